// SPDX-License-Identifier: MIT
// Two texts are compared by the hashes of all their shingles (runs of letters). Of each text only the smallest few are kept at
// first: texts that share most of their shingles share most of these as well, so that no pair is looked at without reason.
#include "check/rules.hpp"

#include "base/sorted.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace jilaf::rules {
namespace {

using Hash = std::uint64_t;

constexpr std::size_t shingle = 24;        // bytes: four or five words, or eight Chinese characters
constexpr std::size_t fewest_bytes = 300;  // texts that are shorter are alike by chance
constexpr std::size_t sketch_size = 8;
constexpr std::size_t fewest_shared = 4;     // of the sketches, to compare the whole
constexpr std::size_t stock_programmes = 4;  // what stands in so many is meant to be the same
constexpr Hash base = 0x100000001B3U;

constexpr Hash power(std::size_t exponent) {
  Hash result = 1;
  for (; exponent > 0; --exponent) result *= base;
  return result;
}
constexpr Hash outgoing = power(shingle);

constexpr Hash mixed(Hash hash) {
  hash ^= hash >> 32U;
  hash *= 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 29U);
}

/// The letter or digit that a byte is compared as; 0 for blanks and marks, since lines may be broken elsewhere.
constexpr std::array<unsigned char, 256> make_letters() {
  std::array<unsigned char, 256> letters{};
  for (unsigned byte = 0x80; byte < 0x100; ++byte) letters.at(byte) = static_cast<unsigned char>(byte);
  for (unsigned byte = '0'; byte <= '9'; ++byte) letters.at(byte) = static_cast<unsigned char>(byte);
  for (unsigned byte = 'a'; byte <= 'z'; ++byte)
    letters.at(byte) = letters.at(byte - 'a' + 'A') = static_cast<unsigned char>(byte);
  return letters;
}
constexpr std::array<unsigned char, 256> letters = make_letters();

/// Calls `take(hash)` for each shingle of a text.
template <class Take>
void each_shingle(std::string_view text, const Take& take) {
  std::array<unsigned char, shingle> window{};
  std::size_t count = 0;
  std::size_t oldest = 0;
  Hash rolling = 0;
  for (const char byte : text) {
    const unsigned char letter = letters[static_cast<unsigned char>(byte)];
    if (letter == 0) continue;
    rolling = rolling * base + letter - window[oldest] * outgoing;
    window[oldest] = letter;
    oldest = oldest + 1 == shingle ? 0 : oldest + 1;
    if (++count >= shingle) take(mixed(rolling));
  }
}

/// The smallest hashes of a text, sorted and each once.
class Sketch {
 public:
  explicit Sketch(std::string_view text) {
    smallest_.fill(~Hash{0});
    each_shingle(text, [this](Hash hash) {
      if (hash < smallest_.back()) insert(hash);
    });
  }
  [[nodiscard]] const std::array<Hash, sketch_size>& smallest() const { return smallest_; }

 private:
  void insert(Hash hash) {
    const auto place = std::ranges::lower_bound(smallest_, hash);
    if (*place == hash) return;
    std::copy_backward(place, smallest_.end() - 1, smallest_.end());
    *place = hash;
  }

  std::array<Hash, sketch_size> smallest_;
};

/// A long text of a programme.
struct LongVersion {
  std::string_view text;
  Span span;
  std::size_t programme = 0;
};

/// A hash and the text that it is of.
struct Posting {
  Hash hash = 0;
  std::size_t text = 0;
  auto operator<=>(const Posting&) const = default;
};

std::vector<Hash> all_shingles(std::string_view text) {
  std::vector<Hash> all;
  each_shingle(text, [&all](Hash hash) { all.push_back(hash); });
  std::ranges::sort(all);
  drop_doubles(all);
  return all;
}

/// Whether at least three quarters of the shingles of both stand in each of them.
bool is_nearly_same(std::string_view left, std::string_view right) {
  const std::vector<Hash> first = all_shingles(left);
  const std::vector<Hash> second = all_shingles(right);
  std::vector<Hash> shared;
  std::ranges::set_intersection(first, second, std::back_inserter(shared));
  return shared.size() * 4 >= (first.size() + second.size() - shared.size()) * 3;
}

/// The long texts of all programmes, and which of them are alike.
class LongTexts {
 public:
  explicit LongTexts(const Dossier& dossier) {
    for (std::size_t index = 0; index < dossier.programmes.size(); ++index) {
      add(dossier.programmes[index].background, index);
      add(dossier.programmes[index].narrative, index);
    }
  }

  void report(Findings& findings) {
    std::ranges::sort(postings_);
    std::vector<bool> told(texts_.size());
    for (const auto& [pair, shared] : pairs()) {
      const LongVersion& earlier = texts_[pair.first];
      const LongVersion& later = texts_[pair.second];
      if (shared < fewest_shared || told[pair.second] || !is_nearly_same(earlier.text, later.text)) continue;
      told[pair.second] = true;
      findings
          .add(later.span, "this text is nearly the same as that of another programme",
               "write what was special this time; where it was pasted by mistake, correct it")
          .related.push_back({earlier.span, "the other text"});
    }
  }

 private:
  using Pairs = std::map<std::pair<std::size_t, std::size_t>, std::size_t>;

  void add(const Text& text, std::size_t programme) {
    for (const Version& version : text.versions) {
      if (version.text().size() < fewest_bytes) continue;
      const std::size_t number = texts_.size();
      texts_.push_back({version.text(), version.span(), programme});
      const Sketch sketch(version.text());
      for (const Hash hash : sketch.smallest()) postings_.push_back({hash, number});
    }
  }

  /// How many hashes of their sketches two texts of different programmes share, without those of stock texts.
  [[nodiscard]] Pairs pairs() const {
    Pairs pairs;
    for (std::size_t begin = 0; begin < postings_.size();) {
      std::size_t end = begin + 1;
      while (end < postings_.size() && postings_[end].hash == postings_[begin].hash) ++end;
      if (end - begin > 1 && programmes_in(begin, end) < stock_programmes) count(begin, end, pairs);
      begin = end;
    }
    return pairs;
  }

  /// The postings of a hash are in the order of the programmes.
  [[nodiscard]] std::size_t programmes_in(std::size_t begin, std::size_t end) const {
    std::size_t programmes = 1;
    for (std::size_t at = begin + 1; at < end; ++at) {
      if (texts_[postings_[at].text].programme != texts_[postings_[at - 1].text].programme) ++programmes;
    }
    return programmes;
  }

  void count(std::size_t begin, std::size_t end, Pairs& pairs) const {
    constexpr std::size_t most_texts = 12;  // of fewer than four programmes; more are versions of one text
    end = std::min(end, begin + most_texts);
    for (std::size_t left = begin; left < end; ++left) {
      for (std::size_t right = left + 1; right < end; ++right) {
        const std::size_t first = postings_[left].text;
        const std::size_t second = postings_[right].text;
        if (texts_[first].programme != texts_[second].programme) ++pairs[{first, second}];
      }
    }
  }

  std::vector<LongVersion> texts_;
  std::vector<Posting> postings_;
};

}  // namespace

void repeated_text(const Checked& checked, Findings& findings) { LongTexts(checked.dossier).report(findings); }

}  // namespace jilaf::rules
