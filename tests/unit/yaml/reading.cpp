// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include <fmt/format.h>

namespace jilaf::yaml {
namespace {

void append_shape(std::string& out, const Node& node) {
  if (node.is_null()) out += '~';
  if (node.is_scalar()) out += fmt::format("\"{}\"", node.text());
  if (node.is_sequence()) {
    out += '[';
    for (const Node item : node.items()) {
      append_shape(out, item);
      out += ' ';
    }
    out += ']';
  }
  if (node.is_mapping()) {
    out += '{';
    for (const Entry entry : node.entries()) {
      append_shape(out, entry.key);
      out += ": ";
      append_shape(out, entry.value);
      out += ' ';
    }
    out += '}';
  }
}

void append_spans(Lines& out, const Reading& reading, const Node& node) {
  out.push_back(reading.place(node.span()) + " " + std::string(reading.source.text(node.span())));
  for (const Node item : node.items()) append_spans(out, reading, item);
  for (const Entry entry : node.entries()) {
    append_spans(out, reading, entry.key);
    append_spans(out, reading, entry.value);
  }
}

}  // namespace

Reading::Reading(std::string text) : source("test.yaml", std::move(text)), tree(read(source, FileId{0}, findings)) {}

std::string Reading::place(const Span& span) const {
  const Position begin = source.position(span.begin);
  const Position end = source.position(span.end);
  return fmt::format("{}:{}-{}:{}", begin.line, begin.column, end.line, end.column);
}

Lines Reading::found() const {
  Lines lines;
  for (const Diagnostic& finding : findings)
    lines.push_back(fmt::format("{} {} {}", finding.rule, place(finding.span), finding.message));
  return lines;
}

std::string Reading::shape() const {
  if (!tree.has_root()) return "none";
  std::string out;
  append_shape(out, tree.root());
  return out;
}

Lines Reading::spans() const {
  Lines lines;
  if (tree.has_root()) append_spans(lines, *this, tree.root());
  return lines;
}

}  // namespace jilaf::yaml
