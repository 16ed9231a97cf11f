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
  ReportSections(Document& document, const VisibleProgramme& visible, const Speaker& speaker);

  /// Adds all of them; gives the items for CSV and JSON.
  Grid build();

 private:
  void open(std::string_view key);
  void item(std::string_view section, std::int64_t number, std::string country, std::string organisation,
            std::string text);
  void item(std::string_view section, std::int64_t number, std::string text) {
    item(section, number, {}, {}, std::move(text));
  }
  void list(std::string_view section, bool numbered, const std::vector<std::string>& lines);
  void long_text(std::string_view key, const LongText& text);
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
  [[nodiscard]] std::string change_line(const Change& change) const;
  [[nodiscard]] std::string whose(const ActionPlan& plan, const Few<CountryCode>& codes) const;
  [[nodiscard]] std::string commenter(const Comment& comment) const;
  [[nodiscard]] Blocks activity_item(const Activity& activity, std::string lead) const;
  [[nodiscard]] Few<OrganisationRef> thanked() const;

  Blocks& blocks_;
  const VisibleProgramme& visible_;
  const Programme& programme_;
  const Speaker& speaker_;
  const Language& language_;
  Grid items_;
};

}  // namespace jilaf
