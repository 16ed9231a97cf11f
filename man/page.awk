# SPDX-License-Identifier: MIT
# Cleans the roff that `lowdown -sTman` 1.0 writes, so that `mandoc -T lint` is content and terminals show it well.

# What is copied from a page to a shell must be ASCII minus signs, which roff makes of \- only.
function minus(text) { gsub(/-/, "\\-", text); return text }

# Bold stands for code, since terminals know no constant-width font (\fC is not even defined everywhere).
function clean(text,    out, open, rest, end) {
  if (text ~ /[^f][A-Za-z0-9]\\fI[A-Za-z0-9]+\\fR[A-Za-z0-9]/) {
    print FILENAME ": write words that hold underscores as code: " text > "/dev/stderr"
    failed = 1
  }
  gsub(/\\fC/, "\\fB", text)
  while ((open = index(text, "\\fB")) > 0) {
    rest = substr(text, open)
    end = index(rest, "\\fR")
    if (end == 0) end = length(rest) + 1
    out = out substr(text, 1, open - 1) minus(substr(rest, 1, end - 1))
    text = substr(rest, end)
  }
  return out text
}

function is_heading(line) { return line == ".SH" || line == ".SS" }

{ lines[NR] = $0 }

END {
  for (at = 1; at <= NR; ++at) {
    line = lines[at]
    if (is_heading(line)) {  # the heading on one line
      print line " " clean(lines[++at])
      opens = 1
      continue
    }
    if (line == ".LP" && lines[at + 6] == ".IP \"\" 5n") {  # a term and its definition
      print ".TP 5n"
      print clean(lines[at + 1])
      at += 6
    } else if (line == ".LP") {
      if (!opens) print line  # a heading begins a paragraph anyway
    } else if (line == ".TS") {  # not in the indentation of what stands before
      if (!opens && lines[at - 1] != ".LP") print ".LP"
      print line
    } else if (line == ".TE") {
      print line
      if (is_heading(lines[at + 1])) print ".sp"
    } else if (line == ".EX") {
      print ".RS 4"
      print line
      in_code = 1
    } else if (line == ".EE") {
      print line
      print ".RE"
      in_code = 0
    } else if (in_code) {
      print minus(line)
    } else if (line == "tab(|) expand allbox;") {  # only the last column grows
      print "tab(|) allbox;"
      print lines[++at]
      line = lines[++at]
      sub(/\.$/, "x.", line)
      print line
    } else if (line ~ /^\.(\\"|TH |IP |sp |if |RS|RE)/) {
      print line
    } else {
      print clean(line)
    }
    opens = 0
  }
  exit failed
}
