// SPDX-License-Identifier: MIT
// Fills records with words that can be found again in whatever is printed.
#pragma once

#include "base/texts.hpp"
#include "model/type.hpp"

#include <string>
#include <vector>

namespace jilaf::test {

/// A word that was put into a field, and who may see it by the field tables.
struct Secret {
  std::string word;        ///< as it stands in case-folded output
  std::string path;        ///< the keys that lead to it, for messages
  std::vector<Seen> seen;  ///< what each table on the way says
  /// Whether any table on the way says `level`.
  [[nodiscard]] bool says(Seen level) const;
};

/// Makes the secrets and owns their texts.
class Secrets {
 public:
  /// Fills every field of a record, and of all records inside it, by its table: words, texts, ids, addresses, numbers and
  /// dates. Words of fixed lists are left alone, since they change what the rest means.
  std::vector<Secret> fill(const Table& table, void* record, const std::string& path);

 private:
  void fill_field(const Row& row, const Type& type, void* member, const Secret& so_far, std::vector<Secret>& into);
  void fill_record(const Table& table, void* record, const Secret& so_far, std::vector<Secret>& into);
  bool write(const Type& type, void* member, const std::string& text);

  Texts texts_;
  int next_ = 100;
};

/// All words that stand in a record, as one text.
[[nodiscard]] std::string words_in(const Table& table, const void* record);

}  // namespace jilaf::test
