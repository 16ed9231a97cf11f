// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "reference/reference.hpp"

#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr std::string_view what_to_write = "write the code of two capitals of ISO 3166-1, such as MN for Mongolia";

/// Other readers of YAML take NO for `false`.
std::string as_scalar(std::string_view code) { return code == "NO" ? "\"NO\"" : std::string(code); }

class Codes {
 public:
  explicit Codes(Findings& findings) : findings_(findings) {}

  /// The value of a secret code is not told.
  void check(const Plain& code, bool secret) {
    if (!code.given() || find_country(code.value()) != nullptr) return;
    if (secret) {
      findings_.add(code.span(), "this is not the code of a country", std::string(what_to_write));
      return;
    }
    const std::string_view meant = meant_by(code.value());
    Diagnostic& finding = findings_.add(code.span(), fmt::format("'{}' is not the code of a country", code.value()),
                                        meant.empty() ? std::string(what_to_write) : fmt::format("write {}", meant));
    if (!meant.empty() && country_named(code.value()) == meant)
      finding.repair.push_back({code.span(), as_scalar(meant)});
  }

 private:
  /// Each word is looked up once, and a file full of different ones does not make anybody wait.
  std::string_view meant_by(std::string_view word) {
    constexpr std::size_t most = 1000;
    if (const auto found = meant_.find(word); found != meant_.end()) return found->second;
    return meant_.size() < most ? meant_.emplace(word, country_meant_by(word)).first->second : std::string_view();
  }

  Findings& findings_;
  std::unordered_map<std::string_view, std::string_view> meant_;
};

}  // namespace

void country_code(const Checked& checked, Findings& findings) {
  Codes codes(findings);
  Paths({&TypeOf<CountryCode>::type}).walk(checked.dossier, [&](const Row& row, const Type&, const void* value) {
    codes.check(*static_cast<const CountryCode*>(value), is_private(row));
  });
  const Settings& settings = checked.dossier.settings;
  for (const auto& entry : settings.country_names) codes.check(entry.key, false);
  for (const auto& region : settings.regions.own) {
    for (const CountryCode& code : region.value) codes.check(code, false);
  }
}

}  // namespace jilaf::rules
