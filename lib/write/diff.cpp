// SPDX-License-Identifier: MIT
#include "write/diff.hpp"

#include "base/utf8.hpp"
#include "write/diagnostics.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t context = 3;
constexpr std::string_view mask = "•••";

/// Lines of the file, numbered from 1, that change together.
struct Hunk {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// A line as it may be shown. After a blank, `::error` would still be a command to a build server.
std::string shown(std::string_view line, bool after_blank) {
  const std::string_view trimmed = utf8::trim(line);
  if (!after_blank || !trimmed.starts_with("::")) return utf8::make_visible(line);
  const auto blanks = static_cast<std::size_t>(trimmed.data() - line.data());
  return fmt::format("{}\\u{{3A}}{}", utf8::make_visible(line.substr(0, blanks)),
                     utf8::make_visible(line.substr(blanks + 1)));
}

/// Edits in their order, of which none overlap, that touch the bytes from `begin` to `end`.
std::span<const Edit> touching(const std::vector<Edit>& edits, std::size_t begin, std::size_t end) {
  const auto first = std::ranges::lower_bound(edits, begin, {}, [](const Edit& edit) { return edit.span.end; });
  const auto behind =
      std::ranges::upper_bound(first, edits.end(), end, {}, [](const Edit& edit) { return edit.span.begin; });
  return {first, behind};
}

/// What is hidden of one file as edits that put the mask there, in their order and joined where they overlap.
std::vector<Edit> masks_of(std::span<const Span> hidden, FileId file) {
  std::vector<Edit> masks;
  for (const Span& span : hidden) {
    if (span.file == file) masks.push_back({span, std::string(mask)});
  }
  std::ranges::stable_sort(masks, {}, [](const Edit& edit) { return edit.span; });
  std::vector<Edit> apart;
  for (Edit& next : masks) {
    if (apart.empty() || apart.back().span.end <= next.span.begin)
      apart.push_back(std::move(next));
    else
      apart.back().span.end = std::max(apart.back().span.end, next.span.end);
  }
  return apart;
}

class DiffWriter {
 public:
  DiffWriter(const Source& source, const std::vector<Edit>& edits, std::span<const Span> hidden)
      : source_(source), edits_(edits), masks_(masks_of(hidden, edits.front().span.file)), line_count_(count_lines()) {
    std::ranges::copy_if(edits, std::back_inserter(shown_), [this](const Edit& edit) { return !is_secret(edit.span); });
  }

  std::string write() {
    out_ = fmt::format("--- {0}\n+++ {0}\n", on_one_line(source_.name()));
    const std::vector<Hunk> changed = changed_lines();
    for (std::size_t begin = 0; begin < changed.size();) {
      std::size_t end = begin + 1;
      while (end < changed.size() && changed[end].first <= changed[end - 1].last + 2 * context + 1) ++end;
      write_hunk({changed.data() + begin, end - begin});
      begin = end;
    }
    return std::move(out_);
  }

 private:
  /// The empty line behind the last line end is none.
  [[nodiscard]] std::size_t count_lines() const {
    const std::size_t lines = source_.line_count();
    return lines > 1 && source_.line(lines).empty() ? lines - 1 : lines;
  }

  [[nodiscard]] std::vector<Hunk> changed_lines() const {
    std::vector<Hunk> changed;
    for (const Edit& edit : edits_) {
      const std::size_t first = source_.position(edit.span.begin).line;
      const std::size_t last = source_.position(edit.span.end).line;
      if (!changed.empty() && first <= changed.back().last)
        changed.back().last = std::max(changed.back().last, last);
      else
        changed.push_back({first, last});
    }
    return changed;
  }

  /// The lines with or without the edits, as people may see them.
  [[nodiscard]] std::string lines(const Hunk& hunk, bool edited) const {
    const std::size_t begin = source_.line_start(hunk.first);
    const std::size_t end =
        hunk.last < source_.line_count() ? source_.line_start(hunk.last + 1) : source_.text().size();
    std::vector<Edit> here;
    const auto place = [&](const std::vector<Edit>& edits) {
      for (const Edit& edit : touching(edits, begin, end)) {
        const auto first = static_cast<std::uint32_t>(std::max<std::size_t>(edit.span.begin, begin) - begin);
        const auto last = static_cast<std::uint32_t>(std::min<std::size_t>(edit.span.end, end) - begin);
        here.push_back({{edit.span.file, first, last}, edit.text});
      }
    };
    place(masks_);
    if (edited) place(shown_);
    std::ranges::stable_sort(here, {}, [](const Edit& edit) { return edit.span; });
    return apply_edits(source_.text().substr(begin, end - begin), here);
  }

  [[nodiscard]] bool is_secret(const Span& span) const {
    return std::ranges::any_of(touching(masks_, span.begin, span.end), [&](const Edit& hidden) {
      return hidden.span.begin < span.end && span.begin < hidden.span.end;
    });
  }

  /// Adds the lines with a mark in front, and counts them. A last line without line end is followed by the words by which
  /// `patch` and `git apply` know it.
  std::size_t put(char mark, std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      body_ += mark + shown(text.substr(0, end), mark == ' ') + '\n';
      if (end == text.size()) body_ += "\\ No newline at end of file\n";
      text.remove_prefix(std::min(end + 1, text.size()));
      ++count;
    }
    return count;
  }

  void write_hunk(std::span<const Hunk> changed) {
    body_.clear();
    std::size_t next = changed.front().first > context ? changed.front().first - context : 1;
    const std::size_t start = next;
    const std::size_t stop = std::min(changed.back().last + context, line_count_);
    std::size_t before = 0;
    std::size_t after = 0;
    const auto same = [&](std::size_t last) {
      if (last < next) return;
      const std::size_t count = put(' ', lines({next, last}, false));
      before += count;
      after += count;
    };
    for (const Hunk& hunk : changed) {
      same(hunk.first - 1);
      before += put('-', lines(hunk, false));
      after += put('+', lines(hunk, true));
      next = hunk.last + 1;
    }
    same(stop);
    out_ += fmt::format("@@ -{0},{1} +{0},{2} @@\n{3}", start, before, after, body_);
  }

  const Source& source_;
  const std::vector<Edit>& edits_;
  std::vector<Edit> masks_;
  std::vector<Edit> shown_;  // the edits that speak of nothing hidden
  std::size_t line_count_;
  std::string out_;
  std::string body_;
};

}  // namespace

std::string write_diff(const Source& source, const std::vector<Edit>& edits, std::span<const Span> hidden) {
  return edits.empty() ? std::string() : DiffWriter(source, edits, hidden).write();
}

}  // namespace jilaf
