// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Signs of a language for pages within a text, which readers will see as they are.
struct Markup {
  std::string_view what;
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Found = std::optional<Markup>;

constexpr std::array<std::string_view, 37> tags = {
    "a",     "b",     "i",   "u",          "p",      "s",     "br",   "hr",     "em",     "strong",
    "div",   "span",  "img", "h1",         "h2",     "h3",    "h4",   "ul",     "ol",     "li",
    "table", "tr",    "td",  "th",         "sup",    "sub",   "font", "center", "iframe", "script",
    "style", "small", "big", "blockquote", "object", "embed", "form"};

/// `<br>`, `</p>`, `<a href=...>`, `<!--`; a sign for "less than" is followed by something else.
bool is_tag(std::string_view rest) {
  if (rest.starts_with("<!--")) return true;
  std::size_t at = rest.starts_with("</") ? 2 : 1;
  const std::size_t begin = at;
  while (at < rest.size() && ascii::is_alnum(rest[at])) ++at;
  const std::string name = utf8::fold_case(rest.substr(begin, at - begin));
  if (std::ranges::find(tags, name) == tags.end()) return false;
  const std::size_t close = rest.find('>', at);
  if (close == std::string_view::npos) return false;
  const std::string_view inside = utf8::trim(rest.substr(at, close - at));
  return inside.empty() || inside == "/" || inside.find('=') != std::string_view::npos;
}

constexpr std::array<std::string_view, 38> entities = {
    "nbsp",   "amp",    "lt",     "gt",     "quot",   "apos",   "copy",   "reg",   "trade",  "hellip",
    "ndash",  "mdash",  "lsquo",  "rsquo",  "ldquo",  "rdquo",  "bull",   "laquo", "raquo",  "deg",
    "euro",   "yen",    "shy",    "middot", "times",  "thinsp", "ensp",   "emsp",  "aacute", "eacute",
    "iacute", "oacute", "uacute", "agrave", "egrave", "ntilde", "ccedil", "ouml"};

/// `&nbsp;`, `&#39;`; "R&D;" and "Q&As;" are words.
bool is_entity(std::string_view rest) {
  std::size_t at = rest.starts_with("&#") ? 2 : 1;
  const std::size_t begin = at;
  while (at < rest.size() && ascii::is_alnum(rest[at])) ++at;
  const std::string_view name = rest.substr(begin, at - begin);
  if (at >= rest.size() || rest[at] != ';' || name.empty()) return false;
  return begin == 2 || std::ranges::find(entities, name) != entities.end();
}

/// The bytes up to the end of a mark, for pointing at it.
std::size_t end_of(std::string_view text, std::size_t begin, std::string_view mark) {
  const std::size_t found = text.find(mark, begin);
  const std::size_t line = std::min(text.find('\n', begin), text.size());
  return found == std::string_view::npos || found > line ? begin + 1 : found + mark.size();
}

Found find_syntax(std::string_view text) {
  constexpr std::string_view first = "<{[&";
  for (std::size_t at = text.find_first_of(first); at != std::string_view::npos;
       at = text.find_first_of(first, at + 1)) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("{{")) return Markup{"the syntax of a template", at, end_of(text, at, "}}")};
    if (rest.starts_with("{%")) return Markup{"the syntax of a template", at, end_of(text, at, "%}")};
    if (rest.starts_with("[[")) return Markup{"the link of a wiki", at, end_of(text, at, "]]")};
    if (rest.front() == '<' && is_tag(rest)) return Markup{"HTML", at, end_of(text, at, ">")};
    if (rest.front() == '&' && is_entity(rest)) return Markup{"an entity of HTML", at, end_of(text, at, ";")};
  }
  return std::nullopt;
}

/// `[words](address)`.
Found find_link(std::string_view text) {
  for (std::size_t at = text.find("]("); at != std::string_view::npos; at = text.find("](", at + 1)) {
    const std::size_t open = text.rfind('[', at);
    const std::size_t close = text.find(')', at);
    if (open == std::string_view::npos || close == std::string_view::npos) continue;
    const std::string_view address = text.substr(at + 2, close - at - 2);
    if (address.find("://") != std::string_view::npos || address.starts_with("mailto:") || address.starts_with('/'))
      return Markup{"a link of Markdown", open, close + 1};
  }
  return std::nullopt;
}

/// Words between two marks that touch them from inside: `**so**`.
Found find_emphasis(std::string_view text) {
  for (const std::string_view mark : {"**", "__", "`"}) {
    const std::size_t open = text.find(mark);
    if (open == std::string_view::npos) continue;
    const std::size_t inside = open + mark.size();
    const std::size_t close = text.find(mark, inside);
    if (close == std::string_view::npos || close == inside) continue;
    const std::string_view words = text.substr(inside, close - inside);
    const bool touches = words.front() != ' ' && words.back() != ' ' && words.front() != mark.front();
    if (touches)
      return Markup{mark == "`" ? "the marks of code in Markdown" : "emphasis of Markdown", open, close + mark.size()};
  }
  return std::nullopt;
}

Found find_markup(const PublicText& text) {
  if (text.has(TextSign::bracket)) {
    if (const Found found = find_syntax(text.text)) return found;
  }
  if (text.kind == TextKind::markdown) return std::nullopt;
  if (text.has(TextSign::bracket)) {
    if (const Found found = find_link(text.text)) return found;
  }
  return text.has(TextSign::emphasis) ? find_emphasis(text.text) : std::nullopt;
}

}  // namespace

void markup(const Checked& checked, Findings& findings) {
  checked.texts->each({TextSign::bracket, TextSign::emphasis}, [&](const PublicText& text) {
    if (text.kind == TextKind::address) return;
    const Found found = find_markup(text);
    if (!found) return;
    findings.add(checked.texts->place(text, found->begin, found->end),
                 fmt::format("{} stands in this '{}', and is printed as it is", found->what, text.key),
                 text.kind == TextKind::markdown
                     ? "write plain words; paragraphs, lists, emphasis and links are Markdown here"
                     : "write plain words; only 'background' and 'narrative' know Markdown");
  });
}

}  // namespace jilaf::rules
