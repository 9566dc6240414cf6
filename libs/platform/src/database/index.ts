export { ensureDatabase } from './ensure-database.js';
export { ensureRoles } from './ensure-roles.js';
export { migrate } from './migrate.js';
export { openDatabase, type DatabaseSettings } from './open-database.js';
export { allRoles, ownerRole, rolesSql, serviceRoles, type Role, type ServiceRole } from './roles.js';
export { withinLa, type OnBehalfOf } from './within-la.js';
