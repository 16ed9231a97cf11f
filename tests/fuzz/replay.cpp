// SPDX-License-Identifier: MIT
// Feeds a target without libFuzzer: with files, or with the seeds of a folder, whole, cut and joined, so that no target rots.
//   replay ROOT        replay FILE...
#include "seeds.hpp"
#include "target.hpp"

#include "base/files.hpp"
#include "yaml/reader.hpp"

#include <cstdio>

namespace {

using namespace jilaf;

/// Each seed whole, cut off at a place of its own, and without a piece of its middle.
std::size_t feed_seeds(const std::filesystem::path& root) {
  constexpr std::size_t stride = 7919;  // a prime, so that the cuts fall anywhere
  std::size_t count = 0;
  for (const std::string& seed : fuzz::seeds(root)) {
    const std::size_t cut = ++count * stride % (seed.size() + 1);
    fuzz::target(seed);
    fuzz::target(std::string_view(seed).substr(0, cut));
    fuzz::target(seed.substr(0, cut / 2) + seed.substr(cut));
  }
  return count;
}

}  // namespace

int main(int count, char** arguments) {
  std::size_t fed = 0;
  for (int at = 1; at < count; ++at) {
    const std::filesystem::path path = arguments[at];
    if (std::filesystem::is_directory(path)) {
      fed += feed_seeds(path);
    } else {
      fuzz::target(read_file(path, yaml::largest_file));
      ++fed;
    }
  }
  std::printf("%zu inputs\n", fed);
  return fed > 0 ? 0 : 2;
}
