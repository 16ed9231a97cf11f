// SPDX-License-Identifier: MIT
#include "cli/say.hpp"

#include "base/utf8.hpp"

#include <string>

#include <fmt/format.h>

namespace jilaf::cli {

void say(Streams& streams, std::string_view message) {
  constexpr std::string_view own = "jilaf: ";
  std::string text = utf8::make_visible(message);
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; ++at) {
    if (!std::string_view(text).substr(at + 1).starts_with(own)) text.replace(at, 1, "\\u{A}");
  }
  streams.err(fmt::format("{}{}\n", own, text));
}

}  // namespace jilaf::cli
