// SPDX-License-Identifier: MIT
// Prints the pages of the manual that are made from field tables and rule files; not installed.
// usage: jilaf_manual format|rules FRAME OUTPUT
#include "base/files.hpp"
#include "render/manual.hpp"

#include <cstdio>
#include <exception>
#include <string_view>

#include <fmt/format.h>

int main(int count, char** arguments) {
  constexpr std::size_t largest_frame = std::size_t{1} << 20U;
  const std::string_view page = count == 4 ? arguments[1] : "";
  if (page != "format" && page != "rules")
    return std::fputs("usage: jilaf_manual format|rules FRAME OUTPUT\n", stderr), 2;
  try {
    const std::string frame = jilaf::read_file(arguments[2], largest_frame);
    jilaf::write_file(arguments[3], page == "format" ? jilaf::format_manual(frame) : jilaf::rules_manual(frame));
  } catch (const std::exception& error) {
    fmt::print(stderr, "jilaf_manual: {}\n", error.what());
    return 1;
  }
  return 0;
}
