// SPDX-License-Identifier: MIT
#include "yaml/keys.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <forward_list>
#include <string>

#include <fmt/format.h>

namespace jilaf::yaml {
namespace {

constexpr std::size_t few = 16;  // up to here comparing all with all is faster than sorting

void report_double(const KeyPlace& first, const KeyPlace& second, Reporter& reporter) {
  Diagnostic& finding = reporter.report(Reason::duplicate_key, second.place,
                                        fmt::format("the key `{}` stands a second time in this mapping", second.text),
                                        "keep one of the two, or rename this one");
  finding.label = "again here";
  reporter.relate(finding, first.place, "first here");
}

void check_few(const std::vector<KeyPlace>& keys, Reporter& reporter) {
  for (std::size_t second = 1; second < keys.size(); ++second) {
    for (std::size_t first = 0; first < second; ++first) {
      if (keys[first].text != keys[second].text) continue;
      report_double(keys[first], keys[second], reporter);
      break;
    }
  }
}

void check_many(std::vector<KeyPlace>& keys, Reporter& reporter) {
  std::stable_sort(keys.begin(), keys.end(),
                   [](const KeyPlace& left, const KeyPlace& right) { return left.text < right.text; });
  std::size_t first = 0;
  for (std::size_t i = 1; i < keys.size(); ++i) {
    if (keys[i].text == keys[first].text) {
      report_double(keys[first], keys[i], reporter);
    } else {
      first = i;
    }
  }
}

}  // namespace

void check_duplicates(std::vector<KeyPlace>& keys, Reporter& reporter) {
  std::forward_list<std::string> normalised;  // takes no memory while empty
  for (KeyPlace& key : keys) {
    if (!utf8::is_ascii(key.text)) key.text = normalised.emplace_front(utf8::to_nfc(key.text));
  }
  keys.size() <= few ? check_few(keys, reporter) : check_many(keys, reporter);
}

}  // namespace jilaf::yaml
