#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Plays the steps of the GitHub action in a workspace of its own, as GitHub would call them.
#   action.sh JILAF ROOT
set -euo pipefail

jilaf=$1
root=$2
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
mkdir "$folder/bin" "$folder/workspace"
ln -s "$jilaf" "$folder/bin/jilaf"
export PATH=$folder/bin:$PATH
export GITHUB_PATH=$folder/path GITHUB_OUTPUT=$folder/output GITHUB_STEP_SUMMARY=$folder/summary
cd "$folder/workspace"
cp -r "$root/tests/commands/data/wrong" 'wrong data'
cp -r "$root/tests/commands/data/office" office

fail() {
  echo "action: $1" >&2
  exit 1
}

# check STATUS: runs the second step, which must give this status; what it prints goes to `log`.
check() {
  local status=0
  rm -f "$GITHUB_OUTPUT" "$GITHUB_STEP_SUMMARY" found.sarif
  "$root/.ci/github-action" check >"$folder/log" 2>&1 || status=$?
  [[ $status -eq $1 ]] || { cat "$folder/log"; fail "the check gave $status instead of $1"; }
}

"$root/.ci/github-action" build  # finds the jilaf above, and has nothing to do
[[ ! -e $GITHUB_PATH ]] || fail "it built jilaf although there is one"

export JILAF_PATHS='wrong data' JILAF_FAIL_ON=error JILAF_OPTIONS='' JILAF_SARIF=found.sarif
check 1
grep -q '^::error file=wrong data/2024-dates.yaml,line=6,' "$folder/log" || fail "the log marks no line"
grep -q '^sarif=found.sarif$' "$GITHUB_OUTPUT" || fail "the output does not name the SARIF file"
grep -q '^3 errors in 1 file$' "$GITHUB_STEP_SUMMARY" || fail "the summary does not count"
grep -q '"uri": "wrong%20data/2024-dates.yaml"' found.sarif || fail "the SARIF file names another file"

JILAF_FAIL_ON=never check 0
JILAF_OPTIONS=$'--ignore=date-order\n--ignore=wrong-type' check 0
JILAF_PATHS=$'office\nwrong data/2024-good.yaml\n' check 0
[[ -e found.sarif ]] || fail "there is no SARIF file where nothing was found"
# What stands in an input is never a command of the shell, and a path never an option.
# shellcheck disable=SC2016
JILAF_PATHS='$(touch hacked);`touch hacked`' check 3
JILAF_PATHS='--fail-on=never' check 3
JILAF_OPTIONS='--fail-on=nothing' check 2
[[ ! -e hacked ]] || fail "an input was run"
