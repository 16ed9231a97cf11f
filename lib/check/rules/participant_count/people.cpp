// SPDX-License-Identifier: MIT
#include "check/rules/participant_count/parts.hpp"

#include "figures/breakdown.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::counts {
namespace {

constexpr std::string_view total_says = "the total says";

/// Whether a number can stand as such a part of a total.
bool check_part(const Count* part, const Whole& total, std::string_view one, std::string_view many,
                Findings& findings) {
  if (part == nullptr || !part->given()) return true;
  const Bounds bounds = bounds_of(*part);
  if (bounds.least <= total.bounds.most) return true;
  Diagnostic& finding = findings.add(
      part->span, fmt::format("there are {} {}, but {}", words(*part), bounds.least == 1 ? one : many, total.clause),
      "correct one of the two numbers");
  finding.related.push_back({total.span, "the total"});
  return false;
}

void check_both(const People& people, Findings& findings) {
  if (people.women == nullptr || people.men == nullptr || !people.women->given() || !people.men->given()) return;
  Sum sum;
  sum.add(*people.women);
  sum.add(*people.men);
  if (people.others) sum.leave_open();
  compare(sum, people.total, {.parts = "women and men add up to", .help = "correct one of the three numbers"},
          findings);
}

/// A share of an exact number of people.
struct Share {
  std::int64_t value;  // the digits without the point
  std::int64_t scale;  // what 100 % are
  std::int64_t total;

  [[nodiscard]] bool fits(std::int64_t number) const {
    const std::int64_t off = 2 * (number * scale - value * total);
    return std::max(off, -off) <= total;
  }
  /// The share that a number of people prints as.
  [[nodiscard]] std::int64_t of(std::int64_t number) const { return (2 * number * scale + total) / (2 * total); }
};

std::string shown_share(std::int64_t value, const Count& like) {
  Count share = like;
  share.value = value;
  return words(share);
}

void check_percentage(const Count* part, const Whole& total, std::string_view one, std::string_view many,
                      Findings& findings) {
  if (part == nullptr || !part->given() || part->form != CountForm::percent) return;
  if (total.bounds.least != total.bounds.most || total.bounds.least == 0) return;
  Share share{part->value, 100, total.bounds.least};
  for (int digit = 0; digit < part->decimals; ++digit) share.scale *= 10;
  const std::int64_t below = share.value * share.total / share.scale;
  const std::int64_t above = std::min(below + 1, share.total);
  if (share.fits(below) || share.fits(above)) return;
  const auto option = [&](std::int64_t number) {
    return fmt::format("{} would be {} {}", shown_share(share.of(number), *part), number, number == 1 ? one : many);
  };
  Diagnostic& finding = findings.add(
      part->span,
      fmt::format("{} of {} is no whole number of {}", words(*part), words(total.bounds, "person", "people"), many),
      fmt::format("{}, {}; better write the number itself", option(below), option(above)));
  finding.related.push_back({total.span, "the total"});
}

}  // namespace

void check_people(const People& people, Findings& findings) {
  if (!people.total.known()) return;
  const bool women_fit = check_part(people.women, people.total, "woman", "women", findings);
  const bool men_fit = check_part(people.men, people.total, "man", "men", findings);
  if (women_fit && men_fit) check_both(people, findings);
  check_percentage(people.women, people.total, "woman", "women", findings);
  check_percentage(people.men, people.total, "man", "men", findings);
}

Whole whole_of(const Participants& participants) {
  if (Whole written = whole_of(participants.total, total_says); written.known()) return written;
  Sum sum;
  for (const Split& row : participants.by) {
    if (splits_people(row)) sum.add(row.total);
  }
  if (sum.known.size() < sum.parts || sum.parts == 0) return {};
  return {sum.bounds, sum.known.front().span, fmt::format("the rows add up to {}", words(sum.bounds))};
}

Whole whole_of(const Programme& programme) {
  if (Whole written = whole_of(programme.participants.total, total_says); written.known()) return written;
  Sum sum;
  for (const Segment& segment : programme.segments) {
    const Whole part = whole_of(segment.participants);
    sum.add(part.bounds, part.span);
  }
  if (sum.parts == 0 || sum.known.size() < sum.parts) return whole_of(programme.participants);
  return {sum.bounds, sum.known.front().span, fmt::format("the segments add up to {}", words(sum.bounds))};
}

Whole whole_of_women(const Participants& participants, const Whole& total) {
  const Count& women = participants.women;
  if (women.form != CountForm::percent || !total.known() || total.bounds.least != total.bounds.most)
    return whole_of(women, "'women' says");
  const Figure found = from_percentage(women, Figure::exactly(total.bounds.least));
  if (!found.known) return {};
  return {bounds(found), women.span, fmt::format("{} of {} are {}", words(women), total.bounds.least, found.value)};
}

}  // namespace jilaf::counts
