// SPDX-License-Identifier: MIT
#include "language/language_file.hpp"

#include "language/language_check.hpp"
#include "yaml/flatten.hpp"
#include "yaml/reader.hpp"

#include <algorithm>

namespace jilaf {

LanguageFile::LanguageFile(std::string name, std::string text) {
  const FileId file = sources_.add(std::move(name), std::move(text));
  const yaml::Tree tree = yaml::read(sources_[file], file, findings_);
  const auto keep = [&](const std::string& key, const yaml::Node& node) {
    texts_[key] = node.text();
    places_[key] = node.span();
  };
  if (tree.has_root()) yaml::for_each_scalar(tree.root(), {}, keep);
  entries_.reserve(texts_.size());
  for (const auto& [key, written] : texts_) entries_.push_back({key, written});
  data_.entries = entries_;
  data_.tag = find_text(data_, "tag");
  if (usable()) check_language(data_, places_, findings_);
}

bool LanguageFile::usable() const {
  return std::ranges::none_of(findings_, [](const Diagnostic& finding) { return finding.severity == Severity::error; });
}

}  // namespace jilaf
