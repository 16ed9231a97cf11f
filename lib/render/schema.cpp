// SPDX-License-Identifier: MIT
#include "render/schema.hpp"

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/suggest.hpp"
#include "model/types.hpp"
#include "render/manual_words.hpp"
#include "render/schema_scalars.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace jilaf {
namespace {

using Object = Value::Object;
using List = Value::List;

/// One alternative where there is one, else any of them. Each has one type, which the strict mode of ajv asks for.
Object any_of(List alternatives) {
  if (alternatives.size() == 1) return std::get<Object>(std::move(alternatives.front().data));
  return {{"anyOf", std::move(alternatives)}};
}

/// Collects the schemas of leaf types and mappings by name, each once.
class Definitions {
 public:
  /// The schema of a value, without description.
  Object value(const Type& type);
  /// The schema of a mapping with the keys of a table.
  Object mapping(const Table& table);
  Object take();

 private:
  struct Definition {
    std::string name;
    const Type* type;
    Object schema;
  };

  Object reference(const Type& type);
  std::string free_name(const Type& type) const;
  Object definition(const Type& type);
  Object map(const Type& type);
  Object property(const Row& row);

  std::vector<Definition> definitions_;
};

Object Definitions::value(const Type& type) {
  if (type.list != nullptr) {
    Object items = value(*type.list->item);
    Object list{{"type", "array"}, {"items", items}};
    return type.list->one_allowed ? any_of({std::move(items), std::move(list)}) : list;
  }
  if (type.choices != nullptr) return enumeration(type.choices());
  if (type.parse == nullptr && type.map != nullptr) return map(type);
  return reference(type);
}

Object Definitions::reference(const Type& type) {
  const auto same = [&type](const Definition& other) {
    // Two C++ types that are written alike need one definition.
    return other.type == &type ||
           (type.table == nullptr && other.type->name == type.name && other.type->words == type.words);
  };
  if (const auto found = std::ranges::find_if(definitions_, same); found != definitions_.end()) {
    return {{"$ref", "#/definitions/" + found->name}};
  }
  const std::string name = free_name(type);
  const std::size_t index = definitions_.size();
  definitions_.push_back({name, &type, {}});
  Object schema = definition(type);
  definitions_[index].schema = std::move(schema);
  return {{"$ref", "#/definitions/" + name}};
}

/// The name of a leaf type or of a table; where a leaf and a table share one, the later gets a longer one.
std::string Definitions::free_name(const Type& type) const {
  const bool pure_mapping = type.table != nullptr && type.parse == nullptr;
  std::string name(pure_mapping ? type.table().name : type.name);
  while (std::ranges::find(definitions_, name, &Definition::name) != definitions_.end())
    name += pure_mapping ? "_mapping" : "_value";
  return name;
}

Object Definitions::definition(const Type& type) {
  List alternatives;
  if (type.parse != nullptr) alternatives = scalar_alternatives(type);
  if (type.table != nullptr) alternatives.emplace_back(mapping(type.table()));
  if (type.map != nullptr) alternatives.emplace_back(map(type));
  Object schema;
  if (type.parse != nullptr) schema.emplace_back("description", ascii::to_sentence(type.words));
  std::ranges::move(any_of(std::move(alternatives)), std::back_inserter(schema));
  return schema;
}

Object Definitions::map(const Type& type) {
  Object values = value(*type.map->value);
  Object schema{{"type", "object"}};
  if (type.map->key_pattern.empty()) {
    schema.emplace_back("additionalProperties", std::move(values));
    return schema;
  }
  schema.emplace_back("patternProperties", Object{{std::string(type.map->key_pattern), std::move(values)}});
  schema.emplace_back("additionalProperties", false);
  schema.emplace_back("minProperties", 1);
  if (type.map->one_only) schema.emplace_back("maxProperties", 1);
  return schema;
}

Object Definitions::property(const Row& row) {
  std::string description = ascii::to_sentence(row.doc);
  if (const std::string seen = seen_sentence(row.seen); !seen.empty()) description += " " + seen;
  if (const Type& type = innermost(*row.type); type.choices != nullptr) {
    for (const Choice& choice : type.choices()) {
      description += fmt::format("\n- `{}`", choice.word);
      if (!choice.doc.empty()) description += fmt::format(": {}", choice.doc);
    }
  }
  Object schema{{"description", std::move(description)}};
  Object inner = value(*row.type);
  // Beside a $ref, draft-07 ignores everything.
  if (inner.front().first == "$ref") inner = {{"allOf", List{std::move(inner)}}};
  std::ranges::move(inner, std::back_inserter(schema));
  return schema;
}

Object Definitions::mapping(const Table& table) {
  Object properties;
  List required;
  for (const Row& row : table.rows) {
    properties.emplace_back(row.key, property(row));
    if (row.need == Need::required) required.emplace_back(row.key);
  }
  Object schema{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (!required.empty()) schema.emplace_back("required", std::move(required));
  return schema;
}

Object Definitions::take() {
  std::ranges::sort(definitions_, {}, &Definition::name);
  Object all;
  for (Definition& definition : definitions_)
    all.emplace_back(std::move(definition.name), std::move(definition.schema));
  return all;
}

bool is_section(const Row& row) {
  return row.type->list != nullptr || (row.type->table != nullptr && row.type->parse == nullptr);
}

const Row& find_section(std::string_view section) {
  for (const Row& row : table_of<DataFile>().rows) {
    if (row.key == section && is_section(row)) return row;
  }
  const std::vector<std::string_view> sections = schema_sections();
  const std::string guess = did_you_mean(section, sections);
  throw UsageError(fmt::format("there is no section '{}'; {}", section,
                               guess.empty() ? fmt::format("the sections are {}", fmt::join(sections, ", ")) : guess));
}

}  // namespace

std::vector<std::string_view> schema_sections() {
  std::vector<std::string_view> sections;
  for (const Row& row : table_of<DataFile>().rows) {
    if (is_section(row)) sections.push_back(row.key);
  }
  return sections;
}

Value json_schema(std::string_view section) {
  Definitions definitions;
  Object schema{{"$schema", "http://json-schema.org/draft-07/schema#"}};
  Object content;
  if (section.empty()) {
    schema.emplace_back("title", "a data file of jilaf");
    schema.emplace_back(
        "description",
        "The structure that jilaf-format(5) describes; what the facts say is for jilaf-check(1) to judge.");
    content = definitions.mapping(table_of<DataFile>());
    content.emplace_back("minProperties", 1);
  } else {
    const Row& row = find_section(section);
    schema.emplace_back("title", fmt::format("the section '{}' of a data file of jilaf", row.key));
    schema.emplace_back("description", ascii::to_sentence(row.doc));
    content = definitions.value(*row.type);
    if (content.front().first == "$ref") content = {{"allOf", List{std::move(content)}}};
  }
  std::ranges::move(content, std::back_inserter(schema));
  schema.emplace_back("definitions", definitions.take());
  return schema;
}

}  // namespace jilaf
