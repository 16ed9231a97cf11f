#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Places that nobody would choose: odd names, odd files, odd environments. There is a clear message or the usual output.
#   hostile.sh JILAF ROOT
set -u

jilaf=$1
work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 2
mkdir .git
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

programme() {
  printf 'programme:\n  id: 2024-a\n  title: A seminar\n  start: 2024-07-01\n  end: 2024-07-14\n  countries: [PH]\n  participants: {total: 12}\n'
}

# Names.
long=$(printf '%0250d' 0).yaml
for name in $'line\nbreak.yaml' 'two  blanks .yaml' '👍.yaml' $'bytes\xff\xfe.yaml' "$long" '-f.yaml' '::error::.yaml' '##[group].yaml'; do
  programme >"./$name"
  "$jilaf" check "./$name" >said 2>&1; status=$?
  expect "a file called $(printf %q "$name")" 0 ""
  printf 'programme: [\n' >"./$name"
  "$jilaf" check -f github -- "./$name" >said 2>&1; status=$?
  [[ $status -eq 1 ]] || { printf 'a wrong file called %q: status %s\n' "$name" "$status"; failed=1; }
  if LC_ALL=C grep -aq $'\xff\|^::error::\.yaml\|##\[group\]' said; then
    printf 'a file called %q gets through raw\n' "$name"
    failed=1
  fi
  rm -- "./$name"
done
"$jilaf" check "$(printf '%0300d' 0).yaml" >said 2>&1; status=$?
expect "a name that is too long" 3 "jilaf: cannot read '*File name too long*"

# Files that are none.
mkdir data && programme >data/good.yaml
ln -s loop.yaml data/loop.yaml
"$jilaf" check data >said 2>&1; status=$?
expect "a loop of links" 3 "jilaf: cannot read '*loop.yaml': Too many levels of symbolic links"
rm data/loop.yaml
ln -s nowhere.yaml data/dangling.yaml
"$jilaf" check data >said 2>&1; status=$?
expect "a link to nothing" 3 "jilaf: cannot read '*dangling.yaml': it links to a file that is not there; mend or remove the link"
rm data/dangling.yaml
mkdir data/inner && ln -s .. data/inner/up
mkfifo data/pipe.yaml
timeout 20 "$jilaf" check data >said 2>&1; status=$?
expect "a link upwards and a pipe among the data" 0 ""
timeout 20 "$jilaf" check data/inner >said 2>&1; status=$?
expect "a folder without data" 2 "jilaf: there is no .yaml or .yml file to read; *"
(programme >data/pipe.yaml) & timeout 20 "$jilaf" check data/pipe.yaml >said 2>&1; status=$?
wait
expect "a pipe by its name" 0 ""
rm data/pipe.yaml
timeout 20 "$jilaf" check /dev/null >said 2>&1; status=$?
[[ $status -eq 1 || $status -eq 2 ]] || { echo "an empty device: status $status"; failed=1; }
timeout 60 "$jilaf" check /dev/zero >said 2>&1; status=$?
expect "a device without end" 1 "*"

# Environments.
"$jilaf" report --today 2024-12-01 data >usual 2>&1
for locale in C C.UTF-8 tr_TR.UTF-8 de_DE.UTF-8 no_such_locale; do
  LC_ALL=$locale LANG=$locale "$jilaf" report --today 2024-12-01 data >said 2>&1
  cmp -s usual said || { echo "the locale $locale changes a report"; failed=1; }
done
env -i "$jilaf" report --today 2024-12-01 data >said 2>&1
cmp -s usual said || { echo "an empty environment changes a report"; failed=1; }
SOURCE_DATE_EPOCH=0 "$jilaf" check data >said 2>&1; status=$?
{ [[ $status -le 1 ]] && ! grep -aq 'fault of jilaf' said; } || { echo "a clock in 1970: status $status"; failed=1; }
(ulimit -s 256; exec "$jilaf" report --today 2024-12-01 data) >said 2>&1; status=$?
cmp -s usual said || { echo "a small stack changes a report (status $status)"; failed=1; }
{ printf 'programme: '; printf '[%.0s' {1..100000}; } >deep.yaml
(ulimit -s 256; exec "$jilaf" check -f concise deep.yaml) >said 2>&1; status=$?
expect "deep nesting on a small stack" 1 "deep.yaml:*nested deeper than 32 levels*"
{ printf 'programme:\n  id: 2024-a\n  narrative: "'; printf '> %.0s' {1..20000}; printf '%0.s*' {1..20000}; printf '"\n'; } >quotes.yaml
(ulimit -s 256; exec timeout 60 "$jilaf" report --draft quotes.yaml) >said 2>&1; status=$?
[[ $status -le 3 ]] || { echo "deep quotations on a small stack: status $status"; failed=1; }
head -c 30000000 /dev/zero | tr '\0' x >large.yaml
# With a sanitizer the program does not even start in so little.
if (ulimit -v 110000; exec "$jilaf" --version) >/dev/null 2>&1; then
  (ulimit -v 110000; exec "$jilaf" check large.yaml) >said 2>&1; status=$?
  [[ $status -eq 1 || ($status -eq 3 && $(<said) == "jilaf: there is not enough memory for this") ]] ||
    { printf 'little memory: status %s, said: %s\n' "$status" "$(head -c 300 said)"; failed=1; }
fi

# A file that changes while it is read has whole lines or a message, never a crash.
for ((count = 0; count < 30; ++count)); do
  (for _ in {1..20}; do programme >data/moving.yaml; rm -f data/moving.yaml; done) &
  "$jilaf" check data >said 2>&1; status=$?
  wait
  { [[ $status -le 3 ]] && ! grep -aq 'fault of jilaf' said; } || { echo "a moving file: status $status"; cat said; failed=1; }
done
rm -f data/moving.yaml

# A folder that may not be written; root may write everywhere.
if [[ $EUID -ne 0 ]]; then
  mkdir shut && chmod 500 shut
  "$jilaf" report --today 2024-12-01 --output shut/a.md data >said 2>&1; status=$?
  expect "a folder that may not be written" 3 "jilaf: cannot write 'shut/a.md': Permission denied"
  "$jilaf" report --today 2024-12-01 --output shut/deep data >said 2>&1; status=$?
  expect "a folder that may not get another" 3 "jilaf: cannot make the directory 'shut/deep': Permission denied"
fi

exit "$failed"
