-- Run by psql after roles.sql: the database, owned by the owner role and closed to everyone but the services.
create database ehc owner ehc_owner;
revoke all on database ehc from public;
grant connect on database ehc to ehc_casework, ehc_worker, ehc_notifications, ehc_codec, ehc_certificates;
