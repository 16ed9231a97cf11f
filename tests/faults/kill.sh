#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Kills runs that publish, at any moment, and lets two publish at once: every file is whole, old or new, and the next run takes
# away what a killed one left.
#   kill.sh JILAF RUNS
set -u

jilaf=$1
runs=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
failed=0
fail() { echo "$1"; failed=1; }

# data FOLDER WORD: forty programmes whose reports hold the word.
data() {
  local number
  mkdir -p "$1/.git"
  for number in {10..49}; do
    printf 'programme:\n  id: 2024-%s\n  title: A seminar of the %s\n  start: 2024-07-01\n  end: 2024-07-14\n  countries: [PH]\n  participants: {total: 12}\n' \
      "$number" "$2" >"$1/$number.yaml"
  done
}
data one old
data two new
how=(report --jobs 1 --today 2024-12-01 --output)
publish() { "$jilaf" "${how[@]}" "$2" "$1"; }

mkdir old new out
publish one old || fail "publishing fails"
publish two new || fail "publishing fails"

for page in old new; do (cd "$page" && sha256sum -- *) || fail "nothing was published"; done >known

# Every file in `out` is that of one of the two.
look() {
  local odd
  odd=$(cd out && sha256sum -- * | grep -vxFf ../known)
  [[ -z $odd ]] || fail "$1: neither old nor new: $odd"
}

# How long a run takes, in microseconds.
begin=$(date +%s%N)
publish one out
span=$((($(date +%s%N) - begin) / 1000))

killed=0
for ((run = 0; run < runs; ++run)); do
  if ((run % 2)); then from=one; else from=two; fi
  "$jilaf" "${how[@]}" out "$from" & pid=$!
  # Most of the moments are in the last third, where the files are written.
  wait_for=$((span / 2 + (RANDOM * 32768 + RANDOM) % (span * 3 / 4)))
  sleep "$(printf '0.%06d' "$((wait_for < 999999 ? wait_for : 999999))")"
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  [[ $? -ne 137 ]] || killed=$((killed + 1))
  look "run $run"
done
left=$(find out -mindepth 1 -maxdepth 1 -name '.*' | wc -l)
[[ $killed -gt 0 ]] || fail "no run was killed"

# What is left counts as such when nobody can be writing it any more.
find out -mindepth 1 -name '.*' -exec touch -d '2 minutes ago' {} +
publish two out || fail "publishing fails after all that"
[[ -z $(find out -mindepth 1 -name '.*' -print -quit) ]] || fail "what killed runs left is still there"
diff -r new out >/dev/null || fail "the last run did not publish everything"

# Two at once into one folder.
for ((run = 0; run < runs / 10; ++run)); do
  publish one out & first=$!
  publish two out & second=$!
  wait "$first" || fail "the first of two fails"
  wait "$second" || fail "the second of two fails"
  look "two at once"
  [[ -z $(find out -mindepth 1 -name '.*' -print -quit) ]] || fail "two at once leave something behind"
done

echo "$killed of $runs runs were killed; $left of them left a folder behind"
exit "$failed"
