// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "reference/reference.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr std::string_view what_to_write = "write the code of two capitals of ISO 3166-1, such as MN for Mongolia";

void check_code(const Plain& code, bool secret, Findings& findings) {
  if (!code.given() || find_country(code.value) != nullptr) return;
  const std::string_view meant = country_meant_by(code.value);
  if (secret) {
    findings.add(code.span, "this is not the code of a country", std::string(what_to_write));
    return;
  }
  findings.add(code.span, fmt::format("'{}' is not the code of a country", code.value),
               meant.empty() ? std::string(what_to_write) : fmt::format("write {}", meant));
}

}  // namespace

void country_code(const Checked& checked, Findings& findings) {
  Paths({&TypeOf<CountryCode>::type}).walk(checked.dossier, [&](const Row& row, const Type&, const void* value) {
    check_code(*static_cast<const CountryCode*>(value), is_private(row), findings);
  });
  const Settings& settings = checked.dossier.settings;
  for (const auto& entry : settings.country_names) check_code(entry.key, false, findings);
  for (const auto& region : settings.regions.own) {
    for (const CountryCode& code : region.value) check_code(code, false, findings);
  }
}

}  // namespace jilaf::rules
