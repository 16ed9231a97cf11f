// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto link_rows = with_notes<Link>(std::array{
    field<Link, &Link::title>("title", Need::required, Seen::everyone, "the title of the page"),
    field<Link, &Link::url>("url", Need::optional, Seen::everyone, "its address"),
    field<Link, &Link::date>("date", Need::optional, Seen::everyone, "its date"),
});
constexpr Table link_table{"link", link_rows};

constexpr auto stated_rows = with_notes<Stated>(std::array{
    field<Stated, &Stated::participants>("participants", Need::optional, Seen::everyone, "participants"),
    field<Stated, &Stated::women>("women", Need::optional, Seen::everyone, "women among them"),
    field<Stated, &Stated::men>("men", Need::optional, Seen::everyone, "men among them"),
    field<Stated, &Stated::countries>("countries", Need::optional, Seen::everyone, "countries"),
    field<Stated, &Stated::territories>("territories", Need::optional, Seen::everyone, "territories"),
    field<Stated, &Stated::organisations>("organisations", Need::optional, Seen::everyone, "organisations"),
    field<Stated, &Stated::party>("party", Need::optional, Seen::everyone, "people along"),
    field<Stated, &Stated::days>("days", Need::optional, Seen::everyone, "days"),
    field<Stated, &Stated::start>("start", Need::optional, Seen::everyone, "the first day"),
    field<Stated, &Stated::end>("end", Need::optional, Seen::everyone, "the last day"),
    field<Stated, &Stated::segment>("segment", Need::optional, Seen::everyone, "the run that the figures are of"),
});
constexpr Table stated_table{"stated", stated_rows};

constexpr auto source_page_rows = with_notes<SourcePage>(std::array{
    field<SourcePage, &SourcePage::url>("url", Need::optional, Seen::everyone, "the address of the page"),
    field<SourcePage, &SourcePage::title>("title", Need::optional, Seen::everyone, "its title"),
    field<SourcePage, &SourcePage::language>("language", Need::optional, Seen::everyone, "its language"),
    field<SourcePage, &SourcePage::by>("by", Need::optional, Seen::everyone, "who published it"),
    field<SourcePage, &SourcePage::published>("published", Need::optional, Seen::everyone, "when it was published"),
    field<SourcePage, &SourcePage::as_of>("as_of", Need::optional, Seen::everyone, "the day whose state it gives"),
    field<SourcePage, &SourcePage::stated>("stated", Need::optional, Seen::internal, "figures as it prints them"),
});
constexpr Table source_page_table{"source", source_page_rows};

constexpr auto publish_rows = with_notes<Publish>(std::array{
    field<Publish, &Publish::due>("due", Need::optional, Seen::internal,
                                  "the day by which the report must be published"),
    field<Publish, &Publish::languages>("languages", Need::optional, Seen::internal,
                                        "the languages in which it must be published"),
});
constexpr Table publish_table{"publish", publish_rows};

}  // namespace

template <>
const Table& table_of<Link>() {
  return link_table;
}
template <>
const Table& table_of<Stated>() {
  return stated_table;
}
template <>
const Table& table_of<SourcePage>() {
  return source_page_table;
}
template <>
const Table& table_of<Publish>() {
  return publish_table;
}

}  // namespace jilaf
