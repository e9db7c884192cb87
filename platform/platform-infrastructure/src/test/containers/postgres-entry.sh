#!/bin/sh
# A stand-in for the entry point of the usual PostgreSQL image: the same variables, the same two starts.
set -e
export PGDATA=/var/lib/postgresql/data PATH=/usr/lib/postgresql/15/bin:$PATH
as="setpriv --reuid=postgres --regid=postgres --clear-groups"
mkdir -p $PGDATA
chown postgres $PGDATA
chmod 700 $PGDATA
if [ ! -f $PGDATA/PG_VERSION ]; then
  echo "$POSTGRES_PASSWORD" > /pw
  chmod 644 /pw
  $as initdb -D $PGDATA -U "$POSTGRES_USER" --pwfile=/pw -A scram-sha-256 --no-sync > /dev/null
  rm /pw
  $as pg_ctl -D $PGDATA -w -o "-c listen_addresses='' -c unix_socket_directories=/tmp" start
  $as pg_ctl -D $PGDATA -w stop
fi
[ "$1" = postgres ] && shift
exec $as postgres -D $PGDATA -c listen_addresses=127.0.0.1 -c port=${PGPORT:-5432} -c unix_socket_directories=/tmp "$@"
