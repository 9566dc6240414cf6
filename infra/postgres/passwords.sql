-- Run by psql 14 or newer after roles.sql, with the passwords in the environment (the Postgres image does so at its first start).
\getenv owner_password EHC_OWNER_PASSWORD
\getenv casework_password EHC_CASEWORK_PASSWORD
\getenv worker_password EHC_WORKER_PASSWORD
\getenv notifications_password EHC_NOTIFICATIONS_PASSWORD
\getenv codec_password EHC_CODEC_PASSWORD
\getenv certificates_password EHC_CERTIFICATES_PASSWORD
alter role ehc_owner password :'owner_password';
alter role ehc_casework password :'casework_password';
alter role ehc_worker password :'worker_password';
alter role ehc_notifications password :'notifications_password';
alter role ehc_codec password :'codec_password';
alter role ehc_certificates password :'certificates_password';
