// SPDX-License-Identifier: MIT
// Writes the seeds into a folder, as libFuzzer wants them.
//   write_seeds ROOT FOLDER
#include "seeds.hpp"

#include "base/files.hpp"

int main(int count, char** arguments) {
  if (count != 3) return 2;
  std::size_t number = 0;
  for (const std::string& seed : jilaf::fuzz::seeds(arguments[1]))
    jilaf::write_file(std::filesystem::path(arguments[2]) / ("seed-" + std::to_string(number++)), seed);
  return 0;
}
