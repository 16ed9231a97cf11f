// SPDX-License-Identifier: MIT
#include "yaml/reporter.hpp"

#include <algorithm>
#include <array>

namespace jilaf::yaml {
namespace {

constexpr std::size_t most_findings = 100;

constexpr std::array names = {
    "invalid-utf8",   "other-encoding",  "control-character",
    "lone-return",    "byte-order-mark", "anchor",
    "alias",          "merge-key",       "tag",
    "directive",      "second-document", "document-end",
    "complex-key",    "collection-key",  "deep-nesting",
    "dash-in-text",   "blank-lines",     "control-escape",
    "duplicate-key",  "large-file",      "tab",
    "missing-colon",  "missing-key",     "long-key",
    "missing-blank",  "missing-comma",   "missing-dash",
    "stray-comma",    "stray-bracket",   "unclosed-bracket",
    "unclosed-quote", "bad-escape",      "bad-start",
    "after-quote",    "colon-in-value",  "misplaced-item",
    "indentation",    "foreign-blank",   "after-the-end",
    "unexpected",
};
static_assert(names.size() == static_cast<std::size_t>(Reason::unexpected) + 1);

}  // namespace

std::string_view rule_of(Reason reason) {
  if (reason <= Reason::byte_order_mark) return "encoding";
  if (reason <= Reason::control_escape) return "unsupported-yaml";
  if (reason == Reason::duplicate_key) return "duplicate-key";
  return "syntax";
}

std::string_view name_of(Reason reason) { return names[static_cast<std::size_t>(reason)]; }

Diagnostic& Reporter::report(Reason reason, Bytes place, std::string message, std::string help) {
  reasons_.push_back(reason);
  const std::string_view rule = rule_of(reason);
  if (rule == "syntax" || rule == "encoding") {
    fatal_ = true;
    fatal_end_ = std::max(fatal_end_, place.end);
  }
  const bool full = findings_->size() - first_ >= most_findings;
  Diagnostic& finding = full ? overflow_ : findings_->emplace_back();
  finding.rule = rule;
  finding.span = {file_, static_cast<std::uint32_t>(place.begin), static_cast<std::uint32_t>(place.end)};
  finding.message = std::move(message);
  finding.help = std::move(help);
  finding.repair.clear();
  return finding;
}

void Reporter::relate(Diagnostic& finding, Bytes place, std::string text) const {
  const Span span{file_, static_cast<std::uint32_t>(place.begin), static_cast<std::uint32_t>(place.end)};
  finding.related.push_back({span, std::move(text)});
}

bool Reporter::has(Reason reason) const {
  return std::find(reasons_.begin(), reasons_.end(), reason) != reasons_.end();
}

void Reporter::sort() {
  const auto own = findings_->begin() + static_cast<std::ptrdiff_t>(first_);
  std::stable_sort(own, findings_->end(),
                   [](const Diagnostic& left, const Diagnostic& right) { return left.span.begin < right.span.begin; });
}

}  // namespace jilaf::yaml
