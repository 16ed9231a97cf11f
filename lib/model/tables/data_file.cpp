// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto data_file_rows = with_notes<DataFile>(std::array{
    field<DataFile, &DataFile::belongs_to>("for", Need::optional, Seen::everyone,
                                           "the programme that `delegates` and `itinerary` of this file belong to"),
    field<DataFile, &DataFile::programme>("programme", Need::optional, Seen::everyone, "one programme"),
    field<DataFile, &DataFile::programmes>("programmes", Need::optional, Seen::everyone, "several programmes"),
    field<DataFile, &DataFile::delegates>("delegates", Need::optional, Seen::everyone, "the roster of a programme"),
    field<DataFile, &DataFile::itinerary>("itinerary", Need::optional, Seen::everyone, "the days of a programme"),
    field<DataFile, &DataFile::organisations>("organisations", Need::optional, Seen::everyone,
                                              "a register of organisations"),
    field<DataFile, &DataFile::places>("places", Need::optional, Seen::everyone, "a register of places"),
    field<DataFile, &DataFile::years>("years", Need::optional, Seen::everyone,
                                      "plans and published figures of fiscal years"),
    field<DataFile, &DataFile::settings>("settings", Need::optional, Seen::everyone, "settings, only in `jilaf.yaml`"),
});
constexpr Table data_file_table{"file", data_file_rows};

}  // namespace

template <>
const Table& table_of<DataFile>() {
  return data_file_table;
}

}  // namespace jilaf
