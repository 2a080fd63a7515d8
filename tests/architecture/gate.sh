#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gate.sh clang-format | qmlformat | qmllint MODULES: fails when a tool would change or warn of a file of the project.
# Each tool writes what its version writes, so another version, or none, is a skipped test (77).
set -euo pipefail
cd "$(dirname "$0")/../.."
qtTools=/usr/lib/qt6/bin

# The files git tracks, those about to be added too; without git, all of them.
sources() {
    if ! git -c safe.directory='*' ls-files -co --exclude-standard -- "$@" 2>/dev/null; then
        local pattern
        for pattern; do find app models qml services tests ui -name "$pattern"; done
    fi | sort -u | while read -r file; do if [ -f "$file" ]; then echo "$file"; fi; done
}

# needs VERSION TOOL
needs() {
    if ! "$2" --version 2>/dev/null | grep -Eq "(^| )$1\."; then
        echo "Skipped: this gate is for $2 $1."
        exit 77
    fi
}

case $1 in
clang-format)
    tool=$(command -v clang-format-14 || echo clang-format)
    needs 14 "$tool"
    sources '*.h' '*.cpp' | xargs -r "$tool" --dry-run --Werror
    ;;
qmlformat)
    needs 6.4 $qtTools/qmlformat
    bad=0
    while read -r file; do
        diff -u --label "$file" --label "$file as qmlformat writes it" "$file" <($qtTools/qmlformat "$file") || bad=1
    done < <(sources '*.qml')
    exit $bad
    ;;
qmllint)
    needs 6.4 $qtTools/qmllint
    sources '*.qml' | xargs -r $qtTools/qmllint -I "$2"
    ;;
esac
