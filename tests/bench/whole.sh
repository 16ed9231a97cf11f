#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Times whole processes with hyperfine over the corpus of the benchmarks, prints the ratios that have limits, and leaves
# the figures beside the corpus as whole.csv and whole.json.
#   tests/bench/whole.sh JILAF     JILAF is cli/jilaf in a build folder made with -DJILAF_BENCH=ON (`./dev build bench`)
set -euo pipefail

fail() { printf 'whole.sh: %s\n' "$*" >&2; exit "${status:-3}"; }

if [[ $# -ne 1 ]]; then status=2 fail "usage: whole.sh JILAF"; fi
command -v hyperfine >/dev/null || fail "hyperfine is missing"
jilaf=$(readlink -f -- "$1")
tools=$(dirname -- "$(dirname -- "$jilaf")")/tests/bench
corpus=$tools/corpus
for program in "$jilaf" "$tools/bench-bare" "$tools/bench-peak"; do
  if [[ ! -x $program ]]; then fail "$program is missing; make it with ./dev build bench"; fi
done
if [[ ! -e $corpus/jilaf.yaml ]]; then "$tools/bench-corpus" "$corpus"; fi


# Times two numbers to compare in turns, so that both see the same machine.
add() { commands+=(--command-name "$1" "$2"); }
commands=()
printf -v j %q "$jilaf"
printf -v b %q "$tools/bench-bare"
printf -v c %q "$corpus"
add "bare 1" "$b $c 1"
add "check 1" "$j check -j1 $c"
add "bare 2" "$b $c 2"
add "check 2" "$j check -j2 $c"
add "list" "$j list -j1 $c"
add "summary" "$j summary -j1 $c"
add "report" "$j report -j1 $c"
hyperfine --style basic --warmup 1 --runs "${JILAF_BENCH_RUNS:-5}" --export-csv "$tools/whole.csv" --export-json "$tools/whole.json" "${commands[@]}"
hyperfine --style basic --shell none --warmup 5 --runs 100 --export-csv "$tools/version.csv" --command-name version "$j --version"

peak=$("$tools/bench-peak" "$jilaf" check -j1 "$corpus")
peak_two=$("$tools/bench-peak" "$jilaf" check -j2 "$corpus")
bytes=$(find "$corpus" -name '*.yaml' -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f", sum }')

# CSV columns: command, mean, stddev, median, user, system, min, max; user and system are means.
awk -F, -v peak="$peak" -v peak_two="$peak_two" -v bytes="$bytes" '
  function line(what, value, limit, unit) {
    printf "%-58s%7.2f%s  (limit %s%s)\n", what, value, unit, limit, value <= limit ? "" : ", MISSED"
  }
  FNR > 1 { cpu[$1] = $5 + $6; median[$1] = $4 }
  END {
    printf "\ncorpus: %.1f MB; ratios of the CPU time of whole processes\n", bytes / 1e6
    line("check -j1 / bare event pass", cpu["check 1"] / cpu["bare 1"], 1.4, "")
    line("check -j2 / bare event pass in two threads", cpu["check 2"] / cpu["bare 2"], 1.1, "")
    # A list needs all the data and next to nothing else.
    line("report without list / list: rendering / reading", (cpu["report"] - cpu["list"]) / cpu["list"], 1, "")
    line("jilaf --version, median", median["version"] * 1000, 10, " ms")
    line("largest memory of check -j1 / bytes of the corpus", peak * 1024 / bytes, 3, "")
    line("largest memory of check -j2 / bytes of the corpus", peak_two * 1024 / bytes, 3, "")
    printf "max RSS: check -j1 %.1f MB, check -j2 %.1f MB\n", peak * 1024 / 1e6, peak_two * 1024 / 1e6
  }' "$tools/whole.csv" "$tools/version.csv"
