// SPDX-License-Identifier: MIT
// The reader on any bytes: it ends, every node lies in its parent and in the text, and a text is read or refused with a reason.
#include "target.hpp"

#include "base/utf8.hpp"
#include "yaml/reader.hpp"

namespace jilaf::fuzz {
namespace {

void look_at(const yaml::Node& node, const Span& parent) {
  const Span span = node.span();
  require(span.begin <= span.end && parent.contains(span), "a node lies in its parent");
  for (const yaml::Node item : node.items()) look_at(item, span);
  for (const yaml::Entry entry : node.entries()) {
    look_at(entry.key, span);
    look_at(entry.value, span);
    require(entry.key.span().end <= entry.value.span().begin, "a value stands behind its key");
  }
  require(!utf8::first_invalid(node.text()), "a value is valid UTF-8");
}

}  // namespace

void target(std::string_view bytes) {
  const Source source("input", std::string(bytes));
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, FileId{0}, findings);
  const Span all{FileId{0}, 0, static_cast<std::uint32_t>(source.text().size())};
  if (tree.has_root()) look_at(tree.root(), all);
  require(tree.has_root() || !findings.empty(), "what is not read is refused with a reason");
  for (const Diagnostic& finding : findings) {
    require(finding.span.begin <= finding.span.end && all.contains(finding.span), "a finding lies in the text");
    require(!finding.message.empty() && !utf8::first_invalid(finding.message), "a message is text", finding.message);
    require(source.position(finding.span.begin).line <= source.line_count(), "a finding lies on a line");
  }
}

}  // namespace jilaf::fuzz
