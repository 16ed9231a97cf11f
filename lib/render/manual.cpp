// SPDX-License-Identifier: MIT
#include "render/manual.hpp"

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "model/types.hpp"
#include "reference/reference.hpp"
#include "render/manual_words.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// Puts a text in place of the line that holds only the mark.
std::string fill(std::string_view frame, std::string_view mark, const std::string& text) {
  const std::string line = fmt::format("\n{}\n", mark);
  const std::size_t at = frame.find(line);
  if (at == std::string_view::npos) throw UsageError(fmt::format("the frame of the page has no line {}", mark));
  return fmt::format("{}\n{}{}", frame.substr(0, at), text, frame.substr(at + line.size()));
}

/// Words that are text to Markdown; what stands between backticks is code already.
std::string escape(std::string_view words) {
  std::string out;
  bool code = false;
  for (const char byte : words) {
    if (byte == '`') code = !code;
    if (!code && std::string_view("*_<>[]\\").find(byte) != std::string_view::npos) out += '\\';
    out += byte;
  }
  return out;
}

/// The name of a type or table for people: without underscores.
std::string spaced(std::string_view name) {
  std::string out(name);
  std::ranges::replace(out, '_', ' ');
  return out;
}

std::string heading(const Table& table) {
  std::string name = ascii::to_sentence(spaced(table.name));
  name.pop_back();
  return name;
}

/// The two keys of every mapping are described once.
bool is_remark(const Row& row) { return row.key == "note" || row.key == "internal_notes"; }

/// Everything that can be reached from the top of a file, in the order of the field tables.
class Survey {
 public:
  Survey() { visit(table_of<DataFile>()); }

  std::vector<const Table*> tables;
  std::vector<const Type*> values;  ///< types that are written as one word, each name once

 private:
  void visit(const Table& table) {
    if (std::ranges::find(tables, &table) != tables.end()) return;
    tables.push_back(&table);
    for (const Row& row : table.rows) visit(innermost(*row.type));
  }

  void visit(const Type& type) {
    const bool named = type.parse != nullptr && type.choices == nullptr;
    if (named && std::ranges::find(values, type.name, &Type::name) == values.end()) values.push_back(&type);
    if (type.map != nullptr) visit(innermost(*type.map->value));
    if (type.table != nullptr) visit(type.table());
  }
};

/// Names a type within a list of keys: `*date*`, `list of *text*`.
std::string type_words(const Type& type) {
  if (type.list != nullptr) {
    const std::string item = type_words(*type.list->item);
    if (item == "*mapping*")
      return type.list->one_allowed ? "*mapping*, or a list of *mappings*" : "list of *mappings*";
    return type.list->one_allowed ? fmt::format("{}, or a list of them", item) : fmt::format("list of {}", item);
  }
  if (type.choices != nullptr) return "*choice*";
  if (type.parse == nullptr && type.map != nullptr)
    return fmt::format("*mapping* from {} to {}", type.map->key_words, type_words(*type.map->value));
  return fmt::format("*{}*", spaced(type.name));
}

std::string choice_words(std::span<const Choice> choices) {
  std::string out;
  for (const Choice& choice : choices) {
    out += fmt::format("{}`{}`", out.empty() ? "" : ", ", choice.word);
    if (!choice.doc.empty()) out += fmt::format(" ({})", escape(choice.doc));
  }
  return out;
}

std::string key_entry(const Row& row) {
  const Type& inner = innermost(*row.type);
  std::string out = fmt::format("`{}` ({}{})\n:   {}", row.key, type_words(*row.type),
                                row.need == Need::required ? ", required" : "", escape(ascii::to_sentence(row.doc)));
  if (inner.table != nullptr && inner.parse == nullptr) out += fmt::format(" See *{}*.", heading(inner.table()));
  if (const std::string seen = seen_sentence(row.seen); !seen.empty()) out += " " + seen;
  out += "\n\n";
  const Type& listed = inner.map != nullptr ? innermost(*inner.map->value) : inner;
  if (listed.choices != nullptr) {
    const auto choices = listed.choices();
    out += choices.size() == 1 ? fmt::format("    Only `{}` can stand here.\n\n", choices.front().word)
                               : fmt::format("    One of {}.\n\n", choice_words(choices));
  }
  return out;
}

std::vector<const Row*> own_rows(const Table& table) {
  std::vector<const Row*> rows;
  for (const Row& row : table.rows) {
    if (!is_remark(row) || &table == &table_of<DataFile>()) rows.push_back(&row);
  }
  return rows;
}

/// The earlier table whose keys all begin this one, or null: its keys are not described twice.
const Table* begins_like(const Table& table, const std::vector<const Table*>& tables) {
  const auto same = [](const Row* left, const Row* right) {
    return left->key == right->key && left->type == right->type && left->doc == right->doc;
  };
  const std::vector<const Row*> rows = own_rows(table);
  for (const Table* const other : tables) {
    if (other == &table) break;
    const std::vector<const Row*> others = own_rows(*other);
    if (others.size() < rows.size() && std::equal(others.begin(), others.end(), rows.begin(), same)) return other;
  }
  return nullptr;
}

std::string mapping_section(const Table& table, const std::vector<const Table*>& tables) {
  std::string out = fmt::format("## {}\n\n", heading(table));
  const std::vector<const Row*> rows = own_rows(table);
  std::size_t first = 0;
  if (const Table* const base = begins_like(table, tables)) {
    out += fmt::format("All keys of *{}*, and these:\n\n", heading(*base));
    first = own_rows(*base).size();
  }
  for (std::size_t index = first; index < rows.size(); ++index) out += key_entry(*rows[index]);
  return out;
}

/// The built-in groupings of countries, each with its regions and their codes.
std::string grouping_entries() {
  std::string out;
  for (const Grouping& grouping : groupings()) {
    out += fmt::format("`{}`\n:", grouping.name);
    for (const Region& region : grouping.regions) {
      out += fmt::format("   `{}`: {}.\n\n ", region.id, fmt::join(region.codes, ", "));
    }
    out.pop_back();
  }
  return out;
}

std::string value_entry(const Type& type) {
  std::string out = fmt::format("*{}*\n:   {}.", spaced(type.name), escape(type.words));
  if (type.table != nullptr) out += fmt::format(" The keys of the mapping stand under *{}*.", heading(type.table()));
  return out + "\n\n";
}

/// The headings of a rule's file become paragraphs, since a manual page knows no third level; code stays as it is.
std::string lowered(std::string_view body) {
  std::string out;
  bool code = false;
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    const std::string_view line = body.substr(0, end);
    body.remove_prefix(std::min(end + 1, body.size()));
    if (line.starts_with("```")) code = !code;
    out += !code && line.starts_with("## ") ? fmt::format("**{}**\n", line.substr(3)) : fmt::format("{}\n", line);
  }
  return out;
}

std::string_view severity_word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
    case Severity::off:
      break;
  }
  return "off";
}

std::string rule_section(const RuleText& rule) {
  return fmt::format("## {}\n\n*{}*: {}{} To mend it, {}.\n{}\n", rule.id, severity_word(rule.severity),
                     escape(ascii::to_sentence(rule.summary)), rule.always ? " This rule cannot be turned off." : "",
                     escape(rule.fix), lowered(rule.body));
}

}  // namespace

std::string format_manual(std::string_view frame) {
  const Survey survey;
  std::string values;
  for (const Type* const type : survey.values) values += value_entry(*type);
  std::string mappings;
  for (const Table* const table : survey.tables) mappings += mapping_section(*table, survey.tables);
  return fill(fill(fill(frame, "@REGIONS@", grouping_entries()), "@VALUES@", values), "@MAPPINGS@", mappings);
}

std::string rules_manual(std::string_view frame) {
  std::string rules;
  for (const RuleText& rule : rule_texts()) rules += rule_section(rule);
  return fill(frame, "@RULES@", rules);
}

}  // namespace jilaf
