// SPDX-License-Identifier: MIT
#include "model/versions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

using namespace jilaf;

namespace {

Plain keep(Texts& texts, std::string_view text, std::uint32_t begin) {
  return texts.keep(text, {FileId{0}, begin, begin + static_cast<std::uint32_t>(text.size())});
}

std::string shown(const Versions& versions) {
  std::string all;
  for (const Version& version : versions)
    all += std::string(version.tag()) + "=" + std::string(version.text()) + "@" + std::to_string(version.span().begin) +
           " ";
  return all;
}

static_assert(sizeof(Versions) == sizeof(void*));
static_assert(std::forward_iterator<Versions::Iterator>);

}  // namespace

TEST_CASE("model/versions: none") {
  const Versions versions;
  CHECK(versions.empty());
  CHECK(versions.size() == 0);
  CHECK(versions.begin() == versions.end());
}

TEST_CASE("model/versions: one without a tag, even where its words are empty") {
  Texts texts;
  const Versions versions(keep(texts, "Visit", 4));
  CHECK(versions.size() == 1);
  CHECK(versions.front().tag().empty());
  CHECK(shown(versions) == "=Visit@4 ");
  CHECK(Versions(keep(texts, "", 4)).size() == 1);
}

TEST_CASE("model/versions: several, in the order in which they came, with more and with less room than was asked for") {
  Texts texts;
  for (const std::size_t more : {0U, 1U, 2U, 9U}) {
    Versions versions;
    versions.add(keep(texts, "en", 1), more, texts);
    versions.complete(keep(texts, "Visit", 4));
    CHECK(shown(versions) == "en=Visit@4 ");
    versions.add(keep(texts, "ja", 10), more, texts);
    versions.complete(keep(texts, "訪問", 14));
    versions.add(keep(texts, "fr", 20), more, texts);
    CHECK(shown(versions) == "en=Visit@4 ja=訪問@14 fr=@20 ");  // words that could not be read
    versions.add(keep(texts, "es", 30), more, texts);
    versions.complete(keep(texts, "Visita", 34));
    CHECK(shown(versions) == "en=Visit@4 ja=訪問@14 fr=@20 es=Visita@34 ");
    CHECK(versions[3].text() == "Visita");
  }
}

TEST_CASE("model/versions: one without a tag stays the first where others are added") {
  Texts texts;
  Versions versions(keep(texts, "Visit", 4));
  versions.add(keep(texts, "ja", 10), 1, texts);
  versions.complete(keep(texts, "訪問", 14));
  CHECK(shown(versions) == "=Visit@4 ja=訪問@14 ");
}

TEST_CASE("model/versions: copies and moves mean the same texts") {
  Texts texts;
  Versions versions;
  versions.add(keep(texts, "en", 1), 1, texts);
  versions.complete(keep(texts, "Visit", 4));
  Versions copy = versions;
  versions = std::move(copy);
  const Versions& same = versions;
  versions = same;
  CHECK(shown(versions) == "en=Visit@4 ");
  const Texts moved = std::move(texts);
  CHECK(shown(versions) == "en=Visit@4 ");
  versions = {};
  CHECK(versions.empty());
}

TEST_CASE("model/versions: algorithms go over them") {
  Texts texts;
  Versions versions;
  for (const std::string_view tag : {"en", "ja"}) versions.add(keep(texts, tag, 1), 2, texts);
  CHECK(std::ranges::find(versions, "ja", &Version::tag) != versions.end());
  CHECK(std::ranges::find(versions, "fr", &Version::tag) == versions.end());
  CHECK(std::ranges::distance(versions) == 2);
}
