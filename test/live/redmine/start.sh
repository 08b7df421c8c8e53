#!/usr/bin/env bash
# Redmine as a register of incoming documents: start.sh FOLDER PORT [TODAY]. As root, on loopback, until it is stopped.
# All it keeps is in FOLDER; a folder that was seeded before is used as it is.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath -m "$1")
port=$2
today=${3:-$(TZ=Asia/Ho_Chi_Minh date +%F)}

"$here/install.sh" >&2

mkdir -p "$folder"/{config,db,files,log,tmp,seed}
cp "$here/seed.rb" "$here/../register.json" "$folder/seed/"
printf 'production:\n  adapter: sqlite3\n  database: %s/db/redmine.sqlite3\n  timeout: 10000\n' "$folder" >"$folder/config/database.yml"
printf 'production:\n  attachments_storage_path: %s/files\n' "$folder" >"$folder/config/configuration.yml"
[ -s "$folder/config/secret_key.txt" ] || head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$folder/config/secret_key.txt"
chown -R www-data:www-data "$folder"
chmod 700 "$folder"

# The package looks for an instance below instances/, a link; this many steps up reach / with and without following it.
export REDMINE_INSTANCE="../../../..$folder"
export RAILS_ENV=production SCHEMA=/dev/null RAILS_SERVE_STATIC_FILES=1 HOME="$folder/tmp" LANG=C.UTF-8 TZ=Asia/Ho_Chi_Minh
cd /usr/share/redmine
www=(setpriv --reuid=www-data --regid=www-data --clear-groups)
"${www[@]}" env REGISTER_TODAY="$today" bundle exec rails runner "$folder/seed/seed.rb" >&2
exec "${www[@]}" puma --quiet -e production -t 1:4 -b "tcp://127.0.0.1:$port" config.ru
