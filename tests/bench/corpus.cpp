// SPDX-License-Identifier: MIT
// Writes a data directory of many programmes that `jilaf check` finds clean, the same at every run.
//   corpus FOLDER [PROGRAMMES]
// Nobody and nothing in it exists: names are made of syllables, those of delegates of others than those of texts.
#include "words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace jilaf::bench {
namespace {

constexpr std::size_t usual_programmes = 2000;
constexpr std::size_t organisations = 300;
constexpr std::size_t places = 120;
constexpr std::size_t roster = 8;

constexpr std::array<std::string_view, 40> countries = {"BD", "BR", "KH", "CL", "CN", "CO", "EG", "ET", "FJ", "GH",
                                                        "IN", "ID", "KE", "KG", "LA", "LS", "MY", "MV", "MN", "MA",
                                                        "MM", "NP", "NZ", "NG", "PK", "PG", "PY", "PE", "PH", "WS",
                                                        "SG", "ZA", "LK", "TH", "TN", "TR", "UG", "UZ", "VN", "ZM"};
constexpr std::array<std::string_view, 8> positions = {"Vice-President",    "General Secretary",    "Treasurer",
                                                       "Education Officer", "Youth Secretary",      "Branch Chair",
                                                       "Legal Adviser",     "Safety Representative"};
constexpr std::array<std::string_view, 8> activity_kinds = {"lecture", "discussion", "visit",   "exchange",
                                                            "meeting", "workshop",   "lecture", "courtesy_call"};
constexpr std::array<std::string_view, 7> weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

/// An entry of the register of organisations.
struct KnownOrganisation {
  std::string acronym;
  std::size_t country = 0;
};

/// One who travels.
struct Traveller {
  std::string id;
  std::size_t organisation = 0;
  bool woman = false;
};

using Days = std::chrono::sys_days;

std::string iso(Days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string with_weekday(Days day) {
  return fmt::format("{} {}", iso(day), weekdays[std::chrono::weekday(day).c_encoding()]);
}

void write(const std::filesystem::path& path, std::string_view text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) {
    std::cerr << "corpus: cannot write " << path.string() << '\n';
    std::exit(3);
  }
}

class Corpus {
 public:
  explicit Corpus(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void settings() const;
  void register_organisations();
  void register_places();
  void programme(std::size_t number);

 private:
  void head(std::size_t number);
  void runs();
  void people();
  void long_texts();
  void action_plans();
  void comments();
  void photos();
  void delegates();
  void delegate(std::size_t index);
  void secrets(const Traveller& traveller);
  void itinerary();
  void activity(std::size_t slot);

  template <class... Values>
  void put(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(text_), format, std::forward<Values>(values)...);
  }
  [[nodiscard]] const KnownOrganisation& of(const Traveller& traveller) const {
    return organisations_[traveller.organisation];
  }
  [[nodiscard]] std::string_view country_of(const Traveller& traveller) const {
    return countries[of(traveller).country];
  }

  std::filesystem::path folder_;
  Dice dice_;
  std::vector<KnownOrganisation> organisations_;
  std::string text_;
  // The programme being written.
  std::string id_;
  Days start_;
  Days end_;
  bool in_runs_ = false;
  std::vector<Traveller> travellers_;
};

void Corpus::settings() const {
  write(folder_ / "jilaf.yaml",
        "# FICTIONAL. Settings of the corpus for the benchmarks.\n\nsettings:\n  format: 1\n  publisher:\n    acronym: "
        "BENCH\n"
        "    name: {en: Foundation of the Benchmark, ja: 計測財団}\n    country: JP\n    kind: foundation\n    url: "
        "https://www.example.org/\n"
        "  languages: [en]\n  time_zone: Asia/Tokyo\n  fiscal_year_starts: 04-01\n");
}

void Corpus::register_organisations() {
  text_ = "# FICTIONAL. None of these organisations exists.\n\norganisations:\n";
  for (std::size_t number = 0; number < organisations; ++number) {
    const std::size_t country = number % countries.size();
    const std::string name = dice_.place_name(4);
    organisations_.push_back({fmt::format("{}{}U", letters(number, 3), countries[country]), country});
    put("  - acronym: {}\n    name: {{en: {} Workers' Union, ja: {}労働組合}}\n    country: {}\n    kind: {}\n    url: "
        "https://{}.example.org/\n",
        organisations_.back().acronym, name, dice_.japanese(5), countries[country],
        number % 3 == 0 ? "national_centre" : "industrial_federation", lower(organisations_.back().acronym));
    if (number % 4 == 0) put("    aka: [{} Federation]\n", dice_.place_name(5));
    if (number % 10 == 0) put("    about: {}\n", dice_.sentence(14));
  }
  write(folder_ / "registers" / "organisations.yaml", text_);
}

void Corpus::register_places() {
  text_ = "# FICTIONAL. None of these places exists.\n\nplaces:\n";
  for (std::size_t number = 0; number < places; ++number) {
    put("  - id: place-{:03}\n    name: {{en: {} Hall, ja: {}会館}}\n    city: {}\n    prefecture: {} Prefecture\n    "
        "country: JP\n",
        number, dice_.place_name(4), dice_.japanese(4), dice_.place_name(3), dice_.place_name(3));
  }
  write(folder_ / "registers" / "places.yaml", text_);
}

void Corpus::head(std::size_t number) {
  constexpr int first_year = 2005;
  constexpr std::size_t years = 20;
  const int year = first_year + static_cast<int>(number % years);
  start_ = Days(std::chrono::year(year) / 1 / 8) + std::chrono::days(dice_.below(330));
  start_ -= std::chrono::weekday(start_) - std::chrono::Sunday;  // visits last from Sunday to Saturday
  const bool late = start_ >= Days(std::chrono::year(year) / 4 / 1);
  end_ = start_ + std::chrono::days(6);
  in_runs_ = number % 4 == 3;
  id_ = fmt::format("{}-{:04}", year, number);
  text_.clear();
  put("# FICTIONAL. Programme {} of the corpus.\n\nprogramme:\n  id: {}\n  code: {:02}-{:02}\n", number, id_,
      (late ? year : year - 1) % 100, number % 90 + 10);
  const std::string country = dice_.place_name(3);
  put("  title: {{en: {} Team, ja: {}チーム}}\n  kind: {}\n  category: {}\n", country, dice_.japanese(4),
      in_runs_ ? "seminar" : "invitation", dice_.sentence(3));
  put("  mode: {}\n  status: held\n", in_runs_ ? "online" : "in_person");
}

void Corpus::runs() {
  const auto part = [&](std::size_t from, std::size_t to) {
    std::vector<std::string_view> all;
    for (std::size_t index = from; index < to; ++index) {
      if (std::find(all.begin(), all.end(), country_of(travellers_[index])) == all.end())
        all.push_back(country_of(travellers_[index]));
    }
    return fmt::format("{}", fmt::join(all, ", "));
  };
  if (!in_runs_) {
    put("  start: {}\n  end: {}\n  places: [place-{:03}, place-{:03}]\n", with_weekday(start_), with_weekday(end_),
        dice_.below(places / 2), places / 2 + dice_.below(places / 2));
    return;
  }
  put("  segments:\n    - id: first\n      label: First run\n      start: {}\n      end: {}\n      countries: [{}]\n",
      with_weekday(start_), with_weekday(start_ + std::chrono::days(2)), part(0, roster / 2));
  put("    - id: second\n      label: Second run\n      start: {}\n      end: {}\n      countries: [{}]\n",
      with_weekday(start_ + std::chrono::days(3)), with_weekday(end_), part(roster / 2, roster));
}

void Corpus::people() {
  // Two of each organisation, each organisation of a country of its own.
  const std::size_t first = dice_.below(organisations);
  travellers_.clear();
  for (std::size_t index = 0; index < roster; ++index) {
    const std::size_t organisation = (first + 41 * (index / 2)) % organisations;
    travellers_.push_back({fmt::format("d{}", index + 1), organisation, dice_.below(2) == 0});
  }
}

void Corpus::long_texts() {
  const auto paragraphs = [&](std::string_view key, std::size_t count) {
    put("\n  {}:\n    en: |\n", key);
    for (std::size_t at = 0; at < count; ++at)
      put("{}      {}\n      {}\n", at > 0 ? "\n" : "", dice_.sentence(15), dice_.sentence(14));
    put("    ja: |\n");
    for (std::size_t at = 0; at < count; ++at) put("{}      {}。\n", at > 0 ? "\n" : "", dice_.japanese(35));
  };
  paragraphs("background", 1);
  paragraphs("narrative", 2);
}

void Corpus::action_plans() {
  put("\n  action_plans:\n");
  for (std::size_t index = 0; index < roster; index += 2) {
    put("    - country: {}\n      text: {}\n", country_of(travellers_[index]), dice_.sentence(12));
  }
}

void Corpus::comments() {
  put("\n  comments:\n    - country: {}\n      text: {}\n", country_of(travellers_[2]), dice_.sentence(13));
  put("    - delegate: {}\n      text: \"{}: {}\"\n", travellers_[0].id, dice_.sentence(3), dice_.sentence(9));
}

void Corpus::photos() {
  put("\n  photos:\n    - caption: {{en: {}, ja: {}}}\n      people: [d1]\n      lead: true\n    - caption: {}\n",
      dice_.sentence(6), dice_.japanese(9), dice_.sentence(8));
}

void Corpus::secrets(const Traveller& traveller) {
  put("    private:\n      passport: {}{:07}\n      born: {}-{:02}-{:02}\n      phone: +00 {:03} {:04}\n      email: "
      "{}@{}.example.org\n      diet: {}\n",
      letters(dice_.below(600), 2), dice_.below(10'000'000), 1960 + dice_.below(40), 1 + dice_.below(12),
      1 + dice_.below(28), dice_.below(1000), dice_.below(10000), traveller.id, id_,
      dice_.below(3) == 0 ? "vegetarian" : "none");
}

void Corpus::delegate(std::size_t index) {
  const Traveller& traveller = travellers_[index];
  put("  - id: {}\n    name: {{given: {}, family: {}}}\n    gender: {}\n    country: {}\n    organisation: {}\n    "
      "position: {}\n",
      traveller.id, dice_.person_name(2), dice_.person_name(3), traveller.woman ? "female" : "male",
      country_of(traveller), of(traveller).acronym, positions[dice_.below(positions.size())]);
  if (index == 0) put("    role: head_of_delegation\n");
  if (in_runs_) put("    segment: {}\n", index < roster / 2 ? "first" : "second");
  put("    status: completed\n");
  if (dice_.below(3) == 0) put("    birth_year: {}\n", 1960 + dice_.below(40));
  switch (index % 4) {
    case 0:
      put("    consent: {{name: public, photo: public, quote: public}}\n");
      break;
    case 1:
      put("    consent: {{name: partner, photo: internal}}\n");
      break;
    case 2:
      put("    consent:\n      name: {{to: partner, date: {}}}\n", iso(start_ - std::chrono::days(20)));
      break;
    default:
      break;
  }
  secrets(traveller);
}

void Corpus::delegates() {
  put("\ndelegates:\n");
  for (std::size_t index = 0; index < roster; ++index) delegate(index);
}

void Corpus::activity(std::size_t slot) {
  constexpr std::array<std::string_view, 3> times = {"09:30-12:00", "13:30-15:00", "15:30-17:00"};
  const std::string_view host = organisations_[dice_.below(organisations)].acronym;
  const std::string_view kind = activity_kinds[dice_.below(activity_kinds.size())];
  switch (dice_.below(4)) {
    case 0:
      put("      - time: {}\n        title: {}\n        kind: {}\n        speakers:\n          - {{name: {} {}, "
          "position: Professor, organisation: University of {}}}\n",
          times[slot], dice_.sentence(5), kind, dice_.place_name(2), dice_.place_name(3), dice_.place_name(3));
      return;
    case 1:
      put("      - time: {}\n        title: {{en: {}, ja: {}}}\n        kind: {}\n        host: {}\n        place: "
          "place-{:03}\n",
          times[slot], dice_.sentence(4), dice_.japanese(8), kind, host, dice_.below(places));
      return;
    default:
      put("      - {{time: {}, title: {}, kind: {}, host: {}}}\n", times[slot], dice_.sentence(5), kind, host);
      return;
  }
}

void Corpus::itinerary() {
  put("\nitinerary:\n");
  for (Days day = start_; day <= end_; day += std::chrono::days(1)) {
    put("  - date: {}\n    title: {}\n    place: place-{:03}\n    activities:\n", with_weekday(day), dice_.sentence(3),
        dice_.below(places));
    if (day == start_ || day == end_) {
      put("      - {{time: morning, title: {}, kind: travel}}\n", day == start_ ? "Arrival" : "Departure");
      continue;
    }
    for (std::size_t slot = 0; slot < 3; ++slot) activity(slot);
  }
}

void Corpus::programme(std::size_t number) {
  people();
  head(number);
  runs();
  std::size_t women = 0;
  for (const Traveller& traveller : travellers_) women += traveller.woman ? 1 : 0;
  put("  participants:\n    total: {}\n    women: {}\n    completed: all\n    by:\n", roster, women);
  for (std::size_t index = 0; index < roster; index += 2) {
    const std::size_t of_them = (travellers_[index].woman ? 1U : 0U) + (travellers_[index + 1].woman ? 1U : 0U);
    put("      - {{organisation: {}, total: 2, women: {}}}\n", of(travellers_[index]).acronym, of_them);
  }
  put("  party:\n    - {{role: interpreter, total: 1}}\n");
  long_texts();
  action_plans();
  comments();
  put("\n  cooperating_organisations:\n    - from_hosts\n    - {} Institute\n", dice_.place_name(4));
  photos();
  put("\n  published: {}\n", iso(end_ + std::chrono::days(30)));
  delegates();
  itinerary();
  write(folder_ / "programmes" / id_.substr(0, 4) / (id_ + ".yaml"), text_);
}

}  // namespace

void write_corpus(const std::filesystem::path& folder, std::size_t programmes) {
  Corpus corpus(folder);
  corpus.settings();
  corpus.register_organisations();
  corpus.register_places();
  for (std::size_t number = 0; number < programmes; ++number) corpus.programme(number);
}

}  // namespace jilaf::bench

int main(int count, char** arguments) {
  std::size_t programmes = jilaf::bench::usual_programmes;
  if (count > 2) std::from_chars(arguments[2], arguments[2] + std::string_view(arguments[2]).size(), programmes);
  if (count < 2 || count > 3 || programmes == 0) {
    std::cerr << "usage: corpus FOLDER [PROGRAMMES]\n";
    return 2;
  }
  jilaf::bench::write_corpus(arguments[1], programmes);
  return 0;
}
