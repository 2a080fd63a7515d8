#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gate.sh clang-format | qmlformat | qmllint MODULES: fails when a tool would change or warns of a file of the project.
# gate.sh format: lets the two formatters write instead.
# Each tool writes what its version writes, so with another version, or none, the test is skipped (77).
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

clangFormat=$(command -v clang-format-14 || echo clang-format)

# As qmlformat writes it, but for the value of this pragma, which 6.4 drops.
formattedQml() {
    $qtTools/qmlformat "$1" | sed 's/^pragma ComponentBehavior$/&: Bound/'
}

case $1 in
clang-format)
    needs 14 "$clangFormat"
    sources '*.h' '*.cpp' | xargs -r "$clangFormat" --dry-run --Werror
    ;;
qmlformat)
    needs 6.4 $qtTools/qmlformat
    bad=0
    while read -r file; do
        if ! text=$(formattedQml "$file"); then
            bad=1
        else
            diff -u --label "$file" --label "$file as qmlformat writes it" "$file" - <<<"$text" || bad=1
        fi
    done < <(sources '*.qml')
    exit $bad
    ;;
qmllint)
    needs 6.4 $qtTools/qmllint
    sources '*.qml' | grep '^qml/' | xargs -r $qtTools/qmllint -I "$2" # tests may name what C++ gives them as a context
    ;;
format)
    needs 14 "$clangFormat"
    needs 6.4 $qtTools/qmlformat
    sources '*.h' '*.cpp' | xargs -r "$clangFormat" -i
    for file in $(sources '*.qml'); do
        text=$(formattedQml "$file")
        echo "$text" >"$file"
    done
    ;;
*)
    echo "gate.sh knows no gate named $1."
    exit 2
    ;;
esac
