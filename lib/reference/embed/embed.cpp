// SPDX-License-Identifier: MIT
// Run by the build: reads the files of data/ with our own reader and prints them as C++ tables.
// usage: jilaf_embed DATA_DIRECTORY OUTPUT_FILE
#include "base/error.hpp"
#include "base/files.hpp"
#include "base/source.hpp"
#include "yaml/flatten.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;
using jilaf::WorldError;
using jilaf::yaml::Node;

constexpr std::size_t largest_data_file = std::size_t{8} << 20U;

/// A C++ string literal for any bytes.
std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '\n')
      out += "\\n\"\n\"";
    else if (byte == '"' || byte == '\\')
      out += {'\\', byte};
    else if (static_cast<unsigned char>(byte) < 0x20U || static_cast<unsigned char>(byte) >= 0x7FU)
      out += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
    else
      out += byte;
  }
  return out + "\"";
}

/// A file of data/ that was read; it lives as long as the tree.
struct File {
  jilaf::Source source;
  jilaf::yaml::Tree tree;
};

std::deque<File> files;

const File& parse(const std::string& name, std::string text) {
  files.push_back({jilaf::Source(name, std::move(text)), {}});
  File& file = files.back();
  jilaf::Diagnostics findings;
  file.tree = jilaf::yaml::read(file.source, jilaf::FileId{0}, findings);
  for (const jilaf::Diagnostic& finding : findings) {
    const jilaf::Position place = file.source.position(finding.span.begin);
    throw WorldError(fmt::format("{}:{}:{}: {}", name, place.line, place.column, finding.message));
  }
  return file;
}

const File& read(const fs::path& path) { return parse(path.string(), jilaf::read_file(path, largest_data_file)); }

std::string_view member(const Node& mapping, std::string_view key) {
  for (const auto entry : mapping.entries()) {
    if (entry.key.text() == key) return entry.value.text();
  }
  return {};
}

std::string countries(const fs::path& data) {
  const File& file = read(data / "countries.yaml");
  std::map<std::string, std::string> rows;
  for (const auto section : file.tree.root().entries()) {
    for (const Node country : section.value.items()) {
      const std::string_view former = member(country, "former");
      rows[std::string(member(country, "code"))] =
          fmt::format("    {{{}, {}, Standing::{}, {}, {}}},\n", literal(member(country, "code")),
                      literal(member(country, "alpha3")), member(country, "un"), former.empty() ? "0" : former,
                      literal(member(country, "as")));
    }
  }
  std::string out = "constexpr Country country_table[] = {\n";
  for (const auto& [code, row] : rows) out += row;
  return out + "};\n";
}

std::string groupings(const fs::path& data) {
  const File& file = read(data / "regions.yaml");
  std::string codes;
  std::string regions;
  std::string table = "constexpr Grouping grouping_table[] = {\n";
  for (const auto grouping : file.tree.root().entries()) {
    const std::string_view name = grouping.key.text();
    regions += fmt::format("constexpr Region regions_{}[] = {{\n", name);
    for (const auto region : grouping.value.entries()) {
      codes += fmt::format("constexpr std::string_view codes_{}_{}[] = {{", name, region.key.text());
      for (const Node code : region.value.items()) codes += literal(code.text()) + ", ";
      codes += "};\n";
      regions += fmt::format("    {{{}, codes_{}_{}}},\n", literal(region.key.text()), name, region.key.text());
    }
    regions += "};\n";
    table += fmt::format("    {{{}, regions_{}}},\n", literal(name), name);
  }
  return codes + regions + table + "};\n";
}

std::vector<fs::path> sorted_files(const fs::path& folder, const std::string& suffix) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == suffix) paths.push_back(entry.path());
  }
  std::ranges::sort(paths, {}, [](const fs::path& path) { return path.stem().string(); });
  return paths;
}

std::string languages(const fs::path& data) {
  std::string texts;
  std::string table = "constexpr LanguageData language_table[] = {\n";
  std::size_t number = 0;
  for (const fs::path& path : sorted_files(data / "languages", ".yaml")) {
    std::map<std::string, std::string> flat;
    jilaf::yaml::for_each_scalar(read(path).tree.root(), {},
                                 [&](const std::string& key, const Node& node) { flat[key] = node.text(); });
    texts += fmt::format("constexpr KeyedText language_{}[] = {{\n", number);
    for (const auto& [key, text] : flat) texts += fmt::format("    {{{}, {}}},\n", literal(key), literal(text));
    texts += "};\n";
    table += fmt::format("    {{{}, language_{}}},\n", literal(path.stem().string()), number++);
  }
  return texts + table + "};\n";
}

/// The front matter of a rule's file is YAML between two lines of hyphens.
std::string rule(const fs::path& path) {
  const std::string text = jilaf::read_file(path, largest_data_file);
  const std::size_t end = text.find("\n---\n", 4);
  if (!text.starts_with("---\n") || end == std::string::npos)
    throw WorldError(path.string() + ": the front matter is missing");
  const File& front = parse(path.string(), text.substr(4, end - 3));
  const Node root = front.tree.root();
  for (const std::string_view key : {"severity", "summary", "fix"}) {
    if (member(root, key).empty())
      throw WorldError(fmt::format("{}: the front matter has no '{}'", path.string(), key));
  }
  return fmt::format("    {{{}, Severity::{}, {}, {}, {}, {}, {}}},\n", literal(path.stem().string()),
                     member(root, "severity"), member(root, "always") == "true", literal(member(root, "summary")),
                     literal(member(root, "fix")), literal(member(root, "options")),
                     literal(std::string_view(text).substr(end + 5)));
}

std::string rules(const fs::path& data) {
  std::string out = "constexpr RuleText rule_table[] = {\n";
  for (const fs::path& path : sorted_files(data / "rules", ".md")) out += rule(path);
  return out + "};\n";
}

std::string source(const fs::path& data) {
  return "// Made by the build from data/.\n#include \"reference/reference.hpp\"\n\nnamespace jilaf {\nnamespace "
         "{\n\n" +
         countries(data) + groupings(data) + languages(data) + rules(data) +
         "\n}  // namespace\n\nstd::span<const Country> countries() { return country_table; }\n"
         "std::span<const Grouping> groupings() { return grouping_table; }\n"
         "std::span<const RuleText> rule_texts() { return rule_table; }\n"
         "std::span<const LanguageData> languages() { return language_table; }\n\n}  // namespace jilaf\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return std::fputs("usage: jilaf_embed DATA_DIRECTORY OUTPUT_FILE\n", stderr), 2;
  try {
    jilaf::write_file(arguments[2], source(arguments[1]));
  } catch (const std::exception& error) {
    fmt::print(stderr, "jilaf_embed: {}\n", error.what());
    return 1;
  }
  return 0;
}
