// SPDX-License-Identifier: MIT
#include "render/links.hpp"

#include <algorithm>
#include <iterator>

namespace jilaf {
namespace {

std::optional<LinkLine> line_of(const Text& title, const Url& url, const std::string& end, const Speaker& speaker) {
  std::string text = speaker.text(title);
  if (text.empty()) text = url.value();
  if (text.empty()) return std::nullopt;
  Inlines line = url.given() ? Inlines{Inline{LinkRun{std::string(url.value()), plain(text)}}} : plain(text);
  std::ranges::move(plain(end), std::back_inserter(line));
  return LinkLine{std::move(text), std::move(line)};
}

std::string date_behind(const DateField& date, const Language& language) {
  return date.given() ? language.message("and_date", {{"date", language.date(date->date)}}) : std::string();
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

}  // namespace

std::optional<LinkLine> link_line(const Link& link, const Speaker& speaker) {
  return line_of(link.title, link.url, date_behind(link.date, speaker.language()), speaker);
}

std::optional<LinkLine> link_line(const SourcePage& source, const Speaker& speaker) {
  const Language& language = speaker.language();
  std::string end;
  if (source.by.given()) end += language.message("and_by", {{"organisation", speaker.short_organisation(source.by)}});
  end += date_behind(source.published, language);
  if (source.as_of.given()) end += language.message("and_as_of", {{"date", language.date(source.as_of->date)}});
  if (source.language.given() && primary(source.language.value()) != primary(language.tag()))
    end += language.message("and_language", {{"language", language.language_name(source.language.value())}});
  return line_of(source.title, source.url, end, speaker);
}

Inlines organisation_line(const OrganisationRef& organisation, const Speaker& speaker) {
  const std::string name = speaker.organisation(organisation);
  const std::string url = speaker.url_of(organisation);
  return url.empty() ? plain(name) : Inlines{Inline{LinkRun{url, plain(name)}}};
}

}  // namespace jilaf
