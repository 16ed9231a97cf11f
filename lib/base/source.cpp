// SPDX-License-Identifier: MIT
#include "base/source.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace jilaf {

Source::Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {
  if (text_.starts_with("\xEF\xBB\xBF")) text_.erase(0, 3);
}

std::string_view Source::text(const Span& span) const {
  const std::size_t begin = std::min<std::size_t>(span.begin, text_.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, text_.size());
  return std::string_view(text_).substr(begin, end - begin);
}

void Source::index_lines() const {
  if (!line_starts_.empty()) return;
  line_starts_.push_back(0);
  for (std::size_t at = 0; (at = text_.find('\n', at)) != std::string::npos;) line_starts_.push_back(++at);
}

Position Source::position(std::size_t offset) const {
  index_lines();
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::size_t>(after - line_starts_.begin());
  const std::size_t start = line_starts_[line - 1];
  return {line, 1 + utf8::count(std::string_view(text_).substr(start, offset - start))};
}

std::string_view Source::line(std::size_t number) const {
  index_lines();
  if (number == 0 || number > line_starts_.size()) return {};
  const std::size_t begin = line_starts_[number - 1];
  std::size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
  if (end > begin && text_[end - 1] == '\r') --end;
  return std::string_view(text_).substr(begin, end - begin);
}

std::size_t Source::line_start(std::size_t number) const {
  index_lines();
  if (number == 0) return 0;
  return number <= line_starts_.size() ? line_starts_[number - 1] : text_.size();
}

std::size_t Source::line_count() const {
  index_lines();
  return line_starts_.size();
}

FileId Sources::add(std::string name, std::string text) {
  all_.emplace_back(std::move(name), std::move(text));
  return static_cast<FileId>(all_.size() - 1);
}

}  // namespace jilaf
