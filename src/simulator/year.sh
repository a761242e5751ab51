#!/usr/bin/env bash
# A year at Svinesund on this machine: a fresh PostgreSQL with fsync, the runnable jar with its own broker, the simulator.
#   src/simulator/year.sh FOLDER [LORRIES]
# FOLDER must not exist; it takes 47 kB a lorry, and some 10 GB for the log of the database. What the simulator tells
# stands in FOLDER/year.log; the database stays until FOLDER is removed. AT_ONCE (40) calls at once, PG_BIN where initdb is.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(realpath -m "${1:?a folder that does not exist yet}")
lorries=${2:-500000}
bin=${PG_BIN:-$(pg_config --bindir)}
db_port=21401
port=21400

[ ! -e "$folder" ] || { echo "$folder exists already" >&2; exit 2; }
mkdir -p "$folder"/{data,tmp}

# PostgreSQL does not run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
mkdir "$folder/db"
[ "$(id -u)" != 0 ] || chown postgres "$folder/db"

as_owner "$bin/initdb" -D "$folder/db" -U postgres -E UTF8 -A trust > "$folder/initdb.log"
cat >> "$folder/db/postgresql.conf" << SETTINGS
port = $db_port
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder/db'
shared_buffers = 4GB
max_wal_size = 8GB
checkpoint_timeout = 15min
SETTINGS
as_owner "$bin/pg_ctl" -D "$folder/db" -l "$folder/db/log" -w start > "$folder/start.log"
server=
stop() {
    [ -z "$server" ] || { kill "$server" && wait "$server"; } || true
    as_owner "$bin/pg_ctl" -D "$folder/db" -m fast stop > "$folder/stop.log"
}
trap stop EXIT
"$bin/psql" -q -h 127.0.0.1 -p $db_port -U postgres \
    -c "create role klarering login" \
    -c "create database klarering owner klarering encoding 'UTF8' locale_provider icu icu_locale 'nb-NO' template template0"

KLARERING_DATA_DIR="$folder/data" \
    KLARERING_DB_URL="jdbc:postgresql://127.0.0.1:$db_port/klarering" KLARERING_DB_USER=klarering KLARERING_DB_PASSWORD=any \
    KLARERING_MOVEMENT_RATE=100000 KLARERING_MOVEMENT_BURST=100000 KLARERING_BORDER_RATE=10000 KLARERING_BORDER_BURST=10000 \
    java -Xms1g -Xmx2g -XX:+UseParallelGC -XX:+ExitOnOutOfMemoryError -Djava.io.tmpdir="$folder/tmp" \
    -jar "$project/ear/target/klarering.jar" --port $port > "$folder/server.log" 2>&1 &
server=$!
until curl -fs "http://127.0.0.1:$port/health/ready" > "$folder/ready.json"; do
    kill -0 "$server" || { echo "The server has ended: $folder/server.log" >&2; exit 1; }
    sleep 1
done

java -Xmx1g -XX:+UseParallelGC -jar "$project/src/simulator/target/svinesund.jar" --url "http://127.0.0.1:$port" --year \
    --lorries "$lorries" --at-once "${AT_ONCE:-40}" --pid "$server" --database-pid "$(head -1 "$folder/db/postmaster.pid")" \
    --database-folder "$folder/db" | tee "$folder/year.log"
