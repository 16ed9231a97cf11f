// SPDX-License-Identifier: MIT
#include "unit/write/outline.hpp"

#include "base/utf8.hpp"

#include <array>
#include <charconv>
#include <utility>

#include <md4c.h>

namespace jilaf::test {
namespace {

std::string& out_of(void* out) { return *static_cast<std::string*>(out); }

std::string decoded(std::string_view entity) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> names = {
      {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}}};
  for (const auto& [name, text] : names) {
    if (entity == name) return std::string(text);
  }
  std::uint32_t code_point = 0;
  std::from_chars(entity.data() + 2, entity.data() + entity.size() - 1, code_point);
  std::string out;
  utf8::append(out, code_point);
  return out;
}

std::string attribute(const MD_ATTRIBUTE& attribute) { return {attribute.text, attribute.size}; }

std::string name_of(MD_BLOCKTYPE type, void* detail) {
  switch (type) {
    case MD_BLOCK_DOC:
      return "doc";
    case MD_BLOCK_QUOTE:
      return "quote";
    case MD_BLOCK_UL:
      return "ul";
    case MD_BLOCK_OL:
      return "ol";
    case MD_BLOCK_LI:
      return static_cast<MD_BLOCK_LI_DETAIL*>(detail)->is_task != 0 ? "task" : "li";
    case MD_BLOCK_HR:
      return "hr";
    case MD_BLOCK_H:
      return "h" + std::to_string(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    case MD_BLOCK_CODE:
      return "pre";
    case MD_BLOCK_HTML:
      return "html";
    case MD_BLOCK_P:
      return "p";
    case MD_BLOCK_TABLE:
      return "table";
    case MD_BLOCK_THEAD:
      return "thead";
    case MD_BLOCK_TBODY:
      return "tbody";
    case MD_BLOCK_TR:
      return "tr";
    case MD_BLOCK_TH:
      return "th";
    case MD_BLOCK_TD:
      return "td";
  }
  return "?";
}

std::string name_of(MD_SPANTYPE type, void* detail) {
  switch (type) {
    case MD_SPAN_EM:
      return "em";
    case MD_SPAN_STRONG:
      return "strong";
    case MD_SPAN_A:
      return "a " + attribute(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
    case MD_SPAN_IMG:
      return "img " + attribute(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
    case MD_SPAN_CODE:
      return "code";
    case MD_SPAN_DEL:
      return "del";
    case MD_SPAN_LATEXMATH:
      return "math";
    case MD_SPAN_LATEXMATH_DISPLAY:
      return "display-math";
    case MD_SPAN_WIKILINK:
      return "wikilink";
    case MD_SPAN_U:
      return "u";
  }
  return "?";
}

void add_text(std::string& out, MD_TEXTTYPE type, std::string_view text) {
  switch (type) {
    case MD_TEXT_ENTITY:
      out += decoded(text);
      break;
    case MD_TEXT_BR:
      out += element("br", "");
      break;
    case MD_TEXT_SOFTBR:
      out += element("softbr", "");
      break;
    case MD_TEXT_HTML:
      out += element("html", text);
      break;
    case MD_TEXT_NULLCHAR:
      out += element("nul", "");
      break;
    default:
      out += text;
  }
}

}  // namespace

std::string outline(std::string_view source) {
  std::string out;
  MD_PARSER parser{};
  parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
    out_of(to) += opens + name_of(type, detail) + named;
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE, void*, void* to) {
    out_of(to) += closes;
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* to) {
    out_of(to) += opens + name_of(type, detail) + named;
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE, void*, void* to) {
    out_of(to) += closes;
    return 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* to) {
    add_text(out_of(to), type, {text, size});
    return 0;
  };
  if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &out) != 0) return "unreadable";
  return out;
}

}  // namespace jilaf::test
