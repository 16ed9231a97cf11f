// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "cli/commands/commands.hpp"
#include "cli/help.hpp"
#include "reference/reference.hpp"
#include "write/diagnostics.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr std::size_t usual_width = 80;
constexpr std::size_t most_width = 100;

std::size_t text_width(const Streams& streams) {
  return streams.out_is_terminal && streams.width > 0 ? std::min(streams.width, most_width) : usual_width;
}

/// The text of a rule's file for a terminal: headings as they are, code indented instead of fenced, paragraphs wrapped.
std::string for_terminal(std::string_view body, std::size_t width) {
  std::string out;
  std::string paragraph;
  bool code = false;
  const auto end_paragraph = [&] {
    if (!paragraph.empty()) out += wrap(paragraph, width, 0) + "\n";
    paragraph.clear();
  };
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    const std::string_view line = body.substr(0, end);
    body.remove_prefix(std::min(end + 1, body.size()));
    if (line.starts_with("```")) {
      end_paragraph();
      code = !code;
    } else if (code) {
      out += line.empty() ? "\n" : fmt::format("    {}\n", line);
    } else if (line.empty() || line.starts_with('#') || line.starts_with("- ")) {
      end_paragraph();
      if (line.empty())
        out += '\n';
      else if (line.starts_with("- "))
        paragraph = line;
      else
        out += fmt::format("{}\n", line.substr(line.find_first_not_of("# ")));
    } else {
      paragraph += (paragraph.empty() ? "" : " ") + std::string(line);
    }
  }
  end_paragraph();
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

std::string list_rules() {
  std::size_t longest = 0;
  for (const RuleText& rule : rule_texts()) longest = std::max(longest, rule.id.size());
  std::string out;
  for (const RuleText& rule : rule_texts()) {
    out += fmt::format("{:{}}  {:7}  {}\n", rule.id, longest, severity_word(rule.severity), rule.summary);
  }
  return out;
}

std::string explain_rule(const RuleText& rule, std::size_t width) {
  std::string out = fmt::format("{}[{}]: {}\n", severity_word(rule.severity), rule.id, rule.summary);
  if (rule.always) out += "This rule cannot be turned off or ignored.\n";
  const std::size_t begin = std::min(rule.body.find_first_not_of('\n'), rule.body.size());
  out += "\n" + for_terminal(rule.body.substr(begin), width);
  if (!rule.fix.empty()) out += fmt::format("\nTo do\n\n{}\n", wrap(ascii::to_sentence(rule.fix), width, 0));
  return out;
}

std::vector<Choice> rule_choices() {
  std::vector<Choice> choices;
  for (const RuleText& rule : rule_texts()) choices.push_back({rule.id, rule.summary});
  return choices;
}

}  // namespace

Action commands::explain(Arguments& arguments) {
  auto rule = std::make_shared<std::string>();
  arguments.example("jilaf explain date-order", "why the rule is there, with a bad example and a good one");
  arguments.example("jilaf explain", "all rules, how much they weigh and what they find");
  arguments.positional("RULE", store(*rule), "the rule to explain")
      .choose("rule", rule_choices())
      .list_with("jilaf explain")
      .usually("a list of all of them");
  return [rule](Streams& streams) {
    streams.out(rule->empty() ? list_rules() : explain_rule(*find_rule_text(*rule), text_width(streams)));
    return ExitStatus::fine;
  };
}

}  // namespace jilaf::cli
