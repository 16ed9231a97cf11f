// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "reference/reference.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr std::string_view what_to_write = "write the code of two capitals of ISO 3166-1, such as MN for Mongolia";

void check_code(const Plain& code, bool quotable, Findings& findings) {
  if (!code.given() || find_country(code.value) != nullptr) return;
  const std::string_view meant = country_meant_by(code.value);
  if (!quotable) {
    findings.add(code.span, "this is not the code of a country", std::string(what_to_write));
    return;
  }
  findings.add(code.span, fmt::format("'{}' is not the code of a country", code.value),
               meant.empty() ? std::string(what_to_write) : fmt::format("write {}", meant));
}

}  // namespace

void country_code(const Checked& checked, Findings& findings) {
  walk_dossier(checked.dossier, [&](const Row& row, const Type& type, const void* member, const void*) {
    if (&type == &TypeOf<CountryCode>::type) check_code(*static_cast<const CountryCode*>(member), is_quotable(row), findings);
  });
  const Settings& settings = checked.dossier.settings;
  for (const auto& entry : settings.country_names) check_code(entry.key, true, findings);
  for (const auto& region : settings.regions.own) {
    for (const CountryCode& code : region.value) check_code(code, true, findings);
  }
}

}  // namespace jilaf::rules
