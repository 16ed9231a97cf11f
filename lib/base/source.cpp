// SPDX-License-Identifier: MIT
#include "base/source.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <functional>
#include <mutex>

#include <fmt/format.h>

namespace jilaf {
namespace {

std::string without_mark(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

}  // namespace

/// A text that was forgotten: where it is, and how it is known to be the same.
class Source::Again {
 public:
  Again(const std::filesystem::path& path, std::string_view text)
      : path_(path.string()), size_(text.size()), hash_(std::hash<std::string_view>{}(text)) {}

  std::string_view text(std::string_view name) {
    const std::scoped_lock lock(mutex_);
    if (read_) return text_;
    constexpr std::size_t longest_mark = 3;
    text_ = without_mark(read_file(path_, size_ + longest_mark));
    if (text_.size() != size_ || std::hash<std::string_view>{}(text_) != hash_)
      throw WorldError(fmt::format("'{}' has changed since it was read; run jilaf again", utf8::make_visible(name)));
    read_ = true;
    return text_;
  }

 private:
  std::string path_;  // as a `path` it would take ten times the room
  std::size_t size_;
  std::size_t hash_;
  std::mutex mutex_;  // findings of several rules may ask at once
  bool read_ = false;
  std::string text_;
};

Source::Source(std::string name, std::string text) : name_(std::move(name)), text_(without_mark(std::move(text))) {}
Source::Source(Source&&) noexcept = default;
Source& Source::operator=(Source&&) noexcept = default;
Source::~Source() = default;

std::string_view Source::text() const { return again_ ? again_->text(name_) : std::string_view(text_); }

std::string_view Source::text(const Span& span) const {
  const std::string_view all = text();
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, all.size());
  return all.substr(begin, end - begin);
}

void Source::take(std::string text) { text_ = without_mark(std::move(text)); }

void Source::forget(const std::filesystem::path& path) {
  again_ = std::make_unique<Again>(path, text_);
  std::string().swap(text_);  // an assignment would keep the memory
  line_starts_ = {};
}

void Source::index_lines() const {
  if (!line_starts_.empty()) return;
  const std::string_view all = text();
  line_starts_.push_back(0);
  for (std::size_t at = 0; (at = all.find('\n', at)) != std::string_view::npos;) line_starts_.push_back(++at);
}

Position Source::position(std::size_t offset) const {
  index_lines();
  offset = std::min(offset, text().size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::size_t>(after - line_starts_.begin());
  const std::size_t start = line_starts_[line - 1];
  return {line, 1 + utf8::count(text().substr(start, offset - start))};
}

std::string_view Source::line(std::size_t number) const {
  index_lines();
  if (number == 0 || number > line_starts_.size()) return {};
  const std::string_view all = text();
  const std::size_t begin = line_starts_[number - 1];
  std::size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : all.size();
  if (end > begin && all[end - 1] == '\r') --end;
  return all.substr(begin, end - begin);
}

std::size_t Source::line_start(std::size_t number) const {
  index_lines();
  if (number == 0) return 0;
  return number <= line_starts_.size() ? line_starts_[number - 1] : text().size();
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
