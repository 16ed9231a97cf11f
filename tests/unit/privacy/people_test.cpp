// SPDX-License-Identifier: MIT
#include "unit/privacy/printed.hpp"
#include "unit/scratch.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using test::all_printed;
using test::load_text;
using test::visible_to;

namespace {

/// Whether the word stands anywhere in what is printed for an audience.
bool prints(const Dossier& dossier, Audience audience, std::string_view word) {
  return all_printed(visible_to(dossier, audience)).find(utf8::fold_case(word)) != std::string::npos;
}

/// A programme with one delegate, `keys` being about the delegate, and one speaker.
Dossier with_speaker(std::string_view speaker, std::string_view keys) {
  return load_text(
      "programme:\n  id: a\n  title: A\n  sessions:\n    - title: Talk\n      speakers: [" + std::string(speaker) +
      "]\n      with: [" + std::string(speaker) + "]\n  events:\n    - {title: E, speakers: [" + std::string(speaker) +
      "]}\n  comments:\n    - {text: Quotable, speaker: " + std::string(speaker) +
      "}\ndelegates:\n  - {id: fm, country: FJ, position: Zqboss, organisation: Zqunion, " + std::string(keys) +
      "}\nitinerary:\n  - {day: 1, activities: [{title: D, with: [" + std::string(speaker) + "]}]}\n");
}

constexpr std::string_view parts = "name: {given: Zqficta, family: Madeupson, native: 偽名太郎}";

}  // namespace

TEST_CASE("privacy/people: a speaker who is a delegate follows the consent, however the name is written") {
  for (const std::string_view name :
       {"Zqficta Madeupson", "MADEUPSON Zqficta", "\"Madeupson, Zqficta\"", "Dr Zqficta Madeupson",
        "\"Zqficta Madeupson (PhD)\"", "Zqfícta  Madeupson", "Zqficta-Madeupson", "Z. Madeupson", "Ms Madeupson"}) {
    CAPTURE(name);
    const Dossier dossier = with_speaker("{name: " + std::string(name) + ", position: Zqseat}", parts);
    CHECK(prints(dossier, Audience::internal, "Madeupson"));
    CHECK(prints(dossier, Audience::partner, "Madeupson"));
    CHECK_FALSE(prints(dossier, Audience::public_, "Madeupson"));
    CHECK_FALSE(prints(dossier, Audience::public_, "Zqseat"));
    CHECK(prints(dossier, Audience::public_, "Quotable"));
  }
  for (const std::string_view name : {"偽名太郎", "偽名太郎さん", "偽名 太郎"}) {
    CAPTURE(name);
    CHECK_FALSE(prints(with_speaker("{name: " + std::string(name) + ", position: Zqseat}", parts), Audience::public_,
                       "Zqseat"));
  }
}

TEST_CASE("privacy/people: others of a similar name are still named") {
  for (const std::string_view name : {"Zqficta Otherson", "Alan Madeupson"}) {
    CAPTURE(name);
    CHECK(prints(with_speaker("{name: " + std::string(name) + "}", parts), Audience::public_, name));
  }
  CHECK(prints(with_speaker("{name: Zqficta Madeupson}", std::string(parts) + ", consent: {name: public}"),
               Audience::public_, "Zqficta Madeupson"));
}

TEST_CASE("privacy/people: position and organisation together identify a person without a name") {
  const std::string person = "{position: Zqboss, organisation: Zqunion}";
  CHECK_FALSE(prints(with_speaker(person, parts), Audience::public_, "Zqboss"));
  CHECK(prints(with_speaker(person, parts), Audience::partner, "Zqboss"));
  CHECK(prints(with_speaker(person, std::string(parts) + ", consent: {name: public}"), Audience::public_, "Zqboss"));
  CHECK(prints(with_speaker("{position: Zqboss, organisation: Elsewhere}", parts), Audience::public_, "Zqboss"));
}

TEST_CASE("privacy/people: the words of the withheld go with them, whether they are named by id or by name") {
  const std::string withheld = std::string(parts) + ", safety: withhold, consent: {name: public, quote: public}";
  const Dossier named = with_speaker("{name: Zqficta Madeupson}", withheld);
  const Dossier by_id = load_text(
      "programme:\n  id: a\n  title: A\n  comments: [{text: Quotable, delegate: fm, position: Zqseat}]\ndelegates: "
      "[{id: fm, " +
      withheld + "}]\n");
  for (const Dossier* const dossier : {&named, &by_id}) {
    for (const Audience audience : {Audience::public_, Audience::partner}) {
      CHECK_FALSE(prints(*dossier, audience, "Quotable"));
      CHECK_FALSE(prints(*dossier, audience, "Madeupson"));
      CHECK_FALSE(prints(*dossier, audience, "Zqseat"));
    }
    CHECK(prints(*dossier, Audience::internal, "Quotable"));
  }
}

TEST_CASE(
    "privacy/people: a comment without consent to be quoted stands without its author, one with it under the full "
    "name") {
  const auto comment = [](std::string_view consent) {
    return load_text(
        "programme:\n  id: a\n  title: A\n  comments: [{text: Quotable, delegate: fm, position: Zqseat, organisation: "
        "Zqhouse}]\ndelegates: [{id: fm, name: {given: Zqficta, family: Madeupson}, consent: {" +
        std::string(consent) + "}}]\n");
  };
  const Dossier without = comment("name: public");
  CHECK(prints(without, Audience::public_, "Quotable"));
  CHECK_FALSE(prints(without, Audience::public_, "Zqseat"));
  CHECK_FALSE(prints(without, Audience::public_, "Zqhouse"));
  CHECK(prints(comment("name: public, quote: public"), Audience::public_, "Zqficta Madeupson, Zqseat, Zqhouse"));
  CHECK_FALSE(prints(comment("quote: public"), Audience::public_, "Madeupson"));
}

TEST_CASE("privacy/people: who was replaced stays as unknown as everywhere else") {
  const Dossier dossier = load_text(
      "programme: {id: a, title: A}\ndelegates:\n  - {id: zqgone, name: Zqwithheld Person, status: withdrawn, safety: "
      "withhold}\n  - {id: new, name: New Person, role: alternate, replaces: zqgone}\n");
  CHECK_FALSE(prints(dossier, Audience::partner, "zqgone"));
  CHECK_FALSE(prints(dossier, Audience::public_, "zqgone"));
  CHECK(prints(dossier, Audience::internal, "Zqwithheld"));
}

TEST_CASE("privacy/people: photos follow the consent of everybody in them and the safety of their run") {
  const auto shows = [](std::string_view photo, std::string_view consent, std::string_view keys = "") {
    const Dossier dossier =
        load_text("programme:\n  id: a\n  title: A\n  segments: [{id: s}, {id: t" + std::string(keys) +
                  "}]\n  photos: [{caption: Zqcaption, file: zqfile.jpg, alt: Zqalt, " + std::string(photo) +
                  "}]\ndelegates: [{id: p, name: Zqname Person, consent: {" + std::string(consent) + "}}]\n");
    CHECK_FALSE(prints(dossier, Audience::public_, "zqname"));
    return prints(dossier, Audience::public_, "zqfile") || prints(dossier, Audience::public_, "zqcaption");
  };
  CHECK(shows("credit: X", ""));
  CHECK_FALSE(shows("people: [p]", ""));
  CHECK(shows("people: [p]", "photo: public"));
  CHECK_FALSE(shows("people: [p]", "photo: partner"));
  CHECK_FALSE(shows("people: [p, unknown]", "photo: public"));
  CHECK_FALSE(shows("segment: t", "", ", safety: withhold"));
  CHECK_FALSE(shows("credit: X", "", ", safety: withhold"));
  CHECK(shows("segment: s", "", ", safety: withhold"));
  CHECK_FALSE(shows("segment: t", "", ", photos_withheld: Reasons."));
  CHECK(shows("credit: X", "", ", photos_withheld: Reasons."));
  // The ids of people stay out of the data as well where only the photo was agreed to.
  const Dossier dossier = load_text(
      "programme: {id: a, title: A, photos: [{caption: C, people: [p]}]}\ndelegates: [{id: p, consent: {photo: "
      "public}}]\n");
  CHECK(visible_to(dossier, Audience::public_).programmes().front().programme.photos.front().people.empty());
}

TEST_CASE("privacy/places: times and places of what is still to come are for partners") {
  const auto dossier = [](std::string_view keys) {
    return load_text("programme:\n  id: a\n  title: A\n  places: [Zqtown]\n" + std::string(keys) +
                     "itinerary: [{day: 1, place: Zqhotel, activities: [{title: T, time: 10:11, place: Zqhall}]}]\n");
  };
  const auto is_public = [](const Dossier& data) {
    return prints(data, Audience::public_, "zqtown") || prints(data, Audience::public_, "zqhotel") ||
           prints(data, Audience::public_, "zqhall") || prints(data, Audience::public_, "10:11");
  };
  CHECK_FALSE(is_public(dossier("  status: planned\n  start: 2024-12-01\n  end: 2024-12-05\n")));
  CHECK_FALSE(is_public(dossier("  status: in_progress\n  start: 2024-11-28\n  end: 2024-12-01\n")));
  CHECK(is_public(dossier("  status: in_progress\n  start: 2024-11-20\n  end: 2024-11-30\n")));
  CHECK_FALSE(is_public(dossier("  status: planned\n")));
  CHECK(is_public(dossier("")));
  CHECK(is_public(dossier("  status: held\n  start: 2024-11-28\n  end: 2024-12-01\n")));
  // A status that was left out says less than dates that are still to come.
  CHECK_FALSE(is_public(dossier("  start: 2025-03-01\n  end: 2025-03-05\n")));
  CHECK(prints(dossier("  status: planned\n"), Audience::partner, "zqtown"));
}
