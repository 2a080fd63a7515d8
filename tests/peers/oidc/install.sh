#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# install.sh FOLDER puts the OpenID provider that sign-ins are tested against into FOLDER, unless it is there. Where npm cannot be
# reached it ends with 77, which skips what needs it, and where CI=true, which fails it, with 1.
set -uo pipefail
here=$(dirname "$(realpath "$0")")
list=$here/package-lock.json
mkdir -p "$1" && cd "$1" || exit 1
exec 9>lock && flock 9 # tests run side by side
cp "$here/server.mjs" .

if [ -d node_modules/oidc-provider ] && cmp -s "$list" installed.json; then exit 0; fi
rm -rf node_modules installed.json
cp "$here/package.json" "$list" .
if timeout 240 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000; then
    cp "$list" installed.json
    exit 0
fi
echo 'npm could not get oidc-provider, so signing in was not tried against it.'
if [ "${CI:-}" = true ]; then exit 1; fi
exit 77
