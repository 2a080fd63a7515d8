#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# curl.sh PAGE [no]: a user whose browser is curl. Signs in at the provider's page and consents, or says no; prints what the browser
# shows at the end.
set -euo pipefail
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
origin=$(grep -oE '^https?://[^/]+' <<<"$1")

# visit ADDRESS [OPTIONS...]: the page, and behind a bell where it sends the browser.
visit() { curl -sS --noproxy '*' --max-time 30 -b "$jar" -c "$jar" -w $'\a%{redirect_url}' "$@"; }

address=$1
for ((step = 0; step < 12; ++step)); do
    answer=$(visit "$address")
    next=${answer##*$'\a'}
    if [ -z "$next" ] && [[ $address == "$origin"/interaction/* ]]; then
        prompt=$(grep -oP 'name="prompt" value="\K[a-z]+' <<<"$answer")
        if [ "${2:-}" = no ]; then
            answer=$(visit "$address/abort")
        else
            answer=$(visit "$address" --data-urlencode "prompt=$prompt" --data-urlencode 'login=anna@casa.example' -d password=sole)
        fi
        next=${answer##*$'\a'}
    fi
    if [ -z "$next" ]; then
        printf '%s' "${answer%$'\a'*}"
        exit
    fi
    address=$next
done
echo "The way from $1 has no end." >&2
exit 1
