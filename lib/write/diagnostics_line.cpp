// SPDX-License-Identifier: MIT
#include "write/diagnostics_line.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace jilaf {
namespace {

constexpr std::size_t tab_width = 4;
constexpr std::string_view mask = "•••";
constexpr std::string_view cut = "…";

/// Goes back from the focus by about so many columns, but not past the beginning of the line.
std::size_t go_back(std::string_view text, std::size_t line_begin, std::size_t focus, std::size_t columns) {
  std::size_t at = focus;
  std::size_t passed = 0;
  while (at > line_begin && passed < columns) {
    at = std::max(utf8::begin_of(text, at - 1), line_begin);
    passed += ascii::is_beyond(text[at]) ? 2 : 1;
  }
  return at;
}

}  // namespace

const Span* hidden_at_or_after(std::span<const Span> hidden, FileId file, std::size_t offset) {
  const auto next = std::ranges::partition_point(
      hidden, [&](const Span& span) { return span.file < file || (span.file == file && span.end <= offset); });
  return next != hidden.end() && next->file == file ? &*next : nullptr;
}

ShownLine::ShownLine(const Source& source, std::size_t number, std::size_t focus, std::span<const Span> hidden,
                     FileId file, std::size_t most) {
  const std::size_t begin = source.line_start(number);
  line_end_ = begin + source.line(number).size();
  if (line_end_ - begin <= tab_width * most) {
    fill(source, begin, line_end_, hidden, file, SIZE_MAX);
    if (columns_ <= most) return;
  }
  text_.clear();
  pieces_.clear();
  columns_ = 0;
  const std::size_t from = go_back(source.text(), begin, std::clamp(focus, begin, line_end_), most / 2);
  if (from > begin) add(begin, cut, 1);
  fill(source, from, line_end_, hidden, file, most - 1);
}

void ShownLine::add(std::size_t begin, std::string_view shown, std::size_t width) {
  pieces_.push_back({begin, columns_});
  text_ += shown;
  columns_ += width;
}

void ShownLine::fill(const Source& source, std::size_t begin, std::size_t end, std::span<const Span> hidden,
                     FileId file, std::size_t most) {
  std::size_t run_text = text_.size();  // where characters began that may share cells, and their column
  std::size_t run_column = columns_;
  std::size_t at = begin;
  const Span* secret = hidden_at_or_after(hidden, file, at);
  while (at < end && columns_ < most) {
    if (secret != nullptr && at >= secret->begin) {
      add(at, mask, utf8::display_width(mask));
      at = std::min<std::size_t>(secret->end, end);
      secret = hidden_at_or_after(hidden, file, at);
    } else {
      const utf8::Decoded next = utf8::decode(source.text(), at);
      const std::string_view bytes = source.text().substr(at, next.length);
      if (next.code_point == U'\t') {
        const std::size_t width = tab_width - columns_ % tab_width;
        add(at, std::string(width, ' '), width);
      } else if (next.code_point < 0x80 || (next.code_point == 0xFFFD && next.length == 1) ||
                 utf8::is_unsafe_on_terminal(next.code_point)) {
        const bool command = utf8::begins_log_command(source.text().substr(at));
        const std::string shown = command ? "\\u{23}" : utf8::make_visible(bytes);
        run_text = text_.size() + shown.size() - 1;
        add(at, shown, shown.size());
        run_column = columns_ - 1;
        at += next.length;
        continue;
      } else {
        add(at, bytes, 0);
        columns_ = run_column + utf8::display_width(std::string_view(text_).substr(run_text));
        at += next.length;
        continue;
      }
      at += next.length;
    }
    run_text = text_.size();
    run_column = columns_;
  }
  if (at < end) {
    add(at, cut, 1);
  } else {
    pieces_.push_back({end, columns_});
  }
}

std::size_t ShownLine::column(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(pieces_, offset, {}, &Piece::begin);
  return after == pieces_.begin() ? 0 : std::prev(after)->column;
}

}  // namespace jilaf
