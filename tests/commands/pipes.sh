#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What a process does that a function cannot: pipes that close, disks that fill, signals.
#   pipes.sh JILAF ROOT
set -u

jilaf=$1
office=$2/tests/commands/data/office
wrong=$2/tests/commands/data/wrong
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
failed=0

# expect NAME STATUS PATTERN: compares the status in $status and what stands in the file `said` with a pattern of the shell;
# an empty pattern stands for silence.
expect() {
  local said
  said=$(<said)
  # shellcheck disable=SC2053  # the right side is a pattern
  if [[ $status -ne $2 || $said != $3 ]]; then
    printf '%s: status %s, expected %s; said: %s\n' "$1" "$status" "$2" "$said"
    failed=1
  fi
}

# The reader is gone before the first byte is written.
(sleep 0.3; exec "$jilaf" list "$office") 2>said | true
status=${PIPESTATUS[0]}
expect "a closed pipe is silent" 0 ""

(sleep 0.3; exec "$jilaf" check "$wrong") 2>said | true
status=${PIPESTATUS[0]}
expect "a closed pipe keeps the status that it would have been" 1 ""

(sleep 0.3; exec "$jilaf" list -o kept.csv "$office") 2>said | true
status=${PIPESTATUS[0]}
expect "a closed pipe does not touch other outputs" 0 ""
[[ -s kept.csv ]] || { echo "kept.csv was not written"; failed=1; }

"$jilaf" list "$office" 2>said >/dev/full; status=$?
expect "a full disk has a message" 3 "jilaf: cannot write to standard output: No space left on device"

"$jilaf" --help 2>said >/dev/full; status=$?
expect "a full disk does not swallow help" 3 "jilaf: cannot write to standard output: No space left on device"

"$jilaf" list "$office" 2>said >&-; status=$?
expect "a closed standard output has a message" 3 "jilaf: cannot write to standard output: *"

"$jilaf" list -o written.csv "$office" 2>said >&-; status=$?
expect "a closed standard output does not matter where nothing is printed" 0 ""
[[ $(head -c 3 written.csv) == id, ]] || { echo "written.csv holds something else"; failed=1; }

"$jilaf" check missing.yaml 2>&-; status=$?
: >said
expect "a closed standard error does not change the status" 3 ""

"$jilaf" check - 2>said <&-; status=$?
expect "a closed standard input has a message" 3 "jilaf: cannot read 'standard input': *"

# A file that is too large for the limit stands for a disk that fills up in the middle of a write.
echo "what was there before" >whole.md
(ulimit -f 1; exec "$jilaf" report -o whole.md "$2/examples/pakistan-mongolia-2022") 2>said; status=$?
expect "a write that fails has a message" 3 "jilaf: cannot write 'whole.md': *"
[[ $(<whole.md) == "what was there before" ]] || { echo "whole.md was lost"; failed=1; }
[[ -z $(find . -name '.jilaf-*') ]] || { echo "a temporary file was left behind"; failed=1; }

# Repairs keep every byte but those that are mended.
printf '\xEF\xBB\xBFprogramme:\r\n  id: a   # stays\r\n  title: A\r\n  start: 2022/11/14\r\n  participants: {total: 5}\r\n' >mend.yaml
sed 's|2022/11/14|2022-11-14|' mend.yaml >mended.yaml
"$jilaf" check --fix mend.yaml >found 2>said; status=$?
expect "a repair is told of" 0 "jilaf: mended 1 place"
cmp -s mend.yaml mended.yaml || { echo "the repair changed more than its place"; failed=1; }
[[ ! -s found ]] || { echo "findings are left after the repair"; failed=1; }

printf 'programme: {id: a, title: A, start: 2022/11/14}\n' | "$jilaf" check --fix - >found 2>said; status=$?
expect "standard input cannot be mended" 2 "jilaf: what comes from standard input cannot be mended in place*"

timeout --preserve-status --signal INT 0.5 "$jilaf" check - 2>said < <(sleep 5); status=$?
expect "an interrupt" 130 ""

timeout --preserve-status --signal TERM 0.5 "$jilaf" check - 2>said < <(sleep 5); status=$?
expect "an end by signal looks like one" 143 ""

exit "$failed"
