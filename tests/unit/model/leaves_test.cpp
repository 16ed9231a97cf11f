// SPDX-License-Identifier: MIT
#include "model/types.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace jilaf;

namespace {

/// Reads a scalar; gives the fault as `message = help`, or an empty text.
template <class Leaf>
std::string read(std::string_view text, Leaf& into) {
  static Texts texts;
  const Span span{FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
  const auto fault = TypeOf<Leaf>::type.parse({text, span, &texts}, &into);
  return fault ? fault->message + (fault->help.empty() ? "" : " = " + fault->help) : std::string();
}

template <class Leaf>
std::string fault_of(std::string_view text) {
  Leaf leaf;
  return read(text, leaf);
}

}  // namespace

TEST_CASE("model/leaves: whole numbers are digits and nothing else") {
  Count count;
  CHECK(read("15", count).empty());
  CHECK(count.value == 15);
  CHECK(count.form == CountForm::exact);
  CHECK(read("0", count).empty());
  CHECK(read("1000000000", count).empty());
  CHECK(fault_of<Count>("1,200") == "'1,200' is not a whole number = write the digits without commas or blanks");
  CHECK(fault_of<Count>("many") ==
        "'many' is not a whole number = write digits only, such as 15, or {about: 40}, {at_least: 40}; leave the key "
        "out where it is unknown");
  CHECK(fault_of<Count>("1 200").starts_with(
      "'1 200' is not a whole number = write the digits without commas or blanks"));
  CHECK(fault_of<Count>("-3") == "-3 is less than nothing = write 0 or more, or leave the key out where it is unknown");
  CHECK(fault_of<Count>("007") == "'007' begins with a zero = write the number without it");
  for (const char* text :
       {"", "ten", "1.5", "0x10", "+3", "-0", "1e3", "１５", "99999999999999999999", "40 people", "~40"}) {
    CAPTURE(text);
    CHECK(fault_of<Count>(text).starts_with(std::string("'") + text + "' is not a whole number"));
  }
  CHECK(fault_of<Count>("1000000001") == "1000000001 is more than people can be counted = correct the number");
}

TEST_CASE("model/leaves: all is a number only where it can be one") {
  CountOrAll count;
  CHECK(read("all", count).empty());
  CHECK(count.form == CountForm::all);
  CHECK(fault_of<Count>("all").starts_with("'all' is not a whole number"));
}

TEST_CASE("model/leaves: a weekday may follow a full date") {
  DateField date;
  CHECK(read("2011-01-19 Wed", date).empty());
  CHECK(to_string(date->date) == "2011-01-19");
  CHECK(date->weekday == 3);
  CHECK(read("2011-01-19（水）", date).empty());
  CHECK(date->weekday == 3);
  CHECK(read("2011-01-19 (mer.)", date).empty());
  CHECK(date->weekday == 3);
  CHECK(weekday_span(date).begin == 12);
  CHECK(weekday_span(date).end == 16);
  CHECK(fault_of<DateField>("2011-01-19 Xyz") ==
        "'Xyz' after the date is not a weekday = write one such as Wed or （水）, or leave it out");
  CHECK(fault_of<DateField>("2011-02-30 Wed") == "there is no such day: February 2011 has 28 days = correct the day");
  CHECK(fault_of<DateField>("1900-02-29") == "there is no such day: February 1900 has 28 days = correct the day");
  CHECK(fault_of<DateField>("2024-02-29").empty());
}

TEST_CASE("model/leaves: other ways to write a date get the right one") {
  CHECK(fault_of<DateField>("2022/11/14") == "'2022/11/14' is not a date = write 2022-11-14");
  CHECK(fault_of<DateField>("2022.1.4") == "'2022.1.4' is not a date = write 2022-01-04");
  CHECK(fault_of<DateField>("２０２２年１１月１４日") == "'２０２２年１１月１４日' is not a date = write 2022-11-14");
  CHECK(fault_of<DateField>("14 November") ==
        "'14 November' is not a date = write year, month and day as 2022-11-14, or less where less is known: 2022-11, "
        "2022");
  CHECK(fault_of<DateField>("2022-13-01") == "there is no such month in '2022-13-01' = months are 01 to 12");
  CHECK_FALSE(fault_of<DateField>("").empty());
}

TEST_CASE("model/leaves: times are a time, a range or a part of the day") {
  Located<TimeOfDay> time;
  CHECK(read("9:30-12:00", time).empty());
  CHECK(time->from == 570);
  CHECK(time->to == 720);
  CHECK(read("00:00 - 24:00", time).empty());
  CHECK(time->to == 1440);
  CHECK(read("all day", time).empty());
  CHECK(time->part == DayPart::all_day);
  CHECK(fault_of<Located<TimeOfDay>>("12:00-9:00") ==
        "the time '12:00-9:00' ends before it begins = swap the times, or correct them");
  for (const char* text : {"", "24:01", "9.30", "9:60", "9:3", "noon", "10:00-", "-10:00", "10:00-12:00-13:00"}) {
    CAPTURE(text);
    CHECK_FALSE(fault_of<Located<TimeOfDay>>(text).empty());
  }
}

TEST_CASE("model/leaves: ids are addresses") {
  CHECK(fault_of<Id>("2022-pakistan-mongolia").empty());
  CHECK(fault_of<Id>("2022 Pakistan_Mongolia") ==
        "'2022 Pakistan_Mongolia' is not an id: only lower-case letters, digits and hyphens are = write "
        "2022-pakistan-mongolia");
  CHECK(fault_of<Id>("労働") ==
        "'労働' is not an id: only lower-case letters, digits and hyphens are = choose an id such as "
        "2022-pakistan-mongolia");
  CHECK(fault_of<Id>("../etc/passwd").ends_with("= write etc-passwd"));
  CHECK_FALSE(fault_of<Id>("").empty());
  CHECK_FALSE(fault_of<Id>(std::string(101, 'a')).empty());
}

TEST_CASE("model/leaves: addresses lead to the web, to mail or a telephone, and nowhere else") {
  for (const char* text : {"https://www.jilaf.or.jp/", "HTTP://example.org", "mailto:a@example.org",
                           "tel:+81-3-0000-0000", "photos/a.png", "/about?x=a:b", "#top"}) {
    CAPTURE(text);
    CHECK(fault_of<Url>(text).empty());
  }
  for (const char* text :
       {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", ":x",
        "java script:x", "java\tscript:x", "https://a b", "https://a<b", "https://a\"b", ""}) {
    CAPTURE(text);
    CHECK_FALSE(fault_of<Url>(text).empty());
  }
  CHECK(
      fault_of<Url>("javascript:alert(1)") ==
      "addresses of the kind 'javascript:' are not allowed = only http, https, mailto, tel and relative addresses are");
}

TEST_CASE("model/leaves: time zones are IANA names") {
  CHECK(fault_of<TimeZone>("Asia/Tokyo").empty());
  CHECK(fault_of<TimeZone>("UTC").empty());
  for (const char* text : {"", "JST", "Tokyo", "Asia/Nowhere", "GMT+9", "asia/tokyo/x"}) {
    CAPTURE(text);
    CHECK_FALSE(fault_of<TimeZone>(text).empty());
  }
}

TEST_CASE("model/leaves: language tags have the shape of BCP 47") {
  for (const char* text : {"en", "ja", "fil", "pt-BR", "zh-Hant-TW"}) CHECK(fault_of<LanguageTag>(text).empty());
  for (const char* text : {"", "e", "EN", "english", "en_GB", "en-", "日本"}) {
    CAPTURE(text);
    CHECK_FALSE(fault_of<LanguageTag>(text).empty());
  }
}

TEST_CASE("model/leaves: a wrong word of a list gets the nearest one, or all") {
  CHECK(fault_of<Located<Status>>("canceled") ==
        "'canceled' is not one of the words for this key = did you mean 'cancelled'?");
  CHECK(fault_of<Located<Mode>>("xxxxxxx") ==
        "'xxxxxxx' is not one of the words for this key = write one of: in_person, online, hybrid");
  CHECK(fault_of<Located<Truth>>("maybe") == "'maybe' is neither true nor false = write true or false");
  CHECK(fault_of<Located<Truth>>("yes").empty());
}

TEST_CASE("model/leaves: texts hold something, whatever the script") {
  Text text;
  CHECK(read("労働組合 שלום", text).empty());
  CHECK(text.versions.size() == 1);
  CHECK(text.versions.front().tag().empty());
  CHECK(fault_of<Text>("　 ") == "expected a text for readers, found an empty one = write it, or leave the key out");
  CHECK_FALSE(fault_of<Words>("two\nlines").empty());
  CHECK(fault_of<Secret>("").empty());
}

TEST_CASE("model/leaves: numbers of days are one or a range") {
  Located<DayNumbers> days;
  CHECK(read("4", days).empty());
  CHECK(days->last == 4);
  CHECK(read("1-2", days).empty());
  CHECK(days->first == 1);
  CHECK(days->last == 2);
  for (const char* text : {"", "0", "2-1", "one", "1-", "12345"})
    CHECK_FALSE(fault_of<Located<DayNumbers>>(text).empty());
}
