// SPDX-License-Identifier: MIT
#pragma once

#include "base/span.hpp"
#include "base/texts.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// Whether a mapping must have a key.
enum class Need : std::uint8_t { optional, required };

/// Who may see a field; `consent` follows the consent of the person, `once_over` is public when the programme has ended.
enum class Seen : std::uint8_t { everyone, consent, once_over, partner, internal };

struct Type;

/// One field of a struct: the single place that knows its key, its type and who may see it.
struct Row {
  std::string_view key;  ///< snake_case, as written in the files
  Need need;
  Seen seen;
  std::string_view doc;  ///< one sentence for the manual and the schema, without full stop
  const Type* type;
  void* (*at)(void* record);    ///< the address of the member within a record; only to be read where it was not given
  void* (*make)(void* record);  ///< the same to write to
};

/// The fields of one struct.
struct Table {
  std::string_view name;  ///< the name of the mapping in manual and schema
  std::span<const Row> rows;
};

/// A word that a field accepts, in the order of the enumeration.
struct Choice {
  std::string_view word;
  std::string_view doc;  ///< what it means, for the manual; may be empty
};

/// A scalar as it stands in a file.
struct Written {
  std::string_view text;
  Span span;
  Texts* texts;  ///< where what outlives the file is kept

  /// Its text and place, kept.
  [[nodiscard]] Plain keep() const { return texts->keep(text, span); }
};

/// What is wrong with a scalar: what stands there and was expected, the repair, and the place where it is narrower than the scalar.
struct Fault {
  std::string message;
  std::string help;
  Span span{};
  std::string repair{};  ///< what to write instead of the whole scalar, only where nothing else can be meant
};

/// How a list gives access to its items, whatever they are.
struct ListAccess {
  const Type* item;
  bool one_allowed;  ///< a single item may stand without a list
  void (*reserve)(void* list, std::size_t count);
  void* (*append)(void* list);
  void (*drop_last)(void* list);
  std::size_t (*size)(const void* list);
  void* (*at)(void* list, std::size_t index);
  void (*clear)(void* list);
};

/// How a mapping with free keys (codes, language tags) gives access to its entries.
struct MapAccess {
  const Type* value;
  std::string_view key_words;    ///< what the keys are: "a language tag such as en"
  std::string_view key_pattern;  ///< a regular expression for the JSON Schema
  std::optional<Fault> (*accept_key)(const Written& key);
  /// The place of a new value, or null where only one is taken; `more` is how many entries are still to come with it.
  void* (*append)(void* map, const Written& key, std::size_t more);
  bool one_only = false;  ///< takes a single key
};

/// What a field holds: how it may be written, and how it is reached without knowing its C++ type.
/// A type has one or more forms: a scalar (`parse`), a mapping with fixed keys (`table`), a list, a mapping with free keys (`map`).
struct Type {
  std::string_view name;          ///< short name for the schema, as `date`
  std::string_view words;         ///< what to write, for messages: "a date such as 2022-11-14"
  std::string_view pattern = {};  ///< regular expression for the schema where it is safe; else empty
  std::span<const Choice> (*choices)() = nullptr;
  std::optional<Fault> (*parse)(const Written& written, void* into) = nullptr;
  const Table& (*table)() = nullptr;
  const ListAccess* list = nullptr;
  const MapAccess* map = nullptr;
  void (*set_span)(void* into, Span span) = nullptr;  ///< for mapping forms: where the whole stands
  bool (*given)(const void* record) = nullptr;        ///< whether something was written
  void (*clear)(void* record) = nullptr;              ///< makes it as if nothing had been written
};

}  // namespace jilaf
