// SPDX-License-Identifier: MIT
#include "base/normal_forms.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <fmt/format.h>
#include <unicode/unistr.h>

namespace jilaf::rules {
namespace {

/// Some bytes of a text.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first characters of a text that form C (UAX #15) writes in another way, up to the next that it cannot change.
Part first_other(const icu::Normalizer2& form, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString whole =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  const std::int32_t begin = form.spanQuickCheckYes(whole, status);
  std::int32_t end = begin < whole.length() ? whole.moveIndex32(begin, 1) : begin;
  while (end < whole.length() && form.hasBoundaryBefore(whole.char32At(end)) == 0) end = whole.moveIndex32(end, 1);
  const auto bytes_to = [&](std::int32_t index) {
    std::string bytes;
    whole.tempSubString(0, index).toUTF8String(bytes);
    return bytes.size();
  };
  return {bytes_to(begin), bytes_to(end)};
}

/// `U+00E9`, or several code points with blanks between them.
std::string numbers_of(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    out += fmt::format("{}U+{:04X}", out.empty() ? "" : " ", static_cast<unsigned>(next.code_point));
    at += next.length;
  }
  return out;
}

}  // namespace

void not_nfc(const Checked& checked, Findings& findings) {
  const icu::Normalizer2* const form = form_c();
  if (form == nullptr) return;
  UErrorCode status = U_ZERO_ERROR;
  checked.texts->each({TextSign::not_ascii}, [&](const PublicText& text) {
    const icu::StringPiece piece(text.text.data(), static_cast<std::int32_t>(text.text.size()));
    if (form->isNormalizedUTF8(piece, status) != 0) return;
    const Part part = first_other(*form, text.text);
    const std::string_view written = text.text.substr(part.begin, part.end - part.begin);
    const std::string better = utf8::to_nfc(written);
    const Span place = checked.texts->place(text, part.begin, part.end);
    Diagnostic& finding = findings.add(
        place, fmt::format("'{}' is written as {}, not as {}", better, numbers_of(written), numbers_of(better)),
        "type the letter anew, or convert the file to Unicode normalisation form C");
    if (checked.dossier.sources[place.file].text(place) == written) finding.repair.push_back({place, better});
  });
}

}  // namespace jilaf::rules
