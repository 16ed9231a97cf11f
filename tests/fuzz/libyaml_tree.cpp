// SPDX-License-Identifier: MIT
#include "libyaml_tree.hpp"

#include <yaml.h>

bool is_null_word(std::string_view word) {
  return word.empty() || word == "~" || word == "null" || word == "Null" || word == "NULL";
}

namespace {

/// Appends what one event adds to the tree.
void append(std::string& out, const yaml_event_t& event) {
  switch (event.type) {
    case YAML_SCALAR_EVENT: {
      const auto& scalar = event.data.scalar;
      const std::string_view value(reinterpret_cast<const char*>(scalar.value), scalar.length);
      const bool null = scalar.style == YAML_PLAIN_SCALAR_STYLE && is_null_word(value);
      out += null ? "~" : '"' + std::string(value) + '"';
      break;
    }
    case YAML_ALIAS_EVENT:
      out += '*';
      break;
    case YAML_SEQUENCE_START_EVENT:
      out += '[';
      break;
    case YAML_SEQUENCE_END_EVENT:
      out += ']';
      break;
    case YAML_MAPPING_START_EVENT:
      out += '{';
      break;
    case YAML_MAPPING_END_EVENT:
      out += '}';
      break;
    default:
      break;
  }
}

}  // namespace

std::optional<std::string> libyaml_tree(std::string_view text) {
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) return std::nullopt;
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::string out;
  bool accepted = true;
  for (bool more = true; more && accepted;) {
    yaml_event_t event;
    accepted = yaml_parser_parse(&parser, &event) != 0;
    if (!accepted) break;
    append(out, event);
    more = event.type != YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  if (!accepted) return std::nullopt;
  return out.empty() ? "~" : out;
}
