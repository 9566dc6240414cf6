/** Owns the database and every schema; only migrations sign in as it. */
export const ownerRole = 'ehc_owner';

/** One login role for each service. None owns anything, none may pass by row-level security. */
export const serviceRoles = [
  'ehc_casework',
  'ehc_worker',
  'ehc_notifications',
  'ehc_codec',
  'ehc_certificates',
] as const;

export type ServiceRole = (typeof serviceRoles)[number];
export type Role = typeof ownerRole | ServiceRole;

export const allRoles: readonly Role[] = [ownerRole, ...serviceRoles];

/**
 * The statements that make the roles, without passwords. Running them again mends attributes that were changed by hand.
 * Who may use which schema is granted by the migrations of that schema. `infra/postgres/roles.sql` holds the same text.
 */
export const rolesSql = `${allRoles.map(roleSql).join('\n\n')}\n`;

function roleSql(role: Role): string {
  const attributes = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  return `do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if;
end $$;
alter role ${role} with ${attributes};`;
}
