// SPDX-License-Identifier: MIT
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// A place as people count it: lines and columns from 1, columns in characters (code points).
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  auto operator<=>(const Position&) const = default;
};

/// The text of one input and the name under which people know it.
class Source {
 public:
  /// Takes the bytes of a file as read; a leading UTF-8 byte order mark is removed and not counted.
  Source(std::string name, std::string text);
  Source(Source&&) noexcept;
  Source& operator=(Source&&) noexcept;
  ~Source();

  [[nodiscard]] const std::string& name() const { return name_; }
  /// The whole text; `WorldError` where it was forgotten and the file is not the same any more.
  [[nodiscard]] std::string_view text() const;
  /// The bytes of the span, cut to the text.
  [[nodiscard]] std::string_view text(const Span& span) const;
  /// The line and column of a byte offset; offsets past the end give the end.
  [[nodiscard]] Position position(std::size_t offset) const;
  /// The line with the given number (from 1) without its line break; empty past the end.
  [[nodiscard]] std::string_view line(std::size_t number) const;
  /// The offset at which the line with the given number (from 1) begins.
  [[nodiscard]] std::size_t line_start(std::size_t number) const;
  [[nodiscard]] std::size_t line_count() const;

  /// Takes the bytes of the input, for a source that was made without them.
  void take(std::string text);
  /// Gives the memory of the text back until somebody asks for it, who gets it from the file again. No views may be kept.
  void forget(const std::filesystem::path& path);

 private:
  class Again;

  void index_lines() const;

  std::string name_;
  std::string text_;
  std::unique_ptr<Again> again_;                  // where the text was forgotten
  mutable std::vector<std::size_t> line_starts_;  // made at the first question; ask from one thread
};

/// All inputs of a run; addresses stay valid while it lives.
class Sources {
 public:
  /// Adds a text and gives its number.
  FileId add(std::string name, std::string text);
  [[nodiscard]] const Source& operator[](FileId id) const { return all_[static_cast<std::size_t>(id)]; }
  [[nodiscard]] Source& operator[](FileId id) { return all_[static_cast<std::size_t>(id)]; }
  [[nodiscard]] std::size_t size() const { return all_.size(); }

 private:
  std::deque<Source> all_;
};

}  // namespace jilaf
