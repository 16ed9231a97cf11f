// SPDX-License-Identifier: MIT
#pragma once

#include "check/rule.hpp"
#include "check/rules/name_in_text/index.hpp"
#include "model/type.hpp"

#include <array>
#include <optional>
#include <unordered_set>

namespace jilaf::names {

/// Looks through everything that outsiders may read.
class Scanner {
 public:
  Scanner(const Checked& checked, Findings& findings);

  void scan_all();

 private:
  /// Names that may stand in the texts of a programme.
  struct Allowed {
    std::unordered_set<std::uint64_t> delegates;  ///< all forms of delegates whose name is public
    std::unordered_set<std::uint64_t> persons;    ///< all forms of speakers and others who are named
    std::unordered_set<std::uint64_t> others;     ///< words in the names of its places and organisations
  };

  void scan_programme(std::uint32_t number);
  void scan_record(const Table& table, const void* record);
  void scan_member(const Table& table, const Row& row, const Type& type, void* member);
  void scan_text(std::string_view key, std::string_view text, Span span);

  [[nodiscard]] const Candidate* own_person_meant(const Match& match, std::string_view text);
  [[nodiscard]] const Candidate* person_meant(const Match& match, std::string_view text);
  [[nodiscard]] bool is_own_meant(Certainty certainty, const Match& match, std::string_view text);
  [[nodiscard]] bool has_title(const Match& match, std::string_view text) const;
  [[nodiscard]] bool is_word_of_register(std::uint64_t word);
  [[nodiscard]] std::unordered_set<std::uint64_t> read_register_words();
  [[nodiscard]] const Allowed& allowed();
  void allow(const Programme& programme, Allowed& into);

  const Checked& checked_;
  Findings& findings_;
  NameWords words_;
  NameWords name_words_;  // for names, while the words of a text are in use
  Index index_;
  std::unordered_set<std::uint64_t> titles_before_;
  std::unordered_set<std::uint64_t> titles_behind_;
  std::optional<std::uint32_t> programme_;  // the one whose texts are read; none for registers and years
  std::optional<Allowed> allowed_;          // of that programme, made at the first question
  std::optional<std::unordered_set<std::uint64_t>> register_words_;  // also made at the first question
  std::vector<Match> matches_;
};

}  // namespace jilaf::names
