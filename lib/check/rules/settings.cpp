// SPDX-License-Identifier: MIT
// The loader reports settings that stand in the wrong file under the same name.
#include "base/suggest.hpp"
#include "check/rules.hpp"
#include "model/enums.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr std::int64_t known_format = 1;

std::string_view word_of(Severity severity) { return word(static_cast<RuleLevel>(severity)); }

void check_rule_levels(const Settings& settings, Findings& findings) {
  std::vector<std::string_view> ids;
  for (const RuleText& text : rule_texts()) ids.push_back(text.id);
  for (const auto& entry : settings.rules) {
    const Plain& key = entry.key;
    const Located<RuleLevel>& level = entry.value;
    const RuleText* const text = find_rule_text(key.value());
    if (text == nullptr) {
      const std::string guess = did_you_mean(key.value(), ids);
      findings.add(key.span(), fmt::format("there is no rule '{}'", key.value()),
                   guess.empty() ? "'jilaf explain' lists the rules" : guess);
    } else if (text->always && level.given() && static_cast<Severity>(level.value) != text->severity) {
      findings.add(level.span,
                   level.value == RuleLevel::off
                       ? fmt::format("the rule '{}' cannot be turned off", key.value())
                       : fmt::format("the rule '{}' is always of the level {}", key.value(), word_of(text->severity)),
                   "remove this line");
    }
  }
}

void check_grouping(const RegionSettings& regions, Findings& findings) {
  if (!regions.built_in.given()) return;
  std::vector<std::string_view> names;
  std::string listed;
  for (const Grouping& grouping : groupings()) {
    names.push_back(grouping.name);
    listed += (listed.empty() ? "" : ", ") + std::string(grouping.name);
  }
  if (std::ranges::find(names, regions.built_in.value()) != names.end()) return;
  const std::string guess = did_you_mean(regions.built_in.value(), names);
  findings.add(
      regions.built_in.span(), fmt::format("there is no grouping of regions called '{}'", regions.built_in.value()),
      guess.empty() ? fmt::format("write one of: {}; or give a mapping from region to country codes", listed) : guess);
}

void check_own_regions(const RegionSettings& regions, Findings& findings) {
  struct Home {
    std::string_view region;
    Span span;
  };
  std::unordered_map<std::string_view, Home> homes;
  for (const auto& entry : regions.own) {
    for (const CountryCode& code : entry.value) {
      if (!code.given()) continue;
      const auto [home, fresh] = homes.emplace(code.value(), Home{entry.key.value(), code.span()});
      if (fresh) continue;
      const bool same = home->second.region == entry.key.value();
      findings
          .add(code.span(),
               same ? fmt::format("{} stands in this region twice", code.value())
                    : fmt::format("{} is in two regions: '{}' and '{}'", code.value(), home->second.region,
                                  entry.key.value()),
               same ? "remove one of them" : "a country belongs to one region: remove it from the other")
          .related.push_back({home->second.span, "it stands here first"});
    }
  }
}

void check_format(const Located<std::int64_t>& format, Findings& findings) {
  if (!format.given() || format.value == known_format) return;
  findings.add(format.span,
               fmt::format("this jilaf reads version {} of the format, not {}", known_format, format.value),
               format.value > known_format ? "use a newer jilaf, or write 1" : "write 1");
}

}  // namespace

void settings(const Checked& checked, Findings& findings) {
  const Settings& given = checked.dossier.settings;
  check_rule_levels(given, findings);
  check_grouping(given.regions, findings);
  check_own_regions(given.regions, findings);
  check_format(given.format, findings);
}

}  // namespace jilaf::rules
