#!/usr/bin/env bash
# Roundup as a register of incoming documents: start.sh FOLDER PORT TODAY WEB. On loopback, until it is stopped. All it keeps is in FOLDER;
# WEB is the address that browsers see, for Roundup refuses forms that come from another.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath -m "$1")
port=$2
library=$("$here/install.sh")
export PYTHONPATH="$library" PYTHONDONTWRITEBYTECODE=1 LANG=C.UTF-8 TZ=Asia/Ho_Chi_Minh REGISTER="$here/../register.json" REGISTER_TODAY="$3"

tracker="$folder/tracker"
admin=(python3 -m roundup.scripts.roundup_admin -i "$tracker")
settings=("tracker_web=$4" web_use_browser_language=no tracker_language=en mail_domain=thanh-lam.example mail_host=127.0.0.1 "mail_debug=$folder/mail.log")
"${admin[@]}" install classic sqlite "$(IFS=,; echo "${settings[*]}")" >&2
python3 "$here/owner.py" "$tracker" >&2
"${admin[@]}" initialise "$(head -c 18 /dev/urandom | base64)" >&2
python3 "$here/seed.py" "$tracker" >&2
exec python3 "$here/serve.py" "$tracker" "$port"
