// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "check/masking.hpp"
#include "check/masking_keys.hpp"

#include <algorithm>

namespace jilaf {
namespace {

constexpr std::string_view blanks = " \t";

bool is_word(char byte) { return ascii::is_alnum(byte) || byte == '_' || byte == '-'; }

/// Whether a word is a key of ours whose value must not be shown. Without a colon it must be exactly so.
bool hides(std::string_view word, std::string_view rest) {
  if (word == "private" || word == "internal_notes") return true;
  const std::size_t next = rest.find_first_not_of("\"' \t");
  if (next == std::string_view::npos) return false;
  if (!rest.substr(next).starts_with(":") && !rest.substr(next).starts_with("：")) return false;
  return is_private_key(word) || is_notes_key(word) || find_private_row(word) != nullptr;
}

/// Where the value begins after the first of our keys on the line; npos where there is none.
std::size_t value_after_key(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at;
    while (end < line.size() && is_word(line[end])) ++end;
    if (end > at && hides(line.substr(at, end - at), line.substr(end))) return end;
    at = end + (end == at ? 1 : 0);
  }
  return std::string_view::npos;
}

/// Whether a line begins an item of a list, or with a word and a colon as a key does. Other words may be those of a value that
/// was indented too little, as under `health: |`.
bool begins_entry(std::string_view line) {
  if (line == "-" || line.starts_with("- ")) return true;
  const std::size_t begin = std::min(line.find_first_not_of("\"'"), line.size());
  std::size_t end = begin;
  while (end < line.size() && (is_word(line[end]) || ascii::is_beyond(line[end])) &&
         !line.substr(end).starts_with("："))
    ++end;
  const std::string_view rest = line.substr(std::min(line.find_first_not_of("\"' \t", end), line.size()));
  return end > begin && (rest.starts_with(": ") || rest == ":" || rest.starts_with("："));
}

/// Looks at one line after the other.
class LineFinder {
 public:
  LineFinder(FileId file, std::vector<Hidden>& found) : file_(file), found_(found) {}

  void look(std::string_view line, std::size_t start) {
    const std::size_t indent = std::min(line.find_first_not_of(blanks), line.size());
    if (indent == line.size()) return;  // an empty line ends nothing
    // How far a TAB indents, nobody can say; so it ends nothing either.
    const bool has_tab = line.substr(0, indent).find('\t') != std::string_view::npos;
    if (inside_ && (indent > outer_ || has_tab || !begins_entry(line.substr(indent))))
      return hide(start + indent, start + line.size());
    const std::size_t value = value_after_key(line);
    inside_ = value != std::string_view::npos;
    outer_ = indent;
    if (!inside_) return;
    // The colon stays visible, or whatever stands in its place.
    const std::size_t text = line.find_first_not_of("\"': \t", value);
    if (text != std::string_view::npos) hide(start + text, start + line.size());
  }

 private:
  void hide(std::size_t begin, std::size_t end) {
    found_.push_back({{file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, {}, {}});
  }

  FileId file_;
  std::vector<Hidden>& found_;
  bool inside_ = false;
  std::size_t outer_ = 0;  // the indentation of the line with the key
};

}  // namespace

std::vector<Hidden> find_hidden_lines(const Source& source, FileId file) {
  std::vector<Hidden> found;
  LineFinder finder(file, found);
  for (std::size_t number = 1; number <= source.line_count(); ++number)
    finder.look(source.line(number), source.line_start(number));
  return found;
}

}  // namespace jilaf
