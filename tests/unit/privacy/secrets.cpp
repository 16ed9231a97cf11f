// SPDX-License-Identifier: MIT
#include "unit/privacy/secrets.hpp"

#include "model/types.hpp"
#include "model/walk.hpp"

#include <algorithm>

namespace jilaf::test {
namespace {

const FileId some_file{0};

}  // namespace

bool Secret::says(Seen level) const { return std::ranges::find(seen, level) != seen.end(); }

bool Secrets::write(const Type& type, void* member, const std::string& text) {
  return !type.parse({text, {some_file, 1, 2}, &texts_}, member);
}

void Secrets::fill_field(const Row& row, const Type& type, void* member, const Secret& so_far,
                         std::vector<Secret>& into) {
  if (type.choices != nullptr || &type == &TypeOf<LanguageTag>::type || &type == &TypeOf<Located<Truth>>::type) return;
  if (type.list != nullptr) {
    fill_field(row, *type.list->item, type.list->append(member), so_far, into);
    if (!type.list->item->given(type.list->at(member, type.list->size(member) - 1))) type.list->drop_last(member);
    return;
  }
  if (type.table != nullptr) {
    type.set_span(member, {some_file, 1, 2});
    fill_record(type.table(), member, so_far, into);
    return;
  }
  if (type.parse == nullptr) return;
  Secret secret = so_far;
  const int number = next_++;
  const std::string word = "zq" + std::to_string(number) + "x";
  // Numbers and days that stand nowhere else in the output.
  const std::string date = "19" + std::to_string(number % 90 + 10) + "-" + std::to_string(number / 90 % 3 + 10) + "-" +
                           std::to_string(number / 270 + 10);
  for (const std::string& text :
       {word, "https://" + word + ".example", std::to_string(770000 + number), date, std::string("4")}) {
    if (!write(type, member, text)) continue;
    secret.word = text.starts_with("https") ? word : text;
    if (text.size() > 1) into.push_back(std::move(secret));
    return;
  }
}

void Secrets::fill_record(const Table& table, void* record, const Secret& so_far, std::vector<Secret>& into) {
  for (const Row& row : table.rows) {
    Secret secret = so_far;
    secret.path += (secret.path.empty() ? "" : ".") + std::string(row.key);
    secret.seen.push_back(row.seen);
    fill_field(row, *row.type, row.make(record), secret, into);
  }
}

std::vector<Secret> Secrets::fill(const Table& table, void* record, const std::string& path) {
  std::vector<Secret> secrets;
  fill_record(table, record, {{}, path, {}}, secrets);
  return secrets;
}

std::string words_in(const Table& table, const void* record) {
  std::string words;
  walk_fields(table, record, [&](const Row&, const Type& type, const void* member, const void*) {
    if (&type == &TypeOf<Text>::type || &type == &TypeOf<LongText>::type) {
      for (const Version& version : static_cast<const Text*>(member)->versions)
        words += std::string(version.text()) + "\n";
    } else if (type.name == "id" || type.name == "code" || type.name == "words" || type.name == "address" ||
               type.name == "country" || type.name == "file" || type.name == "private") {
      words += std::string(static_cast<const Plain*>(member)->value()) + "\n";
    }
  });
  return words;
}

}  // namespace jilaf::test
