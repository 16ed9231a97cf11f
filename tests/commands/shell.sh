#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Completes command lines in a real bash, with the script that jilaf prints.
#   shell.sh JILAF ROOT
set -u

jilaf=$1
cd "$2/tests/commands/data" || exit 2
eval "$("$jilaf" completion bash)"
failed=0

# completes EXPECTED WORD...: what is offered for the last word, cut into words as bash does.
completes() {
  local expected=$1
  shift
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  COMPREPLY=()
  _jilaf 2>/dev/null
  if [[ ${COMPREPLY[*]} != "$expected" ]]; then
    printf '%s: offered "%s", expected "%s"\n' "$*" "${COMPREPLY[*]}" "$expected"
    failed=1
  fi
}

completes "check" jilaf ch
completes "summary schema" jilaf s
completes "--format" jilaf check --fo
completes "text concise json jsonl github gitlab sarif junit md" jilaf check --format ""
completes "error warning note never" jilaf check --fail-on ""
completes "segment-dates segment-order settings" jilaf check --select "se"
completes "concise" jilaf check -f c
completes "csv" jilaf list --format = c
completes "md csv json" jilaf list --format =
completes "date-order" jilaf explain date-
completes "fiscal-year" jilaf summary --by fisc
completes "fiscal-year,region" jilaf summary --by fiscal-year,re
completes "name,country,consent" jilaf roster --columns name,country,conse
completes "bash" jilaf completion b
completes "office/programmes" jilaf check office/p
completes "office/programmes/2022-nepal.yaml" jilaf check office/programmes/2022
completes "" jilaf list --programme 2022
completes "partner" jilaf roster --audience pa
completes "itinerary" jilaf help it
completes "itinerary" jilaf schema it
completes "" jilaf new 2022

# zsh and fish only have to understand their scripts, where they are there.
if command -v zsh >/dev/null; then "$jilaf" completion zsh | zsh -n || failed=1; fi
if command -v fish >/dev/null; then "$jilaf" completion fish | fish --no-execute || failed=1; fi
exit "$failed"
