// SPDX-License-Identifier: MIT
#include "base/suggest.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace jilaf {
namespace {

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    out.push_back(next.code_point);
    at += next.length;
  }
  return out;
}

/// How many mistakes a word of this length may hold and still be recognised.
std::size_t tolerance(std::size_t length) { return length <= 2 ? 1 : length <= 5 ? 2 : 3; }

/// Words of which one begins the other count as near, as `dele` for `delegates`.
bool is_abbreviation(std::string_view word, std::string_view candidate) {
  return word.size() >= 3 && (candidate.starts_with(word) || word.starts_with(candidate)) && candidate.size() >= 3;
}

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit) {
  const std::vector<char32_t> a = code_points(left);
  const std::vector<char32_t> b = code_points(right);
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit) return limit + 1;
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    std::size_t best = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    if (best > limit) return limit + 1;
    before_last.swap(last);
    last.swap(row);
  }
  return std::min(last[b.size()], limit + 1);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string folded = utf8::fold_case(word);
  const std::size_t most = tolerance(utf8::count(word));
  std::string_view best;
  std::size_t best_distance = most + 1;
  for (const std::string_view candidate : candidates) {
    const std::string other = utf8::fold_case(candidate);
    std::size_t distance = edit_distance(folded, other, most);
    if (distance > most && is_abbreviation(folded, other)) distance = most;
    // A word that would have to be replaced altogether is not near.
    if (distance < best_distance && distance < std::max<std::size_t>(utf8::count(candidate), 2)) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view best = nearest(word, candidates);
  return best.empty() ? std::string() : "did you mean '" + std::string(best) + "'?";
}

}  // namespace jilaf
