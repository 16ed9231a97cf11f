// SPDX-License-Identifier: MIT
// Changes of one token, such as a mistake would make, in files of C++:
//   mutants draw SEED FILE...          all that the files offer, in an order that the seed decides, as lines of
//                                      FILE LINE PLACE OLD NEW with tabs between; `(none)` is a token that goes
//   mutants apply FILE PLACE OLD NEW   makes one of them
#include "mutants/changes.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using jilaf::test::Change;
using jilaf::test::changes_of;

constexpr std::string_view none = "(none)";

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

template <typename Number>
Number number_in(const std::string& text, int base) {
  Number number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number, base);
  if (read.ec != std::errc() || read.ptr != end) throw std::runtime_error("not a number: " + text);
  return number;
}

std::vector<std::string> lines_of(const std::string& path) {
  const std::string source = read(path);
  std::vector<std::string> lines;
  for (const Change& change : changes_of(source)) {
    const auto line = 1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(change.at), '\n');
    const std::string_view other = change.new_token.empty() ? none : change.new_token;
    lines.push_back(path + '\t' + std::to_string(line) + '\t' + std::to_string(change.at) + '\t' + change.old_token +
                    '\t' + std::string(other));
  }
  return lines;
}

// What std::shuffle does with the same seed differs between libraries.
void shuffle(std::vector<std::string>& lines, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  for (std::size_t left = lines.size(); left > 1; --left) std::swap(lines[left - 1], lines[random() % left]);
}

// The seed is what a hash begins with.
void draw(const std::string& seed, std::vector<std::string> files) {
  std::vector<std::string> lines;
  std::ranges::sort(files);
  for (const std::string& file : files) std::ranges::move(lines_of(file), std::back_inserter(lines));
  shuffle(lines, number_in<std::uint64_t>(seed.substr(0, 16), 16));
  for (const std::string& line : lines) std::cout << line << '\n';
}

void apply(const std::string& path, const std::string& place, const std::string& old_token,
           const std::string& new_token) {
  std::string source = read(path);
  const auto at = number_in<std::size_t>(place, 10);
  if (source.compare(std::min(at, source.size()), old_token.size(), old_token) != 0) {
    throw std::runtime_error(old_token + " does not stand there in " + path);
  }
  source.replace(at, old_token.size(), new_token == none ? "" : new_token);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  if (!(file << source << std::flush)) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  try {
    if (words.size() > 2 && words[0] == "draw") {
      draw(words[1], {words.begin() + 2, words.end()});
    } else if (words.size() == 5 && words[0] == "apply") {
      apply(words[1], words[2], words[3], words[4]);
    } else {
      std::cerr << "usage: mutants draw SEED FILE... | mutants apply FILE PLACE OLD NEW\n";
      return 2;
    }
  } catch (const std::exception& error) {
    std::cerr << "mutants: " << error.what() << '\n';
    return 3;
  }
  return 0;
}
