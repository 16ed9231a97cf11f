// SPDX-License-Identifier: MIT
#include "write/segments.hpp"

#include "base/utf8.hpp"
#include "write/address.hpp"
#include "write/scrub.hpp"

#include <string_view>
#include <variant>

namespace jilaf {
namespace {

void add(std::vector<StyledText>& all, StyledText segment) {
  if (segment.text.empty() && !segment.line_break) return;
  if (!all.empty() && all.back().same_style(segment) && !segment.line_break) {
    all.back().text += segment.text;
  } else {
    all.push_back(std::move(segment));
  }
}

void flatten(const Inlines& line, const StyledText& style, std::vector<StyledText>& all);

void flatten_link(const LinkRun& link, StyledText style, std::vector<StyledText>& all) {
  if (style.destination.empty()) style.destination = link_destination(link.url);
  std::vector<StyledText> inner;
  flatten(link.inner, style, inner);
  if (inner.empty()) {  // a link must have something to click on
    style.text = scrub_line(link.url);
    inner.push_back(std::move(style));
  }
  for (StyledText& segment : inner) add(all, std::move(segment));
}

void flatten(const Inlines& line, const StyledText& style, std::vector<StyledText>& all) {
  for (const Inline& piece : line) {
    StyledText next = style;
    if (const auto* const run = std::get_if<TextRun>(&piece.data)) {
      next.text = scrub_line(run->text);
      next.language = run->language;
      add(all, std::move(next));
    } else if (const auto* const emphasis = std::get_if<Emphasis>(&piece.data)) {
      (emphasis->strong ? next.strong : next.emphasis) = true;
      flatten(emphasis->inner, next, all);
    } else if (const auto* const link = std::get_if<LinkRun>(&piece.data)) {
      flatten_link(*link, std::move(next), all);
    } else {
      StyledText end;
      end.line_break = true;
      add(all, std::move(end));
    }
  }
}

std::size_t leading_blanks(std::string_view text) {
  const std::string_view rest = utf8::trim(text);
  return rest.empty() ? text.size() : static_cast<std::size_t>(rest.data() - text.data());
}

std::size_t trailing_blanks(std::string_view text) {
  const std::string_view rest = utf8::trim(text);
  return rest.empty() ? text.size() : text.size() - rest.size() - leading_blanks(text);
}

}  // namespace

std::vector<StyledText> segments_of(const Inlines& line) {
  std::vector<StyledText> all;
  flatten(line, {}, all);
  return all;
}

std::string take_blanks(std::vector<StyledText>& pieces, bool at_front) {
  std::string blanks;
  while (!pieces.empty()) {
    std::string& text = (at_front ? pieces.front() : pieces.back()).text;
    const std::size_t size = at_front ? leading_blanks(text) : trailing_blanks(text);
    blanks.insert(at_front ? blanks.size() : 0, text, at_front ? 0 : text.size() - size, size);
    text.erase(at_front ? 0 : text.size() - size, size);
    if (!text.empty()) break;
    pieces.erase(at_front ? pieces.begin() : pieces.end() - 1);
  }
  return blanks;
}

}  // namespace jilaf
