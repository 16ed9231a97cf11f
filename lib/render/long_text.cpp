// SPDX-License-Identifier: MIT
// Reads long texts with md4c and keeps of them what readers may get: paragraphs, lists, emphasis and safe links.
#include "base/utf8.hpp"
#include "render/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <md4c.h>
#include <unicode/uscript.h>

namespace jilaf {
namespace {

// Whoever nests deeper wants to break the program: what is deeper stands at this level.
constexpr std::size_t deepest = 12;

/// Builds blocks from the events of md4c. Containers and spans that are open stand on stacks.
class Builder {
 public:
  explicit Builder(const std::string& language) : language_(language) { open_.emplace_back(); }

  int enter_block(MD_BLOCKTYPE type);
  int leave_block(MD_BLOCKTYPE type);
  int enter_span(MD_SPANTYPE type, void* detail);
  int leave_span(MD_SPANTYPE type);
  int text(MD_TEXTTYPE type, std::string_view text);

  Blocks take() {
    end_line();
    return std::move(open_.front());
  }

 private:
  struct Span {
    Inlines before;  // what stands in front of the span in its line
    Inline wrapper;
  };

  void append(std::string_view text);
  void code(std::string_view text);
  void end_line();

  const std::string& language_;
  std::vector<Blocks> open_;  // the innermost container is last
  std::vector<ListBlock> lists_;
  std::vector<Span> spans_;
  std::size_t flat_blocks_ = 0;  // containers that are open but too deep
  std::size_t flat_spans_ = 0;
  Inlines line_;
};

void Builder::append(std::string_view text) {
  if (!line_.empty()) {
    if (auto* const run = std::get_if<TextRun>(&line_.back().data)) {
      run->text += text;
      return;
    }
  }
  line_.push_back({TextRun{std::string(text), language_}});
}

/// Code is text like any other, but keeps its lines.
void Builder::code(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end != 0) append(text.substr(0, end));
    if (end == std::string_view::npos) return;
    line_.push_back({LineBreak{}});
    text.remove_prefix(end + 1);
  }
}

/// Whether a letter stands without blanks beside its like: wide ones do, but not those of Korean.
bool runs_together(std::string_view text, std::size_t at) {
  const utf8::Decoded letter = utf8::decode(text, at);
  UErrorCode status = U_ZERO_ERROR;
  return utf8::display_width(text.substr(at, letter.length)) == 2 &&
         uscript_getScript(static_cast<UChar32>(letter.code_point), &status) != USCRIPT_HANGUL;
}

/// The end of a line of the source is a blank, but nothing between letters that run together, as in Japanese.
std::string without_breaks(std::string_view text) {
  std::string out;
  std::size_t last = 0;  // where the letter before begins
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8::decode(text, at).length;
    const std::size_t behind = at + length;
    if (text[at] != '\n')
      out += text.substr(at, length);
    else if (at == 0 || behind == text.size() || !runs_together(text, last) || !runs_together(text, behind))
      out += ' ';
    last = at;
    at = behind;
  }
  return out;
}

void settle_breaks(Inlines& line) {
  for (Inline& piece : line) {
    if (auto* const run = std::get_if<TextRun>(&piece.data)) run->text = without_breaks(run->text);
    if (auto* const emphasis = std::get_if<Emphasis>(&piece.data)) settle_breaks(emphasis->inner);
    if (auto* const link = std::get_if<LinkRun>(&piece.data)) settle_breaks(link->inner);
  }
}

/// What was gathered becomes a paragraph of the innermost container.
void Builder::end_line() {
  settle_breaks(line_);
  while (!line_.empty() && std::holds_alternative<LineBreak>(line_.back().data)) line_.pop_back();
  if (!line_.empty()) open_.back().push_back({Paragraph{std::move(line_)}});
  line_.clear();
}

bool is_container(MD_BLOCKTYPE type) {
  return type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI || type == MD_BLOCK_QUOTE;
}

int Builder::enter_block(MD_BLOCKTYPE type) {
  if (!is_container(type)) return 0;
  end_line();
  if (flat_blocks_ > 0 || open_.size() >= deepest) {
    ++flat_blocks_;
  } else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
    lists_.push_back({type == MD_BLOCK_OL, {}});
  } else {
    open_.emplace_back();
  }
  return 0;
}

int Builder::leave_block(MD_BLOCKTYPE type) {
  if (is_container(type) && flat_blocks_ > 0) {
    end_line();
    --flat_blocks_;
  } else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
    ListBlock list = std::move(lists_.back());
    lists_.pop_back();
    open_.back().push_back({std::move(list)});
  } else if (type == MD_BLOCK_LI) {
    end_line();
    lists_.back().items.push_back(std::move(open_.back()));
    open_.pop_back();
  } else if (type == MD_BLOCK_QUOTE) {
    end_line();
    Quotation quotation{std::move(open_.back()), {}};
    open_.pop_back();
    open_.back().push_back({std::move(quotation)});
  } else if (type != MD_BLOCK_DOC) {
    end_line();
  }
  return 0;
}

/// The character of a numeric or one of the common named entities; other names are shown as written.
std::string entity(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> named = {
      {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", "\xC2\xA0"}}};
  for (const auto& [name, character] : named) {
    if (text == name) return std::string(character);
  }
  if (!text.starts_with("&#")) return std::string(text);
  const bool hexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  std::uint32_t code = 0;
  const char* const begin = text.data() + (hexadecimal ? 3 : 2);
  const auto [end, status] = std::from_chars(begin, text.data() + text.size(), code, hexadecimal ? 16 : 10);
  if (status != std::errc{} || *end != ';' || code < 0x20) return std::string(text);
  std::string out;
  utf8::append(out, code);
  return out;
}

/// The address of a link with its entities resolved; nothing where one is not known, since a browser may know it as a colon.
std::optional<std::string> address_of(const MD_ATTRIBUTE& written) {
  std::string url;
  for (std::size_t part = 0; written.text != nullptr && written.substr_offsets[part] < written.size; ++part) {
    const MD_OFFSET begin = written.substr_offsets[part];
    const std::string_view text(written.text + begin, written.substr_offsets[part + 1] - begin);
    const std::string meant = written.substr_types[part] == MD_TEXT_ENTITY ? entity(text) : std::string(text);
    if (written.substr_types[part] == MD_TEXT_ENTITY && meant == text) return std::nullopt;
    url += meant;
  }
  return url;
}

/// An address that a reader's click may follow: http, https, mailto, tel or relative.
bool is_safe(std::string_view url) {
  constexpr std::array<std::string_view, 4> schemes = {"http", "https", "mailto", "tel"};
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos || url.find_first_of("/?#") < colon) return true;
  const std::string scheme = utf8::fold_case(url.substr(0, colon));
  return std::ranges::find(schemes, scheme) != schemes.end();
}

int Builder::enter_span(MD_SPANTYPE type, void* detail) {
  if (flat_spans_ > 0 || spans_.size() >= deepest) {
    ++flat_spans_;
    return 0;
  }
  Span span{std::move(line_), {TextRun{}}};
  line_.clear();
  if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) span.wrapper = {Emphasis{type == MD_SPAN_STRONG, {}}};
  if (type == MD_SPAN_A) {
    const auto& link = *static_cast<const MD_SPAN_A_DETAIL*>(detail);
    std::optional<std::string> url = address_of(link.href);
    if (url && is_safe(*url)) span.wrapper = {LinkRun{std::move(*url), {}}};
  }
  spans_.push_back(std::move(span));
  return 0;
}

int Builder::leave_span(MD_SPANTYPE) {
  if (flat_spans_ > 0) {
    --flat_spans_;
    return 0;
  }
  Span span = std::move(spans_.back());
  spans_.pop_back();
  Inlines inner = std::move(line_);
  line_ = std::move(span.before);
  if (auto* const emphasis = std::get_if<Emphasis>(&span.wrapper.data))
    emphasis->inner = std::move(inner);
  else if (auto* const link = std::get_if<LinkRun>(&span.wrapper.data))
    link->inner = std::move(inner);
  else {
    std::ranges::move(inner, std::back_inserter(line_));
    return 0;
  }
  line_.push_back(std::move(span.wrapper));
  return 0;
}

int Builder::text(MD_TEXTTYPE type, std::string_view text) {
  switch (type) {
    case MD_TEXT_BR:
      line_.push_back({LineBreak{}});
      break;
    case MD_TEXT_SOFTBR:
      append("\n");
      break;
    case MD_TEXT_NULLCHAR:
      append("\xEF\xBF\xBD");
      break;
    case MD_TEXT_ENTITY:
      append(entity(text));
      break;
    case MD_TEXT_CODE:
      code(text);
      break;
    default:
      append(text);
      break;
  }
  return 0;
}

}  // namespace

Blocks parse_long_text(std::string_view text, const std::string& language) {
  Builder builder(language);
  MD_PARSER parser{};
  parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) {
    return static_cast<Builder*>(self)->enter_block(type);
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
    return static_cast<Builder*>(self)->leave_block(type);
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
    return static_cast<Builder*>(self)->enter_span(type, detail);
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return static_cast<Builder*>(self)->leave_span(type); };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* chars, MD_SIZE size, void* self) {
    return static_cast<Builder*>(self)->text(type, std::string_view(chars, size));
  };
  md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &builder);
  return builder.take();
}

}  // namespace jilaf
