#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How many mistakes of one token do the tests notice? Draws changes in lib/check, lib/figures and lib/write, with the hash of the
# commit as seed, makes one after the other in a copy of that commit, and says which test caught it. What does not compile is no
# mistake that could be overlooked: another one is drawn for it.
#   tests/mutants/run.sh ROOT WORK COUNT [COMMIT]
#     ROOT is the project, which is only read; WORK a folder for the copy and its build, kept for the next time; without COMMIT
#     it is the last one. What is not committed is not tried.
set -euo pipefail

fail() { printf 'mutants: %s\n' "$*" >&2; exit "${status:-3}"; }

if [[ $# -lt 3 || ! $3 =~ ^[1-9][0-9]*$ ]]; then status=2 fail "usage: run.sh ROOT WORK COUNT [COMMIT]"; fi
root=$(readlink -f -- "$1")
commit=$(git -C "$root" rev-parse --verify "${4:-HEAD}^{commit}")
mkdir -p -- "$2"
work=$(readlink -f -- "$2")
readonly root work count=$3 commit tree=$work/tree build=$work/build
readonly layers=(check figures write)
readonly transcripts=(-R '^commands-' -E '^commands-(pipes|shell|hostile)$')
readonly seconds=300 kib=4000000  # what tests of a mutant may take: some never end, or fill the memory
cores=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}

# --- the copy --------------------------------------------------------------------------------------------------------------

copy() {
  if [[ ! -d $tree/.git ]]; then git clone -q --no-checkout -- "$root" "$tree"; fi
  git -C "$tree" fetch -q -- "$root" "$commit"
  git -C "$tree" checkout -q --force --detach "$commit"
}

configure() {
  local options=(-DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DJILAF_TESTS=ON) linker
  for linker in lld gold; do
    if command -v "ld.$linker" >/dev/null; then options+=("-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=$linker"); break; fi
  done
  if command -v ccache >/dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
  cmake -S "$tree" -B "$build" -G Ninja "${options[@]}" >"$work/log" 2>&1
}

make_target() { cmake --build "$build" --parallel "$cores" --target "$@" >"$work/log" 2>&1; }

# Runs the tests that are named as for ctest, and prints the first that fails.
first_failing() {
  local status=0 words
  words=$(ulimit -v "$kib"
    ctest --test-dir "$build" --parallel "$cores" --timeout "$seconds" --stop-on-failure --no-tests=error "$@" 2>&1) || status=$?
  if [[ $status -eq 0 ]]; then return; fi
  words=$(sed -n 's/^[\t ]*[0-9]* - \([^ ]*\) (\(.*\))$/\1, \2/p' <<<"$words" | sed 's/, Failed$//' | head -n 1)
  printf '%s' "${words:-ctest}"
}

# --- a mutant --------------------------------------------------------------------------------------------------------------

# Prints the test that catches a change in the layer, or nothing; the quickest tests are asked first. Status 1: no program.
caught_by() {
  local layer=$1 test
  make_target "unit-$layer" || return
  test=$(first_failing -R "^unit-$layer\$")
  if [[ -z $test ]]; then
    make_target player || return
    test=$(first_failing "${transcripts[@]}")
  fi
  if [[ -z $test ]]; then
    make_target unit || return
    test=$(first_failing -L '^unit$' -E "^unit-$layer\$")
  fi
  printf '%s' "$test"
}

# --- all of them -----------------------------------------------------------------------------------------------------------

printf 'commit %s\n' "$commit"
copy
configure || { cat "$work/log" >&2; fail "the copy could not be configured"; }
make_target unit player mutants || { tail -n 30 "$work/log" >&2; fail "the copy could not be built"; }
test=$(first_failing "${transcripts[@]}")$(first_failing -L '^unit$')
if [[ -n $test ]]; then fail "$test fails without any change"; fi
(cd "$tree" && find "${layers[@]/#/lib/}" -name '*.[ch]pp' -exec "$build/tests/mutants/mutants" draw "$commit" {} +) >"$work/drawn"

tried=0 caught=0
while IFS=$'\t' read -r file line place old new <&7; do
  layer=${file#lib/} layer=${layer%%/*}
  (cd "$tree" && "$build/tests/mutants/mutants" apply "$file" "$place" "$old" "$new")
  compiled=yes
  test=$(caught_by "$layer") || compiled=no
  git -C "$tree" checkout -q -- "$file"
  if [[ $compiled == no ]]; then continue; fi
  tried=$((tried + 1))
  if [[ -n $test ]]; then caught=$((caught + 1)); fi
  printf '%s:%s  %s → %s  %s\n' "$file" "$line" "$old" "$new" "${test:+caught by }${test:-SURVIVED}"
  if [[ $tried -eq $count ]]; then break; fi
done 7<"$work/drawn"
printf '%s of %s caught\n' "$caught" "$tried"
