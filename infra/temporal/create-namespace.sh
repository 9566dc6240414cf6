#!/bin/sh
# Makes the namespace of the cases, unless it is there. Closed cases stay readable in Temporal for the retention time; the record is in Postgres.
set -eu

temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention "$RETENTION"
