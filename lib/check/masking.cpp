// SPDX-License-Identifier: MIT
#include "check/masking.hpp"

#include "check/masking_keys.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace jilaf {
namespace {

/// Walks over the nodes of a file; keys that are known stay visible, so that the finding can be understood.
class Finder {
 public:
  Finder(std::string_view text, std::vector<Hidden>& found) : text_(text), found_(found) {}

  void look(const yaml::Node& node, bool among_delegates) {
    for (const yaml::Node item : node.items()) look(item, among_delegates);
    for (const yaml::Entry entry : node.entries()) {
      const std::string_view key = entry.key.text();
      if (is_notes_key(key)) {
        hide_value(entry, end_of_line(entry.span().end), "text");
      } else if (is_private_key(key)) {
        look_into_private(entry);
      } else if (among_delegates && !is_delegate_key(key) && is_like_private_row(key)) {
        hide_value(entry, end_of_line(entry.span().end), {});  // it was put beside `private` instead of below it
      } else {
        look(entry.value, among_delegates || key == "delegates");
      }
    }
  }

 private:
  /// The end of a comment that follows on the line, or the offset itself.
  [[nodiscard]] std::size_t end_of_line(std::size_t offset) const {
    const std::size_t next = text_.find_first_not_of(" \t", offset);
    if (next == std::string_view::npos || text_[next] != '#') return offset;
    return std::min(text_.find('\n', next), text_.size());
  }

  /// Hides what stands between the key's colon and `end`: the value, but a tag, an anchor and comments too.
  void hide_value(const yaml::Entry& entry, std::size_t end, std::string_view expected) {
    constexpr std::string_view blanks = " \t\r\n";
    const Span key = entry.key.span();
    std::size_t begin = text_.find_first_not_of(" \t", key.end);
    if (begin < text_.size() && text_[begin] == ':') ++begin;
    begin = std::min(text_.find_first_not_of(blanks, begin), end);
    while (end > begin && std::string_view(" \t\r\n,").find(text_[end - 1]) != std::string_view::npos) --end;
    hide({key.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, entry.key.text(), expected);
  }

  /// Hides a comment on the line where the entry ends.
  void hide_comment(const yaml::Entry& entry) {
    const Span span = entry.span();
    const std::size_t end = end_of_line(span.end);
    const std::size_t begin = std::min(text_.find('#', span.end), end);
    hide({span.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, {}, {});
  }

  void hide(Span span, std::string_view key, std::string_view expected) {
    if (span.begin < span.end) found_.push_back({span, key, expected});
  }

  void look_into_private(const yaml::Entry& section) {
    const yaml::Node& node = section.value;
    if (!node.is_mapping()) return hide_value(section, end_of_line(section.span().end), "a mapping");
    const bool in_braces = text_.substr(node.span().begin, 1) == "{";
    const std::size_t end = in_braces ? node.span().end - 1 : end_of_line(node.span().end);
    if (in_braces) hide_comment(section);
    const auto entries = node.entries();
    for (auto next = entries.begin(); next != entries.end();) {
      const yaml::Entry entry = *next;
      ++next;
      look_at_private(entry, next != entries.end() ? (*next).key.span().begin : end);
    }
  }

  void look_at_private(const yaml::Entry& entry, std::size_t end) {
    const std::string_view key = entry.key.text();
    const Row* const row = find_private_row(key);
    if (row == nullptr && !is_like_private_row(key)) hide(entry.key.span(), {}, {});
    hide_value(entry, end, row != nullptr ? row->type->words : std::string_view());
  }

  std::string_view text_;
  std::vector<Hidden>& found_;
};

std::set<FileId> files_of(const Diagnostics& findings) {
  std::set<FileId> files;
  for (const Diagnostic& finding : findings) {
    if (finding.span.given()) files.insert(finding.span.file);
    for (const Related& related : finding.related) {
      if (related.span.given()) files.insert(related.span.file);
    }
  }
  return files;
}

/// What `contact-data` complains of is no less private for standing in the wrong place.
bool speaks_of_contact(const Diagnostic& finding) { return finding.rule == "contact-data" && finding.span.given(); }

}  // namespace

std::vector<Hidden> find_hidden(const Dossier& dossier, const Diagnostics& findings) {
  std::vector<Hidden> found;
  for (const FileId file : files_of(findings)) {
    const Source& source = dossier.sources[file];
    Diagnostics known;  // they were reported when the file was loaded
    const yaml::Tree tree = yaml::read(source, file, known);
    if (tree.has_root())
      Finder(source.text(), found).look(tree.root(), false);
    else
      std::ranges::move(find_hidden_lines(source, file), std::back_inserter(found));
  }
  for (const Diagnostic& finding : findings) {
    if (speaks_of_contact(finding)) found.push_back({finding.span, {}, {}});
  }
  std::ranges::stable_sort(found, [](const Hidden& left, const Hidden& right) {
    return left.span.file < right.span.file ||
           (left.span.file == right.span.file && left.span.begin < right.span.begin);
  });
  const auto overlap = [](const Hidden& left, const Hidden& right) {
    return left.span.file == right.span.file && right.span.begin < left.span.end;
  };
  found.erase(std::unique(found.begin(), found.end(), overlap), found.end());
  return found;
}

}  // namespace jilaf
