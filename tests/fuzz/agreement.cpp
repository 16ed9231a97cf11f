// SPDX-License-Identifier: MIT
#include "agreement.hpp"

#include "libyaml_tree.hpp"
#include "yaml/read_with.hpp"

#include <optional>

#include <fmt/format.h>

namespace jilaf::fuzz {
namespace {

using namespace yaml;

/// Our tree in the words of `libyaml_tree`.
void append(std::string& out, const Node& node) {
  switch (node.kind()) {
    case Kind::null:
      out += '~';
      break;
    case Kind::scalar:
      // A key is the word that stands there, even where that word would be a null elsewhere.
      out += node.style() == Style::plain && is_null_word(node.text()) ? "~" : '"' + std::string(node.text()) + '"';
      break;
    case Kind::sequence:
      out += '[';
      for (const Node item : node.items()) append(out, item);
      out += ']';
      break;
    case Kind::mapping:
      out += '{';
      for (const Entry entry : node.entries()) {
        append(out, entry.key);
        append(out, entry.value);
      }
      out += '}';
      break;
  }
}

}  // namespace

std::string compare(const std::string& text) {
  const std::optional<std::string> theirs = libyaml_tree(text);
  const Source source("tokens", text);
  Diagnostics findings;
  Reporter reporter(FileId{0}, findings);
  const Tree tree = read_with(source, FileId{0}, reporter);
  if (!reporter.reasons().empty()) {
    if (!theirs) return "refused by both";
    const Reason reason = reporter.reasons().front();
    const bool stricter = reporter.library_refused() && rule_of(reason) == "syntax";
    return fmt::format("{}{}", stricter ? "yaml-cpp is stricter: " : "", name_of(reason));
  }
  if (!theirs) return "!accepted, but refused by libyaml";
  if (!tree.has_root()) return "!neither root nor finding";
  std::string ours;
  append(ours, tree.root());
  return ours == *theirs ? "same tree" : "!other tree";
}

}  // namespace jilaf::fuzz
