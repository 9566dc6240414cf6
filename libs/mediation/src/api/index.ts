export { mediationActions } from './actions.js';
export { mediationKind } from './kind.js';
export { MediationModule, type CertificateSettings } from './mediation.module.js';
export { mediationPaths } from './open-api.js';
