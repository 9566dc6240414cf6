#!/bin/sh
# Brings Temporal's two databases to the schema of this image's version; safe to repeat, and what an upgrade needs first.
# Where Postgres is, and as whom, comes from the SQL_ variables.
set -eu
versioned=/etc/temporal/schema/postgresql/v12

# What is there already is left as it is. Any other trouble with the first two steps makes the third one fail.
bring_up_to_date() {
  temporal-sql-tool --db "$1" create || echo "the database $1 was not made now"
  temporal-sql-tool --db "$1" setup-schema -v 0.0 || echo "the schema of $1 was not begun now"
  temporal-sql-tool --db "$1" update-schema -d "$versioned/$2/versioned"
}

bring_up_to_date temporal temporal
bring_up_to_date temporal_visibility visibility
