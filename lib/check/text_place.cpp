// SPDX-License-Identifier: MIT
#include "check/text_place.hpp"

namespace jilaf {

Span place_within(const Sources& sources, std::string_view text, const Span& span, std::size_t begin, std::size_t end,
                  Followed& followed) {
  if (!span.given() || end <= begin) return span;
  const std::string_view source = sources[span.file].text(span);
  const std::string_view part = text.substr(begin, end - begin);
  if (followed.text > begin) followed = {};
  std::size_t found = source.find(part, followed.source);
  // Of several that are equal, the one with as many before it as in the text.
  for (std::size_t before = text.find(part, followed.text); before < begin && found != std::string_view::npos;
       before = text.find(part, before + 1))
    found = source.find(part, found + 1);
  if (found == std::string_view::npos) return span;  // a line break of the file or an escape stands within it
  followed = {begin, found};
  const auto first = span.begin + static_cast<std::uint32_t>(found);
  return {span.file, first, first + static_cast<std::uint32_t>(part.size())};
}

}  // namespace jilaf
