#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# fuzz.sh FUZZER LONGEST SEED RUNS: first the corpus, file by file, then RUNS inputs of at most LONGEST bytes made from it. Ends with
# a line that sums both up, in a log beside the fuzzer too. What is found (a crash, an input that takes the processor over a second,
# more than 512 MB) is kept there. With WATTGLASS_REAL_DATA, the real files of that folder belong to the corpus.
set -euo pipefail
fuzzer=$1 longest=$2 seed=$3 runs=$4
name=$(basename "$fuzzer" fuzzer)
here=$(cd "$(dirname "$0")" && pwd)
work=$(dirname "$fuzzer")/$name
log=$work/$runs.log
rm -rf "$work/grown"
mkdir -p "$work/found" "$work/grown" "$work/large"
: >"$log"

export TZ=UTC LC_ALL=C.UTF-8
# Freed memory that ASan keeps back would count as growth; where each piece came from is a fifth of the time.
export ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=1:${ASAN_OPTIONS:-}
export UBSAN_OPTIONS=print_stacktrace=1:${UBSAN_OPTIONS:-}

# repeat TEXT TIMES
repeat() {
    awk -v text="$1" -v times="$2" 'BEGIN { while (times-- > 0) printf "%s", text }'
}

# Inputs that are hostile by their size, too large to be kept.
case $name in
greenbutton)
    { printf '<feed'; seq -f ' a%.0f="1"' 100000; printf '/>'; } >"$work/large/attributes"
    { repeat '<a>' 100000; repeat '</a>' 100000; } >"$work/large/deep"
    { printf '<feed><!--'; repeat '- ' 500000; printf -- '--></feed>'; } >"$work/large/comment"
    ending=xml
    ;;
csv)
    { printf 'time,kWh\n2024-01-01,"'; repeat x 10000000; printf '"\n'; } >"$work/large/cell"
    { seq -s , 100000; seq -s , 100000; } >"$work/large/columns"
    { printf 'time,kWh\n'; repeat '"' 1000001; } >"$work/large/quotes"
    ending=csv
    ;;
*) ending= ;;
esac

folders=("$here/corpus/$name")
if [ -d "$here/../fixtures/$name" ]; then folders+=("$here/../fixtures/$name"); fi
files=()
while read -r file; do files+=("$file"); done < <(find "${folders[@]}" "$work/large" -type f | sort)
if [ -n "$ending" ] && [ -n "${WATTGLASS_REAL_DATA:-}" ]; then
    while read -r file; do files+=("$file"); done < <(find -L "$WATTGLASS_REAL_DATA" -name "*.$ending" -size -40000k | sort)
fi

limits=(-rss_limit_mb=512 -artifact_prefix="$work/found/" -print_final_stats=1)

stat() {
    sed -n "s/^stat::$1: *//p" "$log" | sort -n | tail -n 1
}

# tell CRASHES
tell() {
    printf '%s: seed %s, %s files and %s executions, %s crashes, slowest %s ms, peak RSS %s MB\n' "$name" "$seed" "${#files[@]}" \
        "$(stat number_of_executed_units)" "$1" "$(sed -n 's/^slowest: \(.*\) ms$/\1/p' "$log" | sort -n | tail -n 1)" "$(stat peak_rss_mb)" | tee -a "$log"
}

failed() {
    tail -n 60 "$log"
    tell 1
    exit 1
}

for file in "${files[@]}"; do
    "$fuzzer" "${limits[@]}" -timeout=120 "$file" >>"$log" 2>&1 || failed
done
"$fuzzer" "${limits[@]}" -timeout=60 -runs="$runs" -seed="$seed" -max_len="$longest" -dict="$here/$name.dict" \
    "$work/grown" "${folders[@]}" >>"$log" 2>&1 || failed
tell 0
