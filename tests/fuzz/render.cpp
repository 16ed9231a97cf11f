// SPDX-License-Identifier: MIT
// Every report in every format for every audience, over whatever could be loaded, as `--draft` prints it.
#include "target.hpp"

#include "base/utf8.hpp"
#include "loaded.hpp"
#include "render/reports.hpp"
#include "unit/write/rfc4180.hpp"
#include "write/formats.hpp"

#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

namespace jilaf::fuzz {
namespace {

/// A language by a number; each is made once, since that is slow.
const Language& some_language(std::size_t number) {
  static std::vector<std::unique_ptr<Language>> made(languages().size());
  std::unique_ptr<Language>& language = made[number % made.size()];
  if (!language) language = std::make_unique<Language>(languages()[number % made.size()]);
  return *language;
}

/// Whether even a draft is refused.
bool is_refused(const Loaded& loaded) {
  return !loaded.file().readable || std::ranges::any_of(loaded.findings, [](const Diagnostic& finding) {
    const RuleText* const text = find_rule_text(finding.rule);
    return finding.severity == Severity::error && text != nullptr && text->always;
  });
}

void write(const Document& document, Generator generator) {
  for (const Format& format : formats()) {
    const std::string bytes = format.write({&document, 1}, {.front_matter = generator});
    require(!utf8::first_invalid(bytes), "a report is valid UTF-8", format.name);
    if (format.name == "json") require(nlohmann::json::accept(bytes), "a report is valid JSON", bytes);
    if (format.name == "csv") require(test::read_csv(bytes).has_value(), "a report is valid CSV", bytes);
  }
}

void write_all(const Visible& visible, const Language& language, Generator generator) {
  std::vector<Span> untranslated;
  const RenderOptions options{language, true, &untranslated};
  for (std::size_t key = 0; key < group_keys().size(); ++key)
    write(render_summary(visible, {static_cast<GroupKey>(key)}, options), generator);
  write(render_roster(visible, {}, options), generator);
  write(render_itinerary(visible, options), generator);
  write(render_index(visible, ".md", options), generator);
  write(render_list(visible, options), generator);
  for (const VisibleProgramme& entry : visible.programmes()) write(render_report(visible, entry, options), generator);
}

}  // namespace

void target(std::string_view bytes) {
  const Loaded loaded = load_parts(split(bytes));
  if (is_refused(loaded)) return;
  const Language& language = some_language(bytes.size());
  const auto generators = choices<Generator>();
  const auto generator = static_cast<Generator>(bytes.size() / languages().size() % generators.size());
  for (const Audience audience : {Audience::internal, Audience::partner, Audience::public_}) {
    const Visible visible = project(
        loaded.dossier, loaded.figures,
        {.audience = audience, .today = today, .programmes = {}, .since = {}, .until = {}, .fiscal_year = {}}, 1);
    write_all(visible, language, generator);
  }
}

}  // namespace jilaf::fuzz
