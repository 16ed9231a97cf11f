// SPDX-License-Identifier: MIT
#include "write/markdown_line.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "write/address.hpp"
#include "write/scrub.hpp"
#include "write/segments.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include <unicode/uchar.h>

namespace jilaf {
namespace {

bool is_letter_or_digit(char32_t code_point) { return u_isalnum(static_cast<UChar32>(code_point)) != 0; }

/// Whether an emphasis mark next to the character is surely seen as one: after white space and punctuation (CommonMark 6.2).
/// Symbols are punctuation only for newer renderers, so beyond ASCII they do not count.
bool is_open_border(char32_t code_point) {
  if (code_point < 0x80) return !is_letter_or_digit(code_point);
  const auto character = static_cast<UChar32>(code_point);
  return u_isUWhiteSpace(character) != 0 || u_ispunct(character) != 0;
}

bool has_letters_or_digits(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    if (is_letter_or_digit(next.code_point)) return true;
    at += next.length;
  }
  return false;
}

/// Whether this can be a language tag; nothing else may come into an attribute.
bool is_language(std::string_view tag) {
  const auto fits = [](char byte) { return ascii::is_alnum(byte) || byte == '-'; };
  return !tag.empty() && std::ranges::all_of(tag, fits);
}

/// What emphasis and links already lie around a piece.
struct Around {
  bool emphasis = false;
  bool strong = false;
  bool link = false;
  bool language = false;
  char mark = '\0';  ///< the character of the innermost emphasis mark
};

/// Writes one line; `write` may be called once.
class LineWriter {
 public:
  LineWriter(TextPlace place, Pairs pairs) : place_(place), pairs_(pairs) {}

  std::string write(std::span<const StyledText> segments) {
    pieces(segments, {});
    trim_line();
    return std::move(out_);
  }

 private:
  using Pieces = std::span<const StyledText>;

  void pieces(Pieces all, const Around& around);
  void piece_of_link(Pieces run, Around around);
  void piece_of_language(Pieces run, Around around);
  void emphasised(Pieces run, const Around& around, bool strong);
  void marked(Pieces run, const Around& around, bool strong);
  void text(std::string_view text, const Around& around);
  void line_break();
  void begin_piece();
  void trim_line();
  void guard_before(std::size_t mark_at);
  [[nodiscard]] std::string_view current_line() const { return std::string_view(out_).substr(line_begin_); }

  TextPlace place_;
  Pairs pairs_;
  std::string out_;
  std::size_t line_begin_ = 0;  // where the last line of it begins
  bool break_pending_ = false;
  bool guard_next_ = false;    // a letter that follows would keep the mark before it from ending the emphasis
  std::size_t closed_at_ = 0;  // where the last emphasis ended, and by which character
  char closed_mark_ = '\0';
};

void LineWriter::trim_line() {
  while (!out_.empty() && out_.back() == ' ') out_.pop_back();
}

void LineWriter::line_break() {
  trim_line();
  guard_next_ = false;
  break_pending_ = !out_.empty();
}

/// Writes the line break that was met before, now that something follows.
void LineWriter::begin_piece() {
  if (!break_pending_) return;
  break_pending_ = false;
  if (place_ == TextPlace::line) {
    out_ += "  \n";
    line_begin_ = out_.size();
  } else {
    constexpr std::string_view stops = ".,;:!?";
    const bool one_sentence = place_ == TextPlace::heading || stops.find(out_.back()) != std::string_view::npos;
    out_ += one_sentence ? " " : "; ";
  }
}

/// Cuts the pieces where a link, strong or emphasised text begins or ends, outermost first.
void LineWriter::pieces(Pieces all, const Around& around) {
  while (!all.empty()) {
    const StyledText& first = all.front();
    const auto run_of = [&](auto&& belongs) {
      const auto end = std::ranges::find_if_not(all, belongs);
      return all.first(static_cast<std::size_t>(end - all.begin()));
    };
    Pieces run = all.first(1);
    if (first.line_break) {
      line_break();
    } else if (!first.destination.empty() && !around.link) {
      run = run_of([&](const StyledText& next) { return next.destination == first.destination; });
      piece_of_link(run, around);
    } else if (first.strong && !around.strong) {
      run = run_of([](const StyledText& next) { return next.strong; });
      emphasised(run, around, true);
    } else if (first.emphasis && !around.emphasis) {
      run = run_of([](const StyledText& next) { return next.emphasis; });
      emphasised(run, around, false);
    } else if (is_language(first.language) && !around.language) {
      run = run_of([&](const StyledText& next) { return next.language == first.language; });
      piece_of_language(run, around);
    } else {
      text(first.text, around);
    }
    all = all.subspan(run.size());
  }
}

void LineWriter::piece_of_link(Pieces run, Around around) {
  begin_piece();
  if (out_.ends_with('!')) out_.insert(out_.size() - 1, "\\");  // `![` would be an image
  guard_next_ = false;
  around.link = true;
  out_ += '[';
  pieces(run, around);
  out_ += "](" + run.front().destination + ')';
}

/// The one tag of HTML that is written: screen readers and browsers need to know what language a text is in.
void LineWriter::piece_of_language(Pieces run, Around around) {
  begin_piece();
  guard_next_ = false;
  around.language = true;
  out_ += "<span lang=\"" + run.front().language + "\">";
  pieces(run, around);
  out_ += "</span>";
}

/// Blanks at the ends stay outside of the marks, which would not count otherwise.
void LineWriter::emphasised(Pieces run, const Around& around, bool strong) {
  std::vector<StyledText> inner(run.begin(), run.end());
  const std::string before = take_blanks(inner, true);
  const std::string after = take_blanks(inner, false);
  text(before, around);
  if (!inner.empty()) marked(inner, around, strong);
  text(after, around);
}

void LineWriter::marked(Pieces run, const Around& around, bool strong) {
  begin_piece();
  const bool touches = !out_.empty() && closed_at_ == out_.size();  // `*a**b*` would not be two
  const char taken = touches && around.mark == '\0' ? closed_mark_ : around.mark;
  const char mark = taken == '*' ? '_' : '*';
  Around inner = around;
  (strong ? inner.strong : inner.emphasis) = true;
  inner.mark = mark;

  const std::string marks(strong ? 2 : 1, mark);
  const std::size_t open = out_.size();
  guard_next_ = false;
  out_ += marks;
  pieces(run, inner);
  const bool guarded_end = mark == '_' || !is_letter_or_digit(utf8::before(out_, out_.size()));
  const bool guarded_start = mark == '_' || !is_letter_or_digit(utf8::decode(out_, open + marks.size()).code_point);
  out_ += marks;
  if (guarded_start) guard_before(open);
  guard_next_ = guarded_end;
  closed_at_ = out_.size();
  closed_mark_ = mark;
}

/// A letter directly before an opening mark becomes a character reference where the mark would not open otherwise: the same
/// letter to readers, but punctuation to the renderer.
void LineWriter::guard_before(std::size_t mark_at) {
  if (mark_at == 0) return;
  const std::size_t at = utf8::begin_of(out_, mark_at - 1);
  const char32_t before = utf8::decode(out_, at).code_point;
  if (!is_open_border(before)) out_.replace(at, mark_at - at, character_reference(before));
}

void LineWriter::text(std::string_view text, const Around& around) {
  if (out_.empty() || break_pending_) text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  if (text.empty()) return;
  begin_piece();
  if (guard_next_) {
    guard_next_ = false;
    const utf8::Decoded first = utf8::decode(text, 0);
    if (!is_open_border(first.code_point)) {
      out_ += character_reference(first.code_point);
      text.remove_prefix(first.length);
    }
  }
  out_ += escape_text(text, {place_, around.link, pairs_, current_line()});
}

}  // namespace

std::string markdown_line(const Inlines& line, TextPlace place, Stress stress) {
  std::vector<StyledText> segments = segments_of(line);
  std::string whole;
  for (const StyledText& segment : segments) whole += segment.text;
  const bool stressed = has_letters_or_digits(whole);  // a dash for "unknown" is no figure
  for (StyledText& segment : segments) {
    if (segment.line_break || !stressed) continue;
    segment.strong = segment.strong || stress == Stress::strong;
    segment.emphasis = segment.emphasis || stress == Stress::emphasis;
  }
  return LineWriter(place, pairs_of(whole)).write(segments);
}

std::string markdown_image(std::string_view file, std::string_view alt) {
  const std::string destination = link_destination(file);
  if (destination.empty()) return {};
  const std::string text = scrub_line(alt);
  return "![" + escape_text(utf8::trim(text), {TextPlace::cell, true, pairs_of(text), "!["}) + "](" + destination + ')';
}

}  // namespace jilaf
