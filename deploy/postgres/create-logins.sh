#!/bin/sh
# PostgreSQL's image runs this once, on an empty volume: the database, its owner, and the application's own login,
# for which the journal is append-only because it owns nothing.
set -eu

psql --set=ON_ERROR_STOP=1 --set=owner_password="$OWNER_PASSWORD" --set=app_password="$APP_PASSWORD" \
  --username postgres --dbname postgres <<'SQL'
CREATE ROLE ccn_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE ccn_app LOGIN PASSWORD :'app_password';
CREATE DATABASE ccn OWNER ccn_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE ccn FROM PUBLIC;
GRANT CONNECT ON DATABASE ccn TO ccn_app;
SQL
