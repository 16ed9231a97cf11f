// SPDX-License-Identifier: MIT
// As much of HTML as is needed to see what a page says.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::test {

/// What stands on a page: its texts in order, those of images apart, and how often each element occurs.
struct Page {
  std::vector<std::string> texts;  ///< one a block, blanks collapsed; none is empty
  std::vector<std::string> images;
  std::map<std::string, int> elements;
};

/// Reads a piece of HTML.
Page read_html(std::string_view html);

/// The text with every character reference as the character it stands for.
std::string decoded(std::string_view html);

/// The text with every run of ASCII white space as one blank, and none at its ends.
std::string collapsed(std::string_view text);

}  // namespace jilaf::test
