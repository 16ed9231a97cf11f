// SPDX-License-Identifier: MIT
#include "language/pattern.hpp"

#include "language/icu.hpp"
#include "language/seams.hpp"

#include <algorithm>
#include <new>

#include <unicode/messagepattern.h>

namespace jilaf {

Pattern::Pattern(const KeyedText& entry, const icu::Locale& locale) : key_(entry.key) {
  read(entry.text);
  if (!pieces_.empty()) return;
  UErrorCode status = U_ZERO_ERROR;
  format_ = made(std::make_unique<icu::MessageFormat>(wide(entry.text), locale, status));
  require(status, key_);
}

/// Reads a pattern into its pieces; there are none where it has more than plain places.
void Pattern::read(std::string_view text) {
  using Type = UMessagePatternPartType;
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString written = wide(text);
  const icu::MessagePattern parts(written, nullptr, status);
  require(status, key_);
  bool plain = true;
  std::int32_t fixed_begin = 0;
  const auto fixed_until = [&](std::int32_t end) { return narrow(written.tempSubStringBetween(fixed_begin, end)); };
  for (std::int32_t index = 0; index < parts.countParts(); ++index) {
    const icu::MessagePattern::Part& part = parts.getPart(index);
    const Type type = part.getType();
    if (type == UMSGPAT_PART_TYPE_ARG_START) {
      std::string place = narrow(parts.getSubstring(parts.getPart(index + 1)));
      if (part.getArgType() != UMSGPAT_ARG_TYPE_NONE) {
        choosers_.insert(std::move(place));
        plain = false;
      } else if (plain) {
        pieces_.push_back({fixed_until(part.getIndex()), std::move(place)});
      }
    } else if (type == UMSGPAT_PART_TYPE_ARG_LIMIT) {
      fixed_begin = part.getLimit();
    } else if (type == UMSGPAT_PART_TYPE_SKIP_SYNTAX || type == UMSGPAT_PART_TYPE_INSERT_CHAR) {
      plain = false;  // quoted text
    }
  }
  if (plain)
    pieces_.push_back({fixed_until(written.length()), {}});
  else
    pieces_.clear();
}

std::string Pattern::fill_pieces(const MessageValues& values, const Seams& seams) const {
  std::string out;
  std::size_t fixed_begin = 0;
  for (const Piece& piece : pieces_) {
    out += piece.fixed;
    if (piece.place.empty()) break;
    const auto found = std::ranges::find_if(values, [&](const auto& value) { return value.first == piece.place; });
    const auto* const text = found != values.end() ? std::get_if<std::string>(&found->second) : nullptr;
    if (found == values.end())
      out += fmt::format("{{{}}}", piece.place);
    else if (text == nullptr)
      out += std::to_string(std::get<std::int64_t>(found->second));
    else if (!text->empty())
      seams.join(out, fixed_begin, *text);
    else
      continue;  // nothing stands between the fixed texts
    fixed_begin = out.size();
  }
  return out;
}

std::string Pattern::format(const MessageValues& values, const Seams& seams) const {
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> arguments;
  names.reserve(values.size());
  arguments.reserve(values.size());
  for (const auto& [name, value] : values) {
    names.push_back(wide(name));
    if (const auto* const number = std::get_if<std::int64_t>(&value))
      arguments.emplace_back(*number);
    else if (choosers_.contains(name))
      arguments.emplace_back(wide(std::get<std::string>(value)));
    else
      arguments.emplace_back(wide(seams.mark(std::get<std::string>(value))));
  }
  const auto formatted_by = [&](const icu::MessageFormat& format) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    format.format(names.data(), arguments.data(), static_cast<std::int32_t>(names.size()), out, status);
    require(status, key_);
    return out;
  };
  const icu::UnicodeString out = formatted_by(*format_);
  // Where memory runs out while it copies its rules ICU takes any form of a plural from then on, and gives no error.
  if (!proven_ && formatted_by(icu::MessageFormat(*format_)) != out) throw std::bad_alloc();
  proven_ = true;
  return seams.close(narrow(out));
}

std::string Pattern::fill(const MessageValues& values, const Seams& seams) const {
  return format_ == nullptr ? fill_pieces(values, seams) : format(values, seams);
}

}  // namespace jilaf
