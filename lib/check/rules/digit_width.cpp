// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/east_asian.hpp"
#include "check/rules.hpp"

#include <optional>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// A number of several digits.
struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t wide = 0;  ///< digits of full width
  std::size_t narrow = 0;
};

/// The first number of a text in which both widths stand, or which is written in another width than one before it.
/// Single digits are no numbers here: many houses write them, and only them, in full width.
class Numbers {
 public:
  std::optional<Number> find(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const utf8::Decoded next = utf8::decode(text, at);
      const bool narrow = next.code_point >= U'0' && next.code_point <= U'9';
      const bool wide = next.code_point >= U'０' && next.code_point <= U'９';
      if (narrow || wide) {
        if (open_.wide + open_.narrow == 0) open_.begin = at;
        open_.end = at + next.length;
        ++(wide ? open_.wide : open_.narrow);
      } else if (end_number()) {
        return open_;
      }
      at += next.length;
    }
    return end_number() ? std::optional(open_) : std::nullopt;
  }

 private:
  /// Whether the number that ends here is the one that is looked for.
  bool end_number() {
    const std::size_t digits = open_.wide + open_.narrow;
    if (open_.wide > 0 && open_.narrow > 0) return true;
    seen_wide_ = seen_wide_ || (digits > 1 && open_.wide > 0);
    seen_narrow_ = seen_narrow_ || (digits > 1 && open_.narrow > 0);
    if (digits > 1 && seen_wide_ && seen_narrow_) return true;
    open_ = {};
    return false;
  }

  Number open_;
  bool seen_wide_ = false;
  bool seen_narrow_ = false;
};

}  // namespace

void digit_width(const Checked& checked, Findings& findings) {
  EastAsian east_asian;
  checked.texts->each({TextSign::rare}, [&](const PublicText& text) {
    if (text.kind == TextKind::address || !text.has(TextSign::digit)) return;
    const std::optional<Number> found = Numbers().find(text.text);
    // Elsewhere the rule full-width speaks of every such digit.
    if (!found || (!east_asian.is_language(text.tag) && !EastAsian::has_letters(text.text))) return;
    const std::string_view written = text.text.substr(found->begin, found->end - found->begin);
    findings.add(checked.texts->place(text, found->begin, found->end),
                 fmt::format("'{}' is written in {} width, others in this text are not", written,
                             found->wide == 0     ? "half"
                             : found->narrow == 0 ? "full"
                                                  : "both full and half"),
                 "write all numbers of a text in one width");
  });
}

}  // namespace jilaf::rules
