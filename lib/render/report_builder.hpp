// SPDX-License-Identifier: MIT
// The class behind `add_report_sections()`; what happened stands in `report_sections.cpp`, what is listed in `report_lists.cpp`.
#pragma once

#include "render/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// Builds the sections one after the other; each is left out where it would be empty.
class ReportSections {
 public:
  ReportSections(Document& document, const VisibleProgramme& visible, const Speaker& speaker, bool items);

  /// Adds all of them.
  void build();

 private:
  void open(std::string_view key);
  void item(std::string_view section, std::int64_t number, std::string_view country, std::string_view organisation,
            std::string_view text);
  void item(std::string_view section, std::int64_t number, std::string_view text) {
    item(section, number, {}, {}, text);
  }
  /// A line of a list, with the organisation and the code of the country that machines read beside it.
  struct ListLine {
    std::string text;
    std::string organisation = {};
    std::string country = {};
  };
  void list(std::string_view section, const std::vector<ListLine>& lines);
  void long_text(std::string_view key, const LongText& text);
  void participants();
  void changes();
  void activities();
  void events();
  void outcomes();
  void action_plans();
  void comments();
  void cooperating();
  void photos();
  void privacy();
  void links();
  [[nodiscard]] std::string whose(const ActionPlan& plan, const Few<CountryCode>& codes) const;
  [[nodiscard]] std::string commenter(const Comment& comment) const;
  [[nodiscard]] std::string part_line(const std::string& name, const Figure& total, const Figure& women) const;
  [[nodiscard]] std::string row_line(const Split& row) const;
  [[nodiscard]] std::string activity_text(const Activity& activity, const std::string& lead) const;
  [[nodiscard]] std::string day_lead(const Day& day) const;
  [[nodiscard]] std::string with_segment(std::string lead, std::string_view id) const;
  [[nodiscard]] Few<OrganisationRef> thanked() const;
  [[nodiscard]] std::string photos_left_out() const;

  Blocks& blocks_;
  const VisibleProgramme& visible_;
  const Programme& programme_;
  const Speaker& speaker_;
  const Language& language_;
  Cell title_;   ///< with which each item begins
  Grid* items_;  ///< of the document; null where nobody wants them
};

}  // namespace jilaf
