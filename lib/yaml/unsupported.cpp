// SPDX-License-Identifier: MIT
#include "yaml/unsupported.hpp"

namespace jilaf::yaml {

void report_word(char first, Bytes place, Reporter& reporter) {
  if (first == '&') {
    reporter.report(
        Reason::anchor, place, "a word that begins with `&` is an anchor, which is not supported",
        "delete it and write the value out wherever it is needed; put a text that begins with `&` into quotes");
  } else if (first == '*') {
    reporter.report(Reason::alias, place, "a word that begins with `*` is an alias, which is not supported",
                    "write the value out once more; put a text that begins with `*` into quotes");
  } else {
    reporter.report(Reason::tag, place, "a word that begins with `!` is a tag, which is not supported",
                    "delete it, since the key decides what a value is; put a text that begins with `!` into quotes");
  }
}

void report_complex_key(std::size_t at, Reporter& reporter) {
  reporter.report(Reason::complex_key, {at, at + 1}, "a key that is marked with `?` is not supported",
                  "write the key as one word before the colon");
}

void report_directive(Bytes line, Reporter& reporter) {
  reporter.report(Reason::directive, line, "a line that begins with `%` is a directive, which is not supported",
                  "delete the line");
}

void report_collection_key(std::size_t at, Reporter& reporter) {
  reporter.report(Reason::collection_key, {at, at + 1}, "a list or a mapping stands as a key, which is not supported",
                  "write the key as one word, or put it into quotes if it is text");
}

void report_tab(std::size_t at, Reporter& reporter) {
  if (reporter.has(Reason::tab)) return;
  reporter.report(Reason::tab, {at, at + 1}, "a TAB stands where only blanks may indent",
                  "replace every TAB at the start of a line by blanks");
}

void report_text_behind_block_sign(std::size_t at, Reporter& reporter) {
  reporter.report(Reason::bad_start, {at, at + 1}, "text stands on the same line as the `|` or `>` before it",
                  "begin the text on the next line, indented; put a text that begins with `|` or `>` into quotes");
}

void report_bad_escape(std::size_t at, Reporter& reporter) {
  reporter.report(Reason::bad_escape, {at, at + 1}, "this backslash begins no known escape",
                  "write `\\\\` for a backslash, or use '...' quotes, in which a backslash is plain text");
}

}  // namespace jilaf::yaml
