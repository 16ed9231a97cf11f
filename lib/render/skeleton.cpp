// SPDX-License-Identifier: MIT
#include "render/skeleton.hpp"

#include "base/error.hpp"
#include "model/types.hpp"
#include "render/manual_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t longest_line = 100;

/// How deep mappings are written out; of those that lie deeper only the first key is shown.
constexpr int deepest = 2;

/// A value for a leaf type that its words ("a date such as 2022-11-14") do not tell.
struct Sample {
  const Type* type;
  std::string_view value;
};

constexpr std::array samples = {
    Sample{&TypeOf<Id>::type, "an-id"},
    Sample{&TypeOf<Located<std::int64_t>>::type, "7"},
    Sample{&TypeOf<Located<Truth>>::type, "true"},
    Sample{&TypeOf<Located<DayNumbers>>::type, "1"},
    Sample{&TypeOf<Permission>::type, "partner"},
    Sample{&TypeOf<FileName>::type, "photos/1.jpg"},
    Sample{&TypeOf<Person>::type, "{name: ..., position: ..., organisation: ...}"},
};

std::string_view sample_of(const Type& type) {
  if (type.choices != nullptr) return type.choices().front().word;
  const auto known = std::ranges::find(samples, &type, &Sample::type);
  if (known != samples.end()) return known->value;
  constexpr std::string_view mark = "such as ";
  const std::size_t at = type.words.find(mark);
  if (at == std::string_view::npos) return "...";
  const std::string_view rest = type.words.substr(at + mark.size());
  return rest.substr(0, rest.find_first_of(", "));
}

/// A line of the skeleton: what explains stays a comment, what waits becomes YAML when its mark is taken away.
struct Line {
  enum class Kind : std::uint8_t { blank, explains, waits, stands };
  Kind kind;
  std::size_t indent = 0;
  std::string text;
};

/// Turns rows of field tables into lines.
class Sketch {
 public:
  /// A key with its explanation; where `value` is given, it stands.
  void top_row(const Row& row, std::string_view value = {});
  /// Takes the lines out.
  std::vector<Line> take() { return std::move(lines_); }

 private:
  void wrapped(std::string_view text, std::size_t indent);
  void choices_of(const Row& row, std::size_t indent);
  void mapping(const Type& type, int depth, std::size_t indent);
  void nested_row(const Row& row, int depth, std::size_t indent);
  void waits(std::size_t indent, std::string text) { lines_.push_back({Line::Kind::waits, indent, std::move(text)}); }

  std::vector<Line> lines_;
};

bool is_mapping(const Type& type) { return type.table != nullptr && type.parse == nullptr; }

bool is_remark(const Row& row) { return row.key == "note" || row.key == "internal_notes"; }

/// The key that a mapping shows where it is not written out: the first required one, else the first.
const Row& leading_row(const Table& table) {
  const auto required = std::ranges::find(table.rows, Need::required, &Row::need);
  return required != table.rows.end() ? *required : table.rows.front();
}

/// The value of a key on its own line.
std::string inline_value(const Type& type) {
  if (type.list != nullptr) {
    const std::string item = inline_value(*type.list->item);
    return type.list->one_allowed && !is_mapping(*type.list->item) ? item : fmt::format("[{}]", item);
  }
  if (!is_mapping(type)) return std::string(sample_of(type));
  const Row& row = leading_row(type.table());
  return fmt::format("{{{}: {}}}", row.key, inline_value(*row.type));
}

/// The value of a key on its own line, for a key of this name.
std::string inline_value(const Row& row) {
  const bool year = row.key.ends_with("year") && row.type == &TypeOf<Located<std::int64_t>>::type;
  return year ? "2024" : inline_value(*row.type);
}

/// The key of a programme under which all keys of the mapping are shown; empty where there is none.
std::string_view shown_under(const Table& table) {
  for (const Row& row : table_of<Programme>().rows) {
    const Type& inner = innermost(*row.type);
    if (is_mapping(inner) && &inner.table() == &table) return row.key;
  }
  return {};
}

/// Breaks the text between words into lines that explain.
void Sketch::wrapped(std::string_view text, std::size_t indent) {
  while (!text.empty()) {
    std::size_t end = text.size();
    if (end + indent > longest_line) {
      end = text.rfind(' ', longest_line - indent);
      if (end == std::string_view::npos) end = std::min(text.find(' '), text.size());
    }
    lines_.push_back({Line::Kind::explains, indent, std::string(text.substr(0, end))});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void Sketch::choices_of(const Row& row, std::size_t indent) {
  const Type& type = innermost(*row.type);
  if (type.choices == nullptr) return;
  std::string words;
  for (const Choice& choice : type.choices()) words += fmt::format("{}{}", words.empty() ? "" : ", ", choice.word);
  if (type.choices().size() > 1) wrapped(fmt::format("{}: {}", row.key, words), indent);
}

void Sketch::top_row(const Row& row, std::string_view value) {
  lines_.push_back({Line::Kind::blank, 0, {}});
  wrapped(row.doc, 0);
  choices_of(row, 0);
  const Type& inner = innermost(*row.type);
  if (!value.empty()) {
    lines_.push_back({Line::Kind::stands, 0, fmt::format("{}: {}", row.key, value)});
  } else if (is_mapping(inner)) {
    waits(0, fmt::format("{}:", row.key));
    mapping(*row.type, 1, 2);
  } else {
    waits(0, fmt::format("{}: {}", row.key, inline_value(row)));
  }
}

/// The keys of a mapping; in a list, the first one has the hyphen.
void Sketch::mapping(const Type& type, int depth, std::size_t indent) {
  const bool list = type.list != nullptr;
  const auto first = static_cast<std::ptrdiff_t>(lines_.size());
  for (const Row& row : innermost(type).table().rows) {
    if (!is_remark(row)) nested_row(row, depth, indent + (list ? 2 : 0));
  }
  const auto item = std::ranges::find(lines_.begin() + first, lines_.end(), Line::Kind::waits, &Line::kind);
  if (list && item != lines_.end()) *item = {Line::Kind::waits, indent, "- " + item->text};
}

void Sketch::nested_row(const Row& row, int depth, std::size_t indent) {
  choices_of(row, indent);
  const Type& inner = innermost(*row.type);
  const std::string_view elsewhere = is_mapping(inner) ? shown_under(inner.table()) : std::string_view();
  if (!elsewhere.empty()) {
    waits(indent, fmt::format("{}: {}  # {}; keys as under {}", row.key, inline_value(row), row.doc, elsewhere));
  } else if (!is_mapping(inner) || depth >= deepest) {
    waits(indent, fmt::format("{}: {}  # {}", row.key, inline_value(row), row.doc));
  } else {
    waits(indent, fmt::format("{}:  # {}", row.key, row.doc));
    mapping(*row.type, depth + 1, indent + 2);
  }
}

std::string print(const std::vector<Line>& lines, std::size_t margin) {
  std::string out;
  for (const Line& line : lines) {
    constexpr std::array<std::string_view, 4> marks = {"", "## ", "# ", ""};
    const std::string_view mark = marks.at(static_cast<std::size_t>(line.kind));
    // The longer mark must not push its words past the key that they explain.
    const std::size_t indent = line.kind == Line::Kind::explains && line.indent > 0 ? line.indent - 1 : line.indent;
    if (line.kind != Line::Kind::blank) out += fmt::format("{:{}}{}{:{}}{}", "", margin, mark, "", indent, line.text);
    out += '\n';
  }
  return out;
}

void require_id(std::string_view id) {
  Id parsed;
  Texts texts;
  if (const auto fault = TypeOf<Id>::type.parse({id, {}, &texts}, &parsed))
    throw UsageError(fmt::format("{}; {}", fault->message, fault->help));
}

/// The value of a key of the programme that stands from the beginning; empty where the key waits.
std::string standing_value(const Row& row, std::string_view id) {
  if (row.key == "id") return std::string(id);
  if (row.key == "title") return "(title to be written)";
  // Without it, the programme would count as held.
  if (row.key == "status") return std::string(word(Status::planned));
  return row.need == Need::required ? inline_value(row) : std::string();
}

}  // namespace

std::string skeleton(std::string_view id) {
  require_id(id);
  Sketch programme;
  for (const Row& row : table_of<Programme>().rows) {
    programme.top_row(row, standing_value(row, id));
  }
  Sketch sections;
  for (const Row& row : table_of<DataFile>().rows) {
    if (row.key == "delegates" || row.key == "itinerary") sections.top_row(row);
  }
  return "## A programme for jilaf. Lines that begin with ## explain; take the '# ' away from another line to use it,\n"
         "## and delete what you do not need. jilaf-format(5) describes every key.\n\nprogramme:" +
         print(programme.take(), 2) + print(sections.take(), 0);
}

}  // namespace jilaf
