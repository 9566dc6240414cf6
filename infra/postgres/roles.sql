-- The roles of EHC Pathway, to be run by a superuser; running it again does no harm.
-- The owner of the database and one login role for each service: none of them superuser, none above row-level security.
-- Passwords are set by passwords.sql.

do $$ begin
  if not exists (select from pg_roles where rolname = 'ehc_owner') then create role ehc_owner; end if;
end $$;
alter role ehc_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$ begin
  if not exists (select from pg_roles where rolname = 'ehc_casework') then create role ehc_casework; end if;
end $$;
alter role ehc_casework with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$ begin
  if not exists (select from pg_roles where rolname = 'ehc_worker') then create role ehc_worker; end if;
end $$;
alter role ehc_worker with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$ begin
  if not exists (select from pg_roles where rolname = 'ehc_notifications') then create role ehc_notifications; end if;
end $$;
alter role ehc_notifications with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$ begin
  if not exists (select from pg_roles where rolname = 'ehc_codec') then create role ehc_codec; end if;
end $$;
alter role ehc_codec with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$ begin
  if not exists (select from pg_roles where rolname = 'ehc_certificates') then create role ehc_certificates; end if;
end $$;
alter role ehc_certificates with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
