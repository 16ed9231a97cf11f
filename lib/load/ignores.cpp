// SPDX-License-Identifier: MIT
#include "load/ignores.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace jilaf {
namespace {

/// Takes the first word from the front of a text.
std::string_view take_word(std::string_view& text) {
  text = utf8::trim(text);
  const std::size_t end = text.find_first_of(" \t");
  const std::string_view word = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view() : utf8::trim(text.substr(end));
  return word;
}

/// The entries and items of a tree as spans, in document order.
void collect(const yaml::Node& node, std::vector<Span>& into) {
  for (const yaml::Entry entry : node.entries()) {
    into.push_back(entry.span());
    collect(entry.value, into);
  }
  for (const yaml::Node item : node.items()) {
    into.push_back(item.span());
    collect(item, into);
  }
}

Span whole_file(const Span& comment, const Source& source) {
  return {comment.file, 0, static_cast<std::uint32_t>(source.text().size())};
}

/// The first node that begins after the comment, or the last one that begins before it on its own line.
Span scope_of(const Span& comment, const std::vector<Span>& nodes, const Source& source) {
  const std::size_t line_start = source.line_start(source.position(comment.begin).line);
  const auto next = std::ranges::find_if(nodes, [&](const Span& node) { return node.begin >= comment.begin; });
  const auto on_line = std::ranges::find_if(nodes, [&](const Span& node) { return node.begin >= line_start; });
  if (on_line != nodes.end() && on_line->begin < comment.begin) return *on_line;
  return next != nodes.end() ? *next : Span{};
}

Diagnostic not_understood(const Span& span, std::string message, std::string help) {
  return {.rule = "unused-ignore",
          .span = span,
          .message = std::move(message),
          .label = {},
          .related = {},
          .help = std::move(help)};
}

}  // namespace

std::vector<Ignore> find_ignores(const yaml::Tree& tree, const Source& source, Texts& texts, Diagnostics& findings) {
  std::vector<Ignore> ignores;
  if (tree.comments().empty()) return ignores;
  std::vector<Span> nodes;
  collect(tree.root(), nodes);
  std::ranges::stable_sort(nodes, {}, &Span::begin);
  for (const yaml::Comment& comment : tree.comments()) {
    std::string_view rest = comment.text.substr(comment.text.find(':') + 1);
    const std::string_view verb = take_word(rest);
    const std::string_view rule = take_word(rest);
    const bool everywhere = verb == "ignore-file";
    if ((verb != "ignore" && !everywhere) || rule.empty()) {
      findings.push_back(not_understood(comment.span, "this comment speaks to jilaf, but not in a way that it knows",
                                        "write '# jilaf: ignore RULE reason', or 'ignore-file' for the whole file"));
    } else if (rest.empty()) {
      findings.push_back(
          not_understood(comment.span, "an ignore needs its reason", "say after the rule why it is right here"));
    } else {
      ignores.push_back({texts.keep(rule, comment.span).value(), texts.keep(rest, comment.span).value(), comment.span,
                         everywhere ? whole_file(comment.span, source) : scope_of(comment.span, nodes, source)});
    }
  }
  return ignores;
}

}  // namespace jilaf
