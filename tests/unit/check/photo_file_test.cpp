// SPDX-License-Identifier: MIT
#include "check/check.hpp"
#include "load/dossier.hpp"
#include "unit/check/checked.hpp"

#include <filesystem>

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

namespace fs = std::filesystem;

/// What is found where a programme in `sub/` names such photos, and these files are there.
std::string found_with(std::string_view photos, std::initializer_list<std::string_view> names) {
  Example example = {{"jilaf.yaml", "settings: {languages: [en]}\n"},
                     {"sub/data.yaml", fmt::format("programme: {{id: a, title: A, photos: {}}}\n", photos)}};
  for (const std::string_view name : names) example.push_back({std::string(name), {}});
  std::string found = found_by("photo-file", example);
  const std::size_t message = found.find("] ");
  return message == std::string::npos ? found : found.substr(message + 2);
}

TEST_CASE("check/photo-file: names count from the folder of the file and stay in the data directory") {
  CHECK(found_with("[{file: p/a.jpg, alt: A}]", {"sub/p/a.jpg"}) == "");
  CHECK(found_with("[{file: ../p/a.jpg, alt: A}]", {"p/a.jpg"}) == "");
  CHECK(found_with("[{file: ./a.WEBP, alt: A}]", {"sub/a.WEBP"}) == "");
  CHECK(found_with("[{file: p/a.jpg, alt: A}]", {"p/a.jpg"}) == "there is no file 'p/a.jpg'\n");
  CHECK(found_with("[{file: ../../a.jpg, alt: A}]", {}) == "'../../a.jpg' leads out of the data directory\n");
  CHECK(found_with("[{file: /etc/a.jpg, alt: A}]", {}) == "'/etc/a.jpg' does not name a file of the data directory\n");
  CHECK(found_with("[{file: 'C:\\a.jpg', alt: A}]", {}) == "'C:\\a.jpg' does not name a file of the data directory\n");
  CHECK(found_with("[{file: 'https://example.org/a.jpg', alt: A}]", {}) ==
        "'https://example.org/a.jpg' does not name a file of the data directory\n");
  CHECK(found_with("[{file: 'p\\a.jpg', alt: A}]", {}) ==
        "'p\\a.jpg' has backslashes, which part folders on Windows only\n");
}

TEST_CASE("check/photo-file: a file is an image, and not a folder") {
  CHECK(found_with("[{file: a.txt, alt: A}]", {"sub/a.txt"}) == "'a.txt' does not look like an image\n");
  CHECK(found_with("[{file: p, alt: A}]", {"sub/p/a.jpg"}) == "'p' is a folder, not a file\n");
}

TEST_CASE("check/photo-file: a near miss is suggested") {
  const auto help = [](std::string_view name) {
    const Example example = {
        {"data.yaml", fmt::format("programme: {{id: a, title: A, photos: [{{file: {}, alt: A}}]}}\n", name)},
        {"opening.jpg", {}}};
    return explained_by("photo-file", example);
  };
  CHECK(help("openning.jpg").ends_with("= did you mean 'opening.jpg'?\n"));
  CHECK(help("Opening.JPG").ends_with("= upper and lower case matter: write 'opening.jpg'\n"));
}

TEST_CASE("check/photo-file: a photo has a text in its place, or tells nothing") {
  CHECK(found_with("[{file: a.jpg}]", {"sub/a.jpg"}) == "this photo has no text for people who cannot see it\n");
  CHECK(found_with("[{file: a.jpg, caption: A}]", {"sub/a.jpg"}) ==
        "this photo has no text for people who cannot see it\n");
  CHECK(found_with("[{file: a.jpg, decorative: true}]", {"sub/a.jpg"}) == "");
  CHECK(found_with("[{caption: A photo that is not there}]", {}) == "");
}

TEST_CASE("check/photo-file: a link does not lead out of the data directory") {
  const jilaf::test::TemporaryFolder outside;
  outside.write({"a.jpg", {}});
  const jilaf::test::TemporaryFolder folder;
  folder.write({"data.yaml",
                "programme: {id: a, title: A, start: 2024-01-01, photos: [{file: a.jpg, alt: A}, {file: b.jpg, alt: "
                "B}, {file: p/a.jpg, alt: C}]}\n"});
  folder.write({"real.jpg", {}});
  fs::create_symlink(outside.path() / "a.jpg", folder.path() / "a.jpg");
  fs::create_symlink("real.jpg", folder.path() / "b.jpg");
  fs::create_directory_symlink(outside.path(), folder.path() / "p");
  jilaf::InputRequest request;
  request.paths = {folder.path().string()};
  const jilaf::Dossier dossier = jilaf::load(request);
  const auto figures = jilaf::count_all(dossier, 1);
  const jilaf::Diagnostics findings = jilaf::check({dossier, figures, jilaf::test::usual_today}, 1);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].message == "'a.jpg' is a link that leads out of the data directory");
  CHECK(findings[1].message == "'p/a.jpg' is a link that leads out of the data directory");
}

TEST_CASE("check/photo-file: standard input has no folder to look in") {
  jilaf::InputRequest request;
  request.paths = {"-"};
  request.read_stdin = [] {
    return std::string("programme: {id: a, title: A, start: 2024-01-01, photos: [{file: a.jpg, alt: A}]}\n");
  };
  const jilaf::Dossier dossier = jilaf::load(request);
  const auto figures = jilaf::count_all(dossier, 1);
  CHECK(jilaf::check({dossier, figures, jilaf::test::usual_today}, 1).empty());
}

TEST_CASE("check/photo-file: every kind of image, in small and capital letters, and nothing else is one") {
  for (const std::string_view suffix : {"jpg", "jpeg", "png", "webp", "gif", "avif", "svg", "JPG", "Png"}) {
    const std::string name = fmt::format("sub/a.{}", suffix);
    CAPTURE(name);
    CHECK(found_with(fmt::format("[{{file: a.{}, alt: A}}]", suffix), {name}) == "");
  }
  CHECK(found_with("[{file: a, alt: A}]", {"sub/a"}) == "'a' does not look like an image\n");
  CHECK(found_with("[{file: a.tiff, alt: A}]", {"sub/a.tiff"}) == "'a.tiff' does not look like an image\n");
  CHECK(found_with("[{file: a.jpg.txt, alt: A}]", {"sub/a.jpg.txt"}) == "'a.jpg.txt' does not look like an image\n");
}

TEST_CASE("check/photo-file: a drive and a home are no folders of the data, a colon elsewhere is part of a name") {
  CHECK(found_with("[{file: '~/a.jpg', alt: A}]", {}) == "'~/a.jpg' does not name a file of the data directory\n");
  CHECK(found_with("[{file: 'c:a.jpg', alt: A}]", {"sub/c:a.jpg"}) ==
        "'c:a.jpg' does not name a file of the data directory\n");
  CHECK(found_with("[{file: ':a.jpg', alt: A}]", {"sub/:a.jpg"}) == "");
  CHECK(found_with("[{file: 'ab:a.jpg', alt: A}]", {"sub/ab:a.jpg"}) == "");
  CHECK(found_with("[{file: .., alt: A}]", {}) == "'..' is a folder, not a file\n");
  CHECK(found_with("[{file: ., alt: A}]", {}) == "'.' is a folder, not a file\n");
  CHECK(found_with("[{file: ../sub/a.jpg, alt: A}]", {"sub/a.jpg"}) == "");
}

TEST_CASE("check/photo-file: each photo of a programme is looked at") {
  CHECK(found_with("[{file: a.jpg, alt: A}, {file: b.jpg, alt: B}]", {"sub/b.jpg"}) == "there is no file 'a.jpg'\n");
  CHECK(found_with("[{file: a.jpg, alt: A}, {file: b.jpg, alt: B}]", {"sub/a.jpg"}) == "there is no file 'b.jpg'\n");
  CHECK(found_with("[{file: a.jpg, alt: A}, {file: b.jpg}]", {"sub/a.jpg", "sub/b.jpg"}) ==
        "this photo has no text for people who cannot see it\n");
  CHECK(found_with("[{file: a.jpg, decorative: false}]", {"sub/a.jpg"}) ==
        "this photo has no text for people who cannot see it\n");
  CHECK(
      explained_by("photo-file",
                   Example{{"data.yaml", "programme: {id: a, title: A, photos: [{file: xyzxyz.jpg, alt: A}]}\n"},
                           {"opening.jpg", {}}})
          .ends_with("= names count from the folder of this file; leave 'file' out where only the caption is known\n"));
}

}  // namespace
