#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# jilaf beside tools that do a part of what it does, over the corpus of the benchmarks: time, memory, and how many of ten
# mistakes in tests/bench/mistakes/ each one finds. Prints a table in Markdown and leaves it beside the corpus as peers.csv.
# A tool that is not there is left out.
#   tests/bench/peers.sh JILAF [CORPUS]
#     JILAF is cli/jilaf in a build folder made with -DJILAF_BENCH=ON (`./dev build bench`); CORPUS another one, for a quick look
set -euo pipefail

say() { printf 'peers.sh: %s\n' "$*" >&2; }
fail() { say "$*"; exit "${status:-3}"; }
have() { command -v "$1" >/dev/null; }

if [[ $# -lt 1 || $# -gt 2 ]]; then status=2 fail "usage: peers.sh JILAF [CORPUS]"; fi
have hyperfine || fail "hyperfine is missing"
here=$(dirname -- "$(readlink -f -- "$0")")
jilaf=$(readlink -f -- "$1")
tools=$(dirname -- "$(dirname -- "$jilaf")")/tests/bench
for program in "$jilaf" "$tools/bench-corpus" "$tools/bench-peak"; do
  if [[ ! -x $program ]]; then fail "$program is missing; make it with ./dev build bench"; fi
done
corpus=${2:-$tools/corpus}
if [[ ! -e $corpus/jilaf.yaml ]]; then "$tools/bench-corpus" "$corpus"; fi
readonly here jilaf tools corpus runs=${JILAF_BENCH_RUNS:-3} modules=$tools/peers mistakes=$here/mistakes

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
rows=$scratch/rows
finds=$scratch/finds
: >"$rows"
: >"$finds"
versions=()

# --- what is measured ------------------------------------------------------------------------------------------------------

# row TASK TOOL MISTAKES COMMAND...: adds a line with the median of the seconds, the mean of user and system, and the most memory.
row() {
  local task=$1 tool=$2 number=$3 command
  shift 3
  say "$tool: $task"
  rm -f -- "$scratch/peaks" "$scratch/words"
  printf -v command '%q ' "$tools/bench-peak" "$@"
  printf -v command '%s 2>>%q >>%q' "$command" "$scratch/words" "$scratch/peaks"
  if ! hyperfine --style none --shell bash --runs "$runs" --export-csv "$scratch/times" "$command" >/dev/null 2>&1; then
    say "SKIPPED: $tool failed: $(grep -v '^peak:' "$scratch/words" | tail -n 1)"
    return
  fi
  # CSV columns: command, mean, stddev, median, user, system, min, max; the command, in quotes, may hold commas.
  awk -F, -v OFS=, -v task="$task" -v tool="$tool" -v kib="$(sort -n -- "$scratch/peaks" | tail -n 1)" -v number="$number" \
    'END { print task, tool, $(NF - 4), $(NF - 3) + $(NF - 2), kib, number }' "$scratch/times" >>"$rows"
}

# A tool blames a file if it fails or has a line of warning that names it.
blames() {
  local words
  words=$("$1" "$2" 2>&1) || return 0
  grep -qE "$(basename -- "$2").*(error|warning|note)" <<<"$words"
}

# count TOOL CHECK: sets `found` to the number of mistakes that the function CHECK blames, and writes down which ones.
count() {
  local file names=()
  found=0
  if blames "$2" "$mistakes/correct.yaml"; then
    say "$1 blames the correct file, so that what it says of the others counts for nothing"
    return
  fi
  for file in "$mistakes"/*.yaml; do
    if [[ $file != */correct.yaml ]] && blames "$2" "$file"; then names+=("$(basename -- "$file" .yaml)"); fi
  done
  found=${#names[@]}
  echo "$1 finds: ${names[*]:-none}" >>"$finds"
}

# here_is PROGRAM: whether it is there, and says so if not.
here_is() { have "$1" || { say "SKIPPED: $1 is missing"; return 1; }; }

# --- jilaf -----------------------------------------------------------------------------------------------------------------

check_with_jilaf() { "$jilaf" check --format concise "$1"; }

measure_jilaf() {
  versions+=("$("$jilaf" --version)")
  "$jilaf" check "$corpus" >/dev/null || fail "the corpus is not clean"  # all files are in memory from here on
  count jilaf check_with_jilaf
  row "structure and facts" "jilaf check" "$found" "$jilaf" check "$corpus"
}

# --- YAML and its structure ------------------------------------------------------------------------------------------------

# What npm has installed once is used again, so that it works offline from then on.
install_modules() {
  local packages=(ajv-cli@5 js-yaml@4)
  here_is node && here_is npm || return
  if [[ $(cat "$modules/installed" 2>/dev/null) == "${packages[*]}" ]]; then return; fi
  mkdir -p "$modules"
  echo '{"private": true}' >"$modules/package.json"
  if ! (cd "$modules" && timeout 120 npm install --no-audit --no-fund --loglevel=error --fetch-retries=1 --fetch-timeout=20000 \
    "${packages[@]}") >"$scratch/words" 2>&1; then
    say "SKIPPED: npm could not install ${packages[*]}: $(head -n 1 -- "$scratch/words")"
    return 1
  fi
  echo "${packages[*]}" >"$modules/installed"
}

version_of() { sed -n 's/^ *"version": "\(.*\)".*/\1/p' "$modules/node_modules/$1/package.json"; }

ajv() { node "$modules/node_modules/ajv-cli/dist/index.js" validate -s "$scratch/schema.json" -d "$1"; }
read_with_js_yaml() { node "$here/peers/read.mjs" "$modules" "$1"; }

measure_modules() {
  install_modules || return 0
  local node
  node=$(command -v node)
  versions+=("Node.js $(node --version)" "ajv-cli $(version_of ajv-cli)" "js-yaml $(version_of js-yaml)")
  "$jilaf" schema >"$scratch/schema.json"
  count ajv-cli ajv
  row "structure" "ajv-cli with the schema of jilaf" "$found" \
    "$node" "$modules/node_modules/ajv-cli/dist/index.js" validate -s "$scratch/schema.json" -d "$corpus/**/*.yaml"
  count js-yaml read_with_js_yaml
  row "reading alone" "js-yaml" "$found" "$node" "$here/peers/read.mjs" "$modules" "$corpus"
}

# The corpus does not follow two of its rules of taste.
readonly lint_options=(--format parsable --config-data '{extends: default, rules: {line-length: disable, document-start: disable}}')
lint() { yamllint "${lint_options[@]}" "$1"; }

measure_yamllint() {
  here_is yamllint || return 0
  versions+=("$(yamllint --version)")
  count yamllint lint
  row "layout of YAML" "yamllint" "$found" "$(command -v yamllint)" "${lint_options[@]}" "$corpus"
}

# --- pages -----------------------------------------------------------------------------------------------------------------

# Makes a site with a page for each programme, all of whose data are its front matter.
write_site() {
  local site=$1
  mkdir -p "$site/content" "$site/layouts/_default"
  cp -- "$here/peers/page.html" "$site/layouts/_default/single.html"
  echo '{{ range .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .File.BaseFileName }}</a></p>{{ end }}' >"$site/layouts/index.html"
  printf '%s\n' 'baseURL = "https://example.org/"' 'title = "Bench"' \
    'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "404"]' >"$site/config.toml"
  find "$corpus/programmes" -name '*.yaml' -print0 | xargs -0 awk -v folder="$site/content" '
    function finish() { if (page) { print "---" >page; close(page) } }
    FNR == 1 { finish(); page = FILENAME; sub(/.*\//, "", page); sub(/yaml$/, "md", page); page = folder "/" page; print "---" >page }
    { print >page }
    END { finish() }'
}

measure_pages() {
  row "pages in Markdown" "jilaf report" - "$jilaf" report --front-matter hugo --output "$scratch/reports" "$corpus"
  here_is hugo || return 0
  versions+=("Hugo $(hugo version | sed 's/^hugo \(v[0-9.]*\).*/\1/')")
  write_site "$scratch/site"
  row "pages in HTML" "Hugo from front matter" - "$(command -v hugo)" --quiet --source "$scratch/site" \
    --destination "$scratch/public" --cacheDir "$scratch/cache"
}

# --- figures ---------------------------------------------------------------------------------------------------------------

measure_figures() {
  local mlr
  row "sums from YAML" "jilaf summary" - "$jilaf" summary --by fiscal-year --format csv "$corpus"
  row "roster from YAML" "jilaf roster" - "$jilaf" roster --format csv "$corpus"
  here_is mlr || return 0
  mlr=$(command -v mlr)
  versions+=("Miller $(mlr --version | awk '{ print $NF }')")
  "$jilaf" summary --by fiscal-year,programme --format csv "$corpus" >"$scratch/programmes.csv"
  "$jilaf" roster --format csv "$corpus" >"$scratch/roster.csv"
  row "sums from that CSV" "Miller" - "$mlr" --csv stats1 -a sum -f participants -g fiscal_year "$scratch/programmes.csv"
  row "count by country from that CSV" "Miller" - "$mlr" --csv count -g country "$scratch/roster.csv"
}

# --- the table -------------------------------------------------------------------------------------------------------------

measure_jilaf
measure_modules
measure_yamllint
measure_pages
measure_figures

model=$(sed -n '/^model name/ { s/^[^:]*: *//p; q }' /proc/cpuinfo 2>/dev/null || true)
printf -v known '%s, ' "${versions[@]}"
head="$(date +%F), ${model:-unknown CPU}, $(getconf _NPROCESSORS_ONLN) cores: ${known%, }"
programmes=$(find "$corpus/programmes" -name '*.yaml' | wc -l)
bytes=$(find "$corpus" -name '*.yaml' -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }')
{
  echo "# $head"
  echo 'task,tool,seconds,cpu_seconds,kib,mistakes_found'
  cat -- "$rows"
} >"$tools/peers.csv"

printf '\n%s\n%s programmes, %s MB; median of %s runs\n\n' "$head" "$programmes" "$bytes" "$runs"
awk -F, '
  function cell(at, column, text) { cells[at, column] = text; if (length(text) > width[column]) width[column] = length(text) }
  BEGIN { split("task,tool,seconds,CPU seconds,MB of memory,mistakes found", titles); for (column in titles) cell(0, column, titles[column]) }
  { cell(NR, 1, $1); cell(NR, 2, $2); cell(NR, 3, sprintf("%.2f", $3)); cell(NR, 4, sprintf("%.2f", $4)); cell(NR, 5, sprintf("%.0f", $5 * 1024 / 1e6)); cell(NR, 6, $6 == "-" ? "–" : $6) }
  END {
    for (at = 0; at <= NR; ++at) {
      for (column = 1; column <= 6; ++column) {
        # Some awks count bytes: a dash for nothing is three of them.
        gap = width[column] - (cells[at, column] == "–" ? 1 : length(cells[at, column]))
        text = cells[at, column]
        while (gap-- > 0) text = column > 2 ? " " text : text " "
        printf "| %s ", text
      }
      print "|"
      if (at > 0) continue
      for (column = 1; column <= 6; ++column) {
        line = ""
        while (length(line) < width[column]) line = line "-"
        if (column > 2) sub(/-$/, ":", line)
        printf "| %s ", line
      }
      print "|"
    }
  }' "$rows"
printf '\n'
cat -- "$finds"
