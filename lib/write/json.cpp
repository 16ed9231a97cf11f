// SPDX-License-Identifier: MIT
// The only file that includes nlohmann/json, which takes seconds to compile.
#include "write/json.hpp"

#include "base/utf8.hpp"

#include <variant>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace jilaf {
namespace {

using Json = nlohmann::ordered_json;

Json converted(const Value& value) {
  if (const auto* const list = std::get_if<Value::List>(&value.data)) {
    Json out = Json::array();
    for (const Value& item : *list) out.push_back(converted(item));
    return out;
  }
  if (const auto* const object = std::get_if<Value::Object>(&value.data)) {
    Json out = Json::object();
    for (const auto& [name, member] : *object) out[name] = converted(member);
    return out;
  }
  if (const auto* const text = std::get_if<std::string>(&value.data)) return *text;
  if (const auto* const truth = std::get_if<bool>(&value.data)) return *truth;
  if (const auto* const whole = std::get_if<std::int64_t>(&value.data)) return *whole;
  if (const auto* const number = std::get_if<double>(&value.data)) return *number;
  return nullptr;
}

void add_escape(std::string& out, char32_t code_point) {
  auto rest = static_cast<std::uint32_t>(code_point);
  if (rest <= 0xFFFF) {
    out += fmt::format("\\u{:04x}", rest);
  } else {  // as a surrogate pair (RFC 8259, section 7)
    rest -= 0x10000;
    out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (rest >> 10U), 0xDC00 + (rest & 0x3FFU));
  }
}

/// Escapes what acts on a terminal or in the log of a build server; the library leaves it, and beyond ASCII a JSON text holds
/// nothing but strings, as does a `#`.
std::string made_safe(const std::string& text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    const bool control = next.code_point >= 0x7F && utf8::is_unsafe_on_terminal(next.code_point);
    if (control || utf8::begins_log_command(std::string_view(text).substr(at))) {
      add_escape(out, next.code_point);
    } else {
      out.append(text, at, next.length);
    }
    at += next.length;
  }
  return out;
}

std::string dumped(const Value& value, int indent) {
  return made_safe(converted(value).dump(indent, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

std::string to_json_text(const Value& value) { return dumped(value, 2) + '\n'; }

std::string to_json_line(const Value& value) { return dumped(value, -1); }

}  // namespace jilaf
