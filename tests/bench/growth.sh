#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How time and memory grow with the data: checks corpora of 1,000 to 16,000 programmes, one roster of 100,000 delegates, and
# pages against checks. Prints the figures with their limits and leaves them in growth.csv beside the corpora.
#   tests/bench/growth.sh JILAF     JILAF is cli/jilaf in a build folder made with -DJILAF_BENCH=ON (`./dev build bench`)
set -euo pipefail

fail() { printf 'growth.sh: %s\n' "$*" >&2; exit "${status:-3}"; }

if [[ $# -ne 1 ]]; then status=2 fail "usage: growth.sh JILAF"; fi
jilaf=$(readlink -f -- "$1")
tools=$(dirname -- "$(dirname -- "$jilaf")")/tests/bench
for program in "$jilaf" "$tools/bench-corpus" "$tools/bench-peak"; do
  if [[ ! -x $program ]]; then fail "$program is missing; make it with ./dev build bench"; fi
done
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
readonly runs=${JILAF_BENCH_RUNS:-3}

# least FORMAT COMMAND: the least seconds, of the kinds that TIMEFORMAT names, that a command takes in some runs.
least() {
  local least=1e9 run one format=$1
  shift
  for ((run = 0; run < runs; ++run)); do
    one=$({ TIMEFORMAT=$format; time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{ print $1 + $2 }')
    least=$(printf '%s\n' "$least" "$one" | sort -g | head -n 1)
  done
  printf '%s\n' "$least"
}
seconds() { least '%U %S' "$@"; }      # of CPU, of user and system
clock_seconds() { least '%R' "$@"; }
# Each run has a folder of its own, and nothing is removed before the last: ext4 looks long for a free inode among those that
# were freed in the last minutes.
pages() { "$jilaf" report "$@" --output "$(mktemp -d "$scratch/pages-XXXXXX")" "$scratch/2000"; }
size_of() { find "$1" -name '*.yaml' -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f", sum }'; }

table=$tools/growth.csv
echo 'programmes,bytes,seconds,kib' >"$table"
for programmes in 1000 2000 4000 8000 16000; do
  corpus=$scratch/$programmes
  "$tools/bench-corpus" "$corpus" "$programmes"
  echo "$programmes,$(size_of "$corpus"),$(seconds "$jilaf" check -j1 "$corpus"),$("$tools/bench-peak" "$jilaf" check -j1 "$corpus")" >>"$table"
done

check=$(awk -F, '$1 == 2000 { print $3 }' "$table")
pages=$(seconds pages -j1)
clock_check=$(clock_seconds "$jilaf" check "$scratch/2000")
clock_pages=$(clock_seconds pages)

mkdir "$scratch/roster"
awk 'BEGIN {
  print "programme: {id: many, title: Many, kind: other, start: 2024-07-01, end: 2024-07-05}\ndelegates:"
  for (at = 1; at <= 100000; ++at)
    printf "  - {id: d%d, name: {given: Ficta%d, family: Madeup%d}, country: NP, gender: female, consent: {name: public}}\n", at, at, at * 7
}' >"$scratch/roster/many.yaml"
roster=$(seconds "$jilaf" check -j1 "$scratch/roster")
roster_bytes=$(size_of "$scratch/roster")
roster_peak=$("$tools/bench-peak" "$jilaf" check -j1 "$scratch/roster")

awk -F, -v check="$check" -v pages="$pages" -v clock_check="$clock_check" -v clock_pages="$clock_pages" -v roster="$roster" -v roster_bytes="$roster_bytes" -v roster_peak="$roster_peak" '
  function line(what, value, limit) {
    printf "%-58s%7.2f  (limit %s%s)\n", what, value, limit, value <= limit ? "" : ", MISSED"
  }
  FNR > 1 {
    printf "%6d programmes: %6.1f MB, %6.2f s of CPU, %7.1f MB of memory, %.2f times the bytes\n", $1, $2 / 1e6, $3, $4 * 1024 / 1e6, $4 * 1024 / $2
    x = log($1); y = log($3); n += 1; sx += x; sy += y; sxx += x * x; sxy += x * y
  }
  END {
    print ""
    line("exponent of time over programmes", (n * sxy - sx * sy) / (n * sxx - sx * sx), 1.05)
    line("2,000 pages / check of the same, CPU of one thread", pages / check, 1.3)
    printf "%-58s%7.2f\n", "  on the clock, with all cores and the disk", clock_pages / clock_check
    printf "one roster of 100,000 delegates: %.1f MB, %.2f s of CPU, %.1f MB of memory\n", roster_bytes / 1e6, roster, roster_peak * 1024 / 1e6
  }' "$table"
