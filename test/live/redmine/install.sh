#!/usr/bin/env bash
# Installs Redmine from Debian's packages. Idempotent, as root. Nothing is started and no database is made.
set -euo pipefail
# Tests run side by side: one of them installs, the others wait and find it done.
exec 9>/run/lock/roviec-redmine.lock
flock 9
dpkg-query -W -f='${Status}\n' redmine redmine-sqlite puma 2>/dev/null | grep -c '^install ok installed$' | grep -qx 3 && exit 0

shim=$(mktemp -d)
trap 'rm -rf "$shim"' EXIT
# The package's postinst runs `bundle install --local`, which looks for .gem files that Debian does not ship.
# `bundle lock` writes the same lock file. apt gives dpkg a PATH of its own, so the shim goes in by DPkg::Path.
printf '#!/bin/sh\n[ "$1" = install ] && exec /usr/bin/bundle lock --local\nexec /usr/bin/bundle "$@"\n' >"$shim/bundle"
chmod 755 "$shim" "$shim/bundle"

export DEBIAN_FRONTEND=noninteractive
options=(-qq -o DPkg::Lock::Timeout=300)
apt-get "${options[@]}" update
# No database of its own: every run of ours has one in its own folder.
command -v debconf-set-selections >/dev/null && echo 'redmine redmine/instances/default/dbconfig-install boolean false' | debconf-set-selections
apt-get "${options[@]}" -o "DPkg::Path=$shim:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" install -y --no-install-recommends redmine redmine-sqlite puma
