#!/usr/bin/env bash
# Installs Roundup from PyPI into a folder of its own and prints that folder. Idempotent; needs python3 with pip, not root.
set -euo pipefail
version=2.6.0
library="${XDG_CACHE_HOME:-$HOME/.cache}/roviec/roundup-$version"
if [ ! -d "$library/roundup" ]; then
  partial="$library.$$"
  trap 'rm -rf "$partial"' EXIT
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --target "$partial" "roundup==$version" >&2
  # Another run may have been faster: what is there then is the same.
  mv -T "$partial" "$library" 2>/dev/null || [ -d "$library/roundup" ]
fi
echo "$library"
