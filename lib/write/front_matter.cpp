// SPDX-License-Identifier: MIT
// What the generators do with front matter:
//   hugo      reserves many names (kind, type, url, ...), `params` is for one's own; `lang` moves a page to the site of that
//             language, and stops the build where there is none, so the language stands among the params
//   jekyll    title, description and lang are read by jekyll-seo-tag; layout is left to the site's defaults
//   eleventy  reserves content, page, pkg, collections, tags, permalink ...; a `date` that is none stops the build
//   mkdocs    the blog plugin wants dates unquoted; built-in themes print no title but the page's first heading
// So what we know beside the four common keys stands below one key of its own, and only a whole date is called `date`.
#include "write/front_matter.hpp"

#include "base/date.hpp"
#include "base/utf8.hpp"
#include "write/plain_value.hpp"
#include "write/scrub.hpp"

#include <algorithm>
#include <array>
#include <variant>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// A double-quoted scalar. What a YAML reader refuses raw, and what turns text around, is written as an escape.
std::string quoted(std::string_view text) {
  const std::string clean = scrub(text);
  std::string out = "\"";
  for (std::size_t at = 0; at < clean.size();) {
    const utf8::Decoded next = utf8::decode(clean, at);
    const char32_t code_point = next.code_point;
    if (code_point == '"' || code_point == '\\') out += '\\';
    if (code_point == '\n') {
      out += "\\n";
    } else if (code_point == '\t') {
      out += "\\t";
    } else if (code_point > 0xFFFF && (utf8::is_unsafe_on_terminal(code_point) || (code_point & 0xFFFEU) == 0xFFFEU)) {
      out += fmt::format("\\U{:08X}", static_cast<std::uint32_t>(code_point));
    } else if (utf8::is_unsafe_on_terminal(code_point) || (code_point & 0xFFFEU) == 0xFFFEU) {
      out += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(code_point));
    } else {
      out += std::string_view(clean).substr(at, next.length);
    }
    at += next.length;
  }
  return out + '"';
}

/// A key: plain where every YAML reader takes it for a string.
std::string key(std::string_view name) {
  constexpr std::array<std::string_view, 10> words = {"y",   "n",    "yes",   "no",   "on",
                                                      "off", "true", "false", "null", "nan"};
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
  const bool simple =
      !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos &&
      letters.find(name.front()) != std::string_view::npos && std::ranges::find(words, name) == words.end();
  return (simple ? std::string(name) : quoted(name)) + ':';
}

/// A value on one line.
std::string flow(const Value& value) {
  std::string out;
  if (const auto* const text = std::get_if<std::string>(&value.data)) return quoted(*text);
  if (const auto* const list = std::get_if<Value::List>(&value.data)) {
    for (const Value& item : *list) out += (out.empty() ? "" : ", ") + flow(item);
    return '[' + out + ']';
  }
  if (const auto* const object = std::get_if<Value::Object>(&value.data)) {
    for (const auto& [name, member] : *object) out += (out.empty() ? "" : ", ") + key(name) + ' ' + flow(member);
    return '{' + out + '}';
  }
  out = plain_value(value);
  return out.empty() ? "null" : out;
}

/// The members of a mapping; unknown ones and empty mappings are left out.
std::string members(const Value::Object& object, const std::string& indent) {
  std::string out;
  for (const auto& [name, value] : object) {
    if (value.is_null()) continue;
    if (const auto* const inner = std::get_if<Value::Object>(&value.data)) {
      const std::string below = members(*inner, indent + "  ");
      if (!below.empty()) out += fmt::format("{}{}\n{}", indent, key(name), below);
    } else {
      out += fmt::format("{}{} {}\n", indent, key(name), flow(value));
    }
  }
  return out;
}

void add_text(std::string& out, std::string_view name, const std::string& text) {
  if (!text.empty()) out += fmt::format("{} {}\n", key(name), quoted(utf8::trim(scrub_line(text))));
}

}  // namespace

bool prints_title(Generator generator) {
  return generator == Generator::hugo || generator == Generator::jekyll || generator == Generator::eleventy;
}

std::string front_matter(const Metadata& metadata, Generator generator) {
  if (generator == Generator::none) return {};
  const bool hugo = generator == Generator::hugo;
  std::string out = "---\n";
  add_text(out, "title", metadata.title);
  const ParsedDate date = parse_date(metadata.date);
  if (date.fault == DateFault::none && date.date.full()) out += "date: " + to_string(date.date) + '\n';
  add_text(out, "description", metadata.description);
  if (!hugo) add_text(out, "lang", metadata.language);

  Value::Object own;
  if (!metadata.id.empty()) own.emplace_back("id", metadata.id);
  if (hugo && !metadata.language.empty()) own.emplace_back("language", metadata.language);
  own.insert(own.end(), metadata.facts.begin(), metadata.facts.end());
  const std::string facts = members(own, "  ");
  if (!facts.empty()) out += (hugo ? "params:\n" : "facts:\n") + facts;
  return out + "---\n";
}

}  // namespace jilaf
