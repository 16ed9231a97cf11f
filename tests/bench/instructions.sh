#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Where the time goes: callgrind's instructions of `check` and `report` over a small corpus, by stage, each with what it calls.
#   tests/bench/instructions.sh JILAF [PROGRAMMES]
#     JILAF is cli/jilaf in a build folder made with -DJILAF_BENCH=ON (`./dev build bench`)
set -euo pipefail

fail() { printf 'instructions.sh: %s\n' "$*" >&2; exit "${status:-3}"; }

if [[ $# -lt 1 || $# -gt 2 ]]; then status=2 fail "usage: instructions.sh JILAF [PROGRAMMES]"; fi
jilaf=$(readlink -f -- "$1")
programmes=${2:-200}
tools=$(dirname -- "$(dirname -- "$jilaf")")/tests/bench
command -v valgrind >/dev/null || fail "valgrind is missing"
for program in "$jilaf" "$tools/bench-corpus"; do
  if [[ ! -x $program ]]; then fail "$program is missing; make it with ./dev build bench"; fi
done
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
"$tools/bench-corpus" "$scratch/corpus" "$programmes"

# A stage and the function at which it begins, as callgrind writes it.
stages=(
  'reading|jilaf::yaml::read('
  '  of it yaml-cpp|YAML::Parser::HandleNextDocument('
  '  of it the outline|jilaf::yaml::Outline::Outline('
  'decoding|jilaf::decode('
  'counting|jilaf::count_all('
  'all rules|jilaf::check_all('
  'projecting|jilaf::project('
  'rendering|jilaf::render_report('
  'writing Markdown|jilaf::write_markdown('
  'putting in place|jilaf::write_files('
)

show() {
  local out=$scratch/callgrind.out total stage name
  valgrind --tool=callgrind --callgrind-out-file="$out" "$@" >/dev/null 2>&1 || true
  callgrind_annotate --inclusive=yes --threshold=100 "$out" >"$scratch/all" 2>/dev/null
  total=$(awk '/PROGRAM TOTALS/ { gsub(",", "", $1); print $1 }' "$scratch/all")
  awk -v what="$2" -v total="$total" -v programmes="$programmes" 'BEGIN {
    printf "%-22s%10.1f million instructions, %.1f thousand a programme\n", what, total / 1e6, total / 1e3 / programmes
  }'
  for stage in "${stages[@]}"; do
    name=${stage%%|*}
    # Of several entries of one function the largest counts: those of recursion are within it.
    awk -v want="${stage#*|}" -v name="$name" -v total="$total" '
      index($0, want) { gsub(",", "", $1); if ($1 > most) most = $1 }
      END { if (most > 0) printf "  %-20s%9.1f %%\n", name, 100 * most / total }' "$scratch/all"
  done
}

show "$jilaf" check -j1 "$scratch/corpus"
show "$jilaf" report -j1 --output "$scratch/pages" "$scratch/corpus"
