// SPDX-License-Identifier: MIT
#include "load/decode.hpp"

#include "base/suggest.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <bitset>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t most_rows = 64;
using Seen = std::bitset<most_rows>;

/// What a node is, in a person's words.
std::string_view what_stands(const yaml::Node& node) {
  switch (node.kind()) {
    case yaml::Kind::null:
      return "nothing";
    case yaml::Kind::scalar:
      return "a word";
    case yaml::Kind::sequence:
      return "a list";
    case yaml::Kind::mapping:
      return "a mapping";
  }
  return "something else";
}

class Decoder {
 public:
  Decoder(const Source& source, Texts& texts, Diagnostics& findings)
      : source_(source), texts_(texts), findings_(findings) {}

  void record(const yaml::Node& mapping, const Table& table, void* into);

 private:
  void value(const yaml::Node& node, const Type& type, void* into, std::string_view key);
  void scalar(const yaml::Node& node, const Type& type, void* into, std::string_view key);
  void list(const yaml::Node& node, const ListAccess& access, void* into, std::string_view key);
  void map(const yaml::Node& node, const Type& type, void* into);
  void empty(const yaml::Node& node, const Type& type, std::string_view key);
  void wrong_kind(const yaml::Node& node, const Type& type, std::string_view key);
  void unknown_key(const yaml::Entry& entry, const yaml::Node& mapping, const Table& table, Seen& forgiven);
  void missing_key(const yaml::Node& mapping, const Table& table, const Row& row);
  void report(std::string_view rule, Span span, std::string message, std::string help, std::string label = {});

  const Source& source_;
  Texts& texts_;
  Diagnostics& findings_;
};

void Decoder::report(std::string_view rule, Span span, std::string message, std::string help, std::string label) {
  findings_.push_back({.rule = rule,
                       .span = span,
                       .message = std::move(message),
                       .label = std::move(label),
                       .related = {},
                       .help = std::move(help)});
}

void Decoder::record(const yaml::Node& mapping, const Table& table, void* into) {
  Seen seen;
  Seen forgiven;  // required keys that an unknown key was probably meant to be
  for (const yaml::Entry entry : mapping.entries()) {
    const auto row = std::ranges::find(table.rows, entry.key.text(), &Row::key);
    if (row == table.rows.end()) {
      unknown_key(entry, mapping, table, forgiven);
      continue;
    }
    const auto index = static_cast<std::size_t>(row - table.rows.begin());
    if (seen[index]) continue;  // a doubled key was reported by the reader
    seen[index] = true;
    value(entry.value, *row->type, row->make(into), row->key);
  }
  for (std::size_t index = 0; index < table.rows.size(); ++index) {
    const Row& row = table.rows[index];
    if (row.need == Need::required && !seen[index] && !forgiven[index]) missing_key(mapping, table, row);
  }
}

void Decoder::value(const yaml::Node& node, const Type& type, void* into, std::string_view key) {
  switch (node.kind()) {
    case yaml::Kind::null:
      return empty(node, type, key);
    case yaml::Kind::scalar:
      return scalar(node, type, into, key);
    case yaml::Kind::sequence:
      if (type.list == nullptr) return wrong_kind(node, type, key);
      if (type.set_span != nullptr) type.set_span(into, node.span());
      return list(node, *type.list, into, key);
    case yaml::Kind::mapping:
      break;
  }
  if (type.list != nullptr && type.list->one_allowed)
    return value(node, *type.list->item, type.list->append(into), key);
  if (type.table == nullptr && type.map == nullptr) return wrong_kind(node, type, key);
  if (type.set_span != nullptr) type.set_span(into, node.span());
  if (type.table != nullptr) return record(node, type.table(), into);
  map(node, type, into);
}

void Decoder::scalar(const yaml::Node& node, const Type& type, void* into, std::string_view key) {
  if (type.parse == nullptr) {
    if (type.list != nullptr && type.list->one_allowed)
      return value(node, *type.list->item, type.list->append(into), key);
    return wrong_kind(node, type, key);
  }
  if (auto fault = type.parse({node.text(), node.span(), &texts_}, into)) {
    report("wrong-type", fault->span.given() ? fault->span : node.span(), std::move(fault->message),
           std::move(fault->help));
    if (!fault->repair.empty()) findings_.back().repair.push_back({node.span(), std::move(fault->repair)});
  }
}

void Decoder::list(const yaml::Node& node, const ListAccess& access, void* into, std::string_view key) {
  access.reserve(into, node.size());
  for (const yaml::Node item : node.items()) {
    void* const place = access.append(into);
    value(item, *access.item, place, key);
    if (!access.item->given(place)) access.drop_last(into);
  }
}

void Decoder::map(const yaml::Node& node, const Type& type, void* into) {
  std::size_t more = node.size();
  for (const yaml::Entry entry : node.entries()) {
    const Written key{entry.key.text(), entry.key.span(), &texts_};
    if (auto fault = type.map->accept_key(key)) {
      report("wrong-type", key.span, std::move(fault->message), std::move(fault->help));
      continue;
    }
    void* const place = type.map->append(into, key, more--);
    if (place == nullptr) {
      report("wrong-type", key.span, fmt::format("'{}' is one key too many: expected {}", key.text, type.words),
             fmt::format("write one of {}", type.map->key_words));
      continue;
    }
    value(entry.value, *type.map->value, place, key.text);
  }
}

void Decoder::empty(const yaml::Node& node, const Type& type, std::string_view key) {
  if (node.span().begin != node.span().end) {
    report("wrong-type", node.span(),
           fmt::format("'{}' is YAML's word for nothing; expected {}", source_.text(node.span()), type.words),
           "leave the key out where it is unknown, or put the word in quotes where it is meant");
    return;
  }
  report("wrong-type", node.span(), fmt::format("'{}' has no value; expected {}", key, type.words),
         "write it, or leave the key out");
}

void Decoder::wrong_kind(const yaml::Node& node, const Type& type, std::string_view key) {
  std::string help;
  if (type.list != nullptr && !node.is_sequence())
    help = fmt::format("begin each entry of '{}' with a hyphen", key);
  else if (node.is_sequence())
    help = fmt::format("write one value for '{}' without brackets or hyphens", key);
  else if (type.table != nullptr)
    help = fmt::format("write keys such as '{}:' below '{}'", type.table().rows.front().key, key);
  report("wrong-type", node.span(), fmt::format("'{}' expects {}, found {}", key, type.words, what_stands(node)),
         std::move(help));
}

/// Whether a key may be the rest of a text that was cut off by a comma.
bool looks_like_prose(const yaml::Entry& entry) {
  return entry.value.is_null() || entry.key.text().find(' ') != std::string_view::npos;
}

void Decoder::unknown_key(const yaml::Entry& entry, const yaml::Node& mapping, const Table& table, Seen& forgiven) {
  std::vector<std::string_view> keys;
  keys.reserve(table.rows.size());
  for (const Row& row : table.rows) keys.push_back(row.key);
  const std::string_view guess = nearest(entry.key.text(), keys);
  std::string help;
  if (!guess.empty()) {
    forgiven[static_cast<std::size_t>(std::ranges::find(keys, guess) - keys.begin())] = true;
    help = fmt::format("did you mean '{}'?", guess);
  } else if (source_.text(mapping.span()).starts_with('{') && looks_like_prose(entry)) {
    help = "inside { } a comma ends a text: put a text with a comma in quotes";
  } else {
    std::string listed;
    for (const std::string_view key : keys) listed += (listed.empty() ? "" : ", ") + std::string(key);
    help = "the keys here are: " + listed;
  }
  report("unknown-key", entry.key.span(), fmt::format("'{}' is not a key of a {}", entry.key.text(), table.name),
         std::move(help));
}

void Decoder::missing_key(const yaml::Node& mapping, const Table& table, const Row& row) {
  Span span = mapping.span();
  if (mapping.size() > 0) span = (*mapping.entries().begin()).key.span();
  report("missing-key", span, fmt::format("this {} has no '{}'", table.name, row.key),
         fmt::format("add '{}:' with {}", row.key, row.type->words));
}

}  // namespace

void decode(const yaml::Node& mapping, const Table& table, void* record, const Source& source, Texts& texts,
            Diagnostics& findings) {
  Decoder(source, texts, findings).record(mapping, table, record);
}

}  // namespace jilaf
