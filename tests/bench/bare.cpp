// SPDX-License-Identifier: MIT
// The yardstick of whole.sh: reads a folder and runs yaml-cpp's bare event pass over it.
//   bare FOLDER [THREADS]
#include "measure.hpp"

#include <charconv>
#include <iostream>
#include <string_view>

int main(int count, char** arguments) {
  unsigned threads = 1;
  if (count > 2) std::from_chars(arguments[2], arguments[2] + std::string_view(arguments[2]).size(), threads);
  if (count < 2 || count > 3 || threads == 0) {
    std::cerr << "usage: bare FOLDER [THREADS]\n";
    return 2;
  }
  std::cout << jilaf::bench::bare_pass(jilaf::bench::read_corpus(arguments[1]), threads) << " events\n";
  return 0;
}
