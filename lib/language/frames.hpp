// SPDX-License-Identifier: MIT
// Sentence frames of the language files as regular expressions; only for the readers of this folder.
#pragma once

#include "reference/reference.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/regex.h>
#include <unicode/unistr.h>

namespace jilaf::frames {

/// One frame that can be looked for, and what its places are called in the order of the groups.
struct Frame {
  std::unique_ptr<icu::RegexMatcher> matcher;
  std::vector<std::string> places;
};

/// A match: the bytes of the whole and of each place; a place that is missing has `begin == end`.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};
struct Match {
  Stretch whole;
  std::vector<Stretch> places;
};

/// Gives the expression of one group for a place `{name}`, or nothing where the name is none.
using PlaceExpression = std::function<icu::UnicodeString(std::string_view name)>;

/// Makes a frame of its pattern: `{name}` is a place, `[a|b]` is one of them or missing, `<a|b>` one of them,
/// `{...}` is anything within a sentence, and a
/// blank is any white space. `WorldError` where ICU refuses it.
/// `joined` says that words stand without blanks between them, so that any letter may come before and behind.
[[nodiscard]] Frame compile(std::string_view pattern, const PlaceExpression& place, bool joined);

/// Whether the words of a language stand without blanks between them (`prose.words_run_together`).
[[nodiscard]] bool words_run_together(const LanguageData& data);

/// The words of a pattern that every match must hold, in lower case.
[[nodiscard]] std::vector<std::string> anchors_of(std::string_view pattern);

/// Words to look for in one pass over a text, since an expression takes a hundred times as long.
class Anchors {
 public:
  /// Adds a word and gives its bit; at most 64 different ones, all later ones count as found and have none.
  std::uint64_t add(const std::string& word);
  /// The words that stand in a text, a bit each.
  [[nodiscard]] std::uint64_t find(std::string_view text) const;

 private:
  std::vector<std::string> words_;
  std::array<std::uint64_t, 256> by_first_{};  ///< the words that begin with a byte
};

/// All matches of a frame in a text.
[[nodiscard]] std::vector<Match> find(const Frame& frame, std::string_view text);

/// The words as alternatives of an expression, the longest first.
[[nodiscard]] icu::UnicodeString alternatives(std::vector<icu::UnicodeString> words);

}  // namespace jilaf::frames
