// SPDX-License-Identifier: MIT
// Runs a program without its output and prints the largest memory that it had, in KiB.
//   peak PROGRAM [ARGUMENT...]
#include "measure.hpp"

#include <iostream>

int main(int count, char** arguments) {
  const std::size_t peak = count < 2 ? 0 : jilaf::bench::peak_memory({arguments + 1, arguments + count});
  if (peak == 0) {
    std::cerr << (count < 2 ? "usage: peak PROGRAM [ARGUMENT...]\n" : "peak: the program failed\n");
    return 1;
  }
  std::cout << peak << '\n';
  return 0;
}
