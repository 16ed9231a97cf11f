// SPDX-License-Identifier: MIT
#include "render/schema.hpp"

#include "base/error.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace jilaf {
namespace {

/// The member of an object; null where it has none.
Value at(const Value& object, std::string_view key) {
  const auto* const members = std::get_if<Value::Object>(&object.data);
  if (members == nullptr) return {};
  const auto found =
      std::ranges::find(*members, key, [](const auto& member) -> std::string_view { return member.first; });
  return found != members->end() ? found->second : Value();
}

Value at(const Value& object, std::initializer_list<std::string_view> path) {
  Value value = object;
  for (const std::string_view key : path) value = at(value, key);
  return value;
}

std::string text(const Value& value) {
  const auto* const text = std::get_if<std::string>(&value.data);
  return text != nullptr ? *text : std::string("(no text)");
}

std::size_t size(const Value& value) {
  if (const auto* const list = std::get_if<Value::List>(&value.data)) return list->size();
  if (const auto* const object = std::get_if<Value::Object>(&value.data)) return object->size();
  return 0;
}

TEST_CASE("render/schema: the whole file has every section, and nothing else is allowed") {
  const Value schema = json_schema("");
  CHECK(text(at(schema, "$schema")) == "http://json-schema.org/draft-07/schema#");
  for (const std::string_view section : schema_sections()) CHECK_FALSE(at(schema, {"properties", section}).is_null());
  CHECK(std::get<bool>(at(schema, "additionalProperties").data) == false);
}

TEST_CASE("render/schema: required keys, descriptions and words come from the field tables") {
  const Value programme = at(json_schema("programme"), {"definitions", "programme"});
  CHECK(size(at(programme, "required")) == 2);
  CHECK(text(at(programme, {"properties", "title", "description"})) == "The title.");
  CHECK(text(at(programme, {"properties", "publish", "description"})).ends_with("Seen by the office only."));
  CHECK(text(at(programme, {"properties", "mode", "description"})).find("- `hybrid`: some meet, others join online") !=
        std::string::npos);
  CHECK(size(at(programme, {"properties", "mode", "enum"})) == 3);
}

TEST_CASE("render/schema: a leaf and a mapping of one name do not share a definition") {
  const Value definitions = at(json_schema(""), "definitions");
  CHECK(text(at(definitions, {"day", "type"})) == "object");
  CHECK_FALSE(at(definitions, {"day_value", "anyOf"}).is_null());
}

TEST_CASE("render/schema: a single item may stand for a list where the loader allows it") {
  const Value activity = at(json_schema("itinerary"), {"definitions", "activity", "properties"});
  CHECK(size(at(activity, {"host", "anyOf"})) == 2);
  CHECK(text(at(activity, {"speakers", "type"})) == "array");
}

TEST_CASE("render/schema: an unknown section is a usage error with a suggestion") {
  CHECK_THROWS_WITH_AS(static_cast<void>(json_schema("itinery")),
                       "there is no section 'itinery'; did you mean 'itinerary'?", UsageError);
  CHECK_THROWS_AS(static_cast<void>(json_schema("for")), UsageError);
}

}  // namespace
}  // namespace jilaf
