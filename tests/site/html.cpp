// SPDX-License-Identifier: MIT
#include "site/html.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace jilaf::test {
namespace {

bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

std::string decoded_entity(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> names = {
      {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}}};
  for (const auto& [known, text] : names) {
    if (name == known) return std::string(text);
  }
  if (!name.starts_with('#')) return '&' + std::string(name) + ';';
  const bool hexadecimal = name.starts_with("#x");
  std::uint32_t code_point = 0;
  std::from_chars(name.data() + (hexadecimal ? 2 : 1), name.data() + name.size(), code_point, hexadecimal ? 16 : 10);
  std::string out;
  utf8::append(out, code_point);
  return out;
}

std::string attribute(std::string_view tag, std::string_view name) {
  const std::string begin = ' ' + std::string(name) + "=\"";
  const std::size_t at = tag.find(begin);
  if (at == std::string_view::npos) return {};
  const std::size_t from = at + begin.size();
  return decoded(tag.substr(from, tag.find('"', from) - from));
}

bool is_inline(std::string_view name) { return name == "a" || name == "em" || name == "strong"; }

}  // namespace

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      out += text[at];
      continue;
    }
    out += decoded_entity(text.substr(at + 1, end - at - 1));
    at = end;
  }
  return out;
}

std::string collapsed(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (!is_blank(byte)) {
      out += byte;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

Page read_html(std::string_view html) {
  Page page;
  std::string text;
  const auto end_text = [&] {
    if (std::string line = collapsed(text); !line.empty()) page.texts.push_back(std::move(line));
    text.clear();
  };
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t begin = std::min(html.find('<', at), html.size());
    text += decoded(html.substr(at, begin - at));
    if (begin == html.size()) break;
    const std::size_t end = std::min(html.find('>', begin), html.size());
    const std::string_view tag = html.substr(begin + 1, end - begin - 1);
    const std::string name(tag.substr(0, tag.find_first_of(" /", 1)));
    if (!is_inline(name) && !is_inline(std::string_view(name).substr(1))) end_text();
    if (!tag.starts_with('/')) ++page.elements[name];
    if (name == "img") page.images.push_back(collapsed(attribute(tag, "alt")));
    at = end + 1;
  }
  end_text();
  return page;
}

}  // namespace jilaf::test
