// SPDX-License-Identifier: MIT
// The programmes of tests/openings and how their reports open.
#pragma once

#include "base/files.hpp"
#include "check/check.hpp"
#include "render/reports.hpp"
#include "unit/scratch.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jilaf::test {

/// Name and text of the parts of a file of tests/openings, which stand under `## NAME`.
inline std::vector<std::pair<std::string, std::string>> parts_of(const std::string& file) {
  constexpr std::size_t most = 1 << 20;
  const std::string text = read_file(JILAF_SOURCE_DIR "/tests/openings/" + file, most);
  std::vector<std::pair<std::string, std::string>> parts;
  constexpr std::string_view mark = "\n## ";
  for (std::size_t at = text.find(mark); at != std::string::npos;) {
    const std::size_t name = at + mark.size();
    const std::size_t line = text.find('\n', name);
    at = text.find(mark, line);
    std::string part = text.substr(line, at == std::string::npos ? at : at - line);
    part.erase(0, part.find_first_not_of('\n'));
    part.erase(part.find_last_not_of('\n') + 1);
    parts.emplace_back(text.substr(name, line - name), std::move(part));
  }
  return parts;
}

/// The YAML of every shape, by its name.
inline std::vector<std::pair<std::string, std::string>> shapes() {
  auto all = parts_of("shapes.md");
  for (auto& [name, yaml] : all) {
    yaml.erase(0, yaml.find('\n') + 1);
    yaml.erase(yaml.rfind("```"));
  }
  return all;
}

/// The opening paragraph of the report on the one programme of a document, for the public on 1 July 2024.
inline std::string opening_of(const std::string& yaml, const Language& language) {
  const Dossier dossier = load_text(yaml);
  const Visible visible = project(dossier, count_all(dossier, 1),
                                  {.audience = Audience::public_,
                                   .today = {2024, 7, 1},
                                   .programmes = {},
                                   .since = {},
                                   .until = {},
                                   .fiscal_year = {}},
                                  1);
  const Document document = render_report(visible, visible.programmes().front(), {language});
  for (const Block& block : document.blocks) {
    const auto* const paragraph = std::get_if<Paragraph>(&block.data);
    // The line of dates before it is emphasised.
    if (paragraph != nullptr && std::holds_alternative<TextRun>(paragraph->text.front().data))
      return to_text(paragraph->text);
  }
  return {};
}

}  // namespace jilaf::test
