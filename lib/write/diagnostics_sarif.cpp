// SPDX-License-Identifier: MIT
// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, section numbers below are its own.
#include "base/ascii.hpp"
#include "reference/reference.hpp"
#include "write/diagnostics_fingerprint.hpp"
#include "write/diagnostics_line.hpp"
#include "write/diagnostics_region.hpp"
#include "write/json.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

#include <fmt/format.h>

namespace jilaf {
namespace {

using Object = Value::Object;
using List = Value::List;

constexpr std::string_view schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view source_root = "%SRCROOT%";

std::string_view level_of(Severity severity) { return severity == Severity::off ? "none" : severity_word(severity); }

/// Text as a message: data must make neither a link (3.11.6, `[text](target)`) nor a placeholder (3.11.5, `{0}`).
std::string as_message(std::string_view text) {
  std::string out;
  for (const char byte : on_one_line(text)) {
    const char before = out.empty() ? '\0' : out.back();
    if (byte == '(' && before == ']') out += '\\';
    if (ascii::is_digit(byte) && before == '{') out += '{';
    out += byte;
  }
  return out;
}

Object message(std::string_view text) { return {{"text", as_message(text)}}; }

/// "head-of-delegation" as "HeadOfDelegation".
std::string pascal_case(std::string_view id) {
  std::string out;
  bool capital = true;
  for (const char byte : id) {
    if (byte != '-') out += capital ? ascii::to_upper(byte) : byte;
    capital = byte == '-';
  }
  return out;
}

Value rule_object(const RuleText& rule) {
  const std::string summary = ascii::to_sentence(rule.summary);
  const std::string fix = ascii::to_sentence(rule.fix);
  Object out{{"id", rule.id}};
  // A name that only repeats the id must be left out (3.49.7).
  if (rule.id.find('-') != std::string_view::npos) out.emplace_back("name", pascal_case(rule.id));
  out.emplace_back("shortDescription", Object{{"text", summary}});
  out.emplace_back("fullDescription", Object{{"text", fmt::format("{} {}", summary, fix)}});
  out.emplace_back("help", Object{{"text", fmt::format("{} {} More: jilaf explain {}", summary, fix, rule.id)},
                                  {"markdown", fmt::format("{}\n\n{}\n{}", summary, fix, rule.body)}});
  out.emplace_back("defaultConfiguration", Object{{"level", level_of(rule.severity)}});
  return out;
}

/// Makes the results of a run, with the places that they speak of.
class SarifRun {
 public:
  SarifRun(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style)
      : sources_(sources),
        hidden_(style.hidden),
        fingerprints_(sources, style),
        locate_(sources),
        locate_fixes_(sources) {
    for (const Diagnostic& finding : findings) rules_.insert(finding.rule);
    for (const Diagnostic& finding : findings) results_.emplace_back(result(finding));
  }

  [[nodiscard]] List rules() const {
    List out;
    for (const std::string_view id : rules_) {
      const RuleText* const rule = find_rule_text(id);
      out.push_back(rule != nullptr ? rule_object(*rule) : Object{{"id", id}});
    }
    return out;
  }

  [[nodiscard]] List take_results() { return std::move(results_); }

 private:
  Object artifact_location(FileId file) const {
    const std::string uri = to_uri(sources_[file].name());
    Object artifact{{"uri", uri}};
    if (!uri.starts_with("file:")) artifact.emplace_back("uriBaseId", source_root);
    return artifact;
  }

  static Object region_object(const FileRegion& region) {
    return {{"startLine", region.begin.line},
            {"startColumn", region.begin.column},
            {"endLine", region.end.line},
            {"endColumn", region.end.column}};
  }

  Object physical_location(const Span& span, Locator& locate) const {
    if (!span.given()) return {{"artifactLocation", Object{{"uri", "."}, {"uriBaseId", source_root}}}};
    return {{"artifactLocation", artifact_location(span.file)},
            {"region", region_object(region_of(span, sources_, locate))}};
  }

  /// Whether an edit would show or replace what must not be shown.
  bool is_hidden(const Edit& edit) const {
    const std::size_t before = edit.span.begin == 0 ? 0 : edit.span.begin - 1;
    const Span* const next = hidden_at_or_after(hidden_, edit.span.file, before);
    return next != nullptr && next->begin <= edit.span.end;
  }

  /// The repair as one fix (3.55); none where a part of it is hidden. Unlike other regions these hold the last line break.
  List fixes(const Diagnostic& finding) {
    if (std::ranges::any_of(finding.repair, [this](const Edit& edit) { return is_hidden(edit); })) return {};
    std::map<FileId, List> replacements;
    for (const Edit& edit : finding.repair) {
      const Position begin = locate_fixes_(edit.span.file, edit.span.begin);
      const FileRegion region{begin, locate_fixes_(edit.span.file, edit.span.end)};
      replacements[edit.span.file].emplace_back(
          Object{{"deletedRegion", region_object(region)}, {"insertedContent", Object{{"text", edit.text}}}});
    }
    List changes;
    for (auto& [file, all] : replacements)
      changes.emplace_back(Object{{"artifactLocation", artifact_location(file)}, {"replacements", std::move(all)}});
    if (changes.empty()) return {};
    const RuleText* const rule = find_rule_text(finding.rule);
    const std::string_view words =
        !finding.help.empty() || rule == nullptr ? std::string_view(finding.help) : rule->fix;
    return {Object{{"description", message(ascii::to_sentence(words))}, {"artifactChanges", std::move(changes)}}};
  }

  Object location(const Span& span, std::string_view text, Locator& locate) const {
    Object out{{"physicalLocation", physical_location(span, locate)}};
    if (!text.empty()) out.emplace_back("message", message(text));
    return out;
  }

  List related_locations(const Diagnostic& finding) const {
    Locator locate(sources_);
    List out;
    for (const Related& related : finding.related) {
      Object one = location(related.span, related.text, locate);
      one.emplace(one.begin(), "id", out.size() + 1);
      out.emplace_back(std::move(one));
    }
    return out;
  }

  Object result(const Diagnostic& finding) {
    std::string text = ascii::to_sentence(finding.message);
    if (!finding.help.empty()) text += ' ' + ascii::to_sentence(finding.help);
    const auto index = std::distance(rules_.begin(), rules_.find(finding.rule));
    const Fingerprint fingerprint = fingerprints_.next(finding);
    Object out{{"ruleId", finding.rule},
               {"ruleIndex", static_cast<std::int64_t>(index)},
               {"level", level_of(finding.severity)},
               {"message", message(text)},
               {"locations", List{location(finding.span, finding.label, locate_)}}};
    if (!finding.related.empty()) out.emplace_back("relatedLocations", related_locations(finding));
    if (List all = fixes(finding); !all.empty()) out.emplace_back("fixes", std::move(all));
    const std::string hash = fmt::format("{}:{}", fingerprint.hash, fingerprint.occurrence);
    out.emplace_back("partialFingerprints", Object{{"primaryLocationLineHash", hash}});
    return out;
  }

  const Sources& sources_;
  std::span<const Span> hidden_;
  Fingerprints fingerprints_;
  Locator locate_;
  Locator locate_fixes_;
  std::set<std::string_view> rules_;
  List results_;
};

}  // namespace

std::string write_diagnostics_sarif(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style) {
  SarifRun run(findings, sources, style);
  Object driver{{"name", "jilaf"}};
  if (!style.version.empty()) driver.emplace_back("semanticVersion", style.version);
  driver.emplace_back("rules", run.rules());
  const Object root{{"description", Object{{"text", "The folder in which jilaf was called."}}}};
  return to_json_text(Object{{"$schema", schema},
                             {"version", "2.1.0"},
                             {"runs", List{Object{{"tool", Object{{"driver", std::move(driver)}}},
                                                  {"originalUriBaseIds", Object{{std::string(source_root), root}}},
                                                  {"columnKind", "unicodeCodePoints"},
                                                  {"results", run.take_results()}}}}});
}

}  // namespace jilaf
