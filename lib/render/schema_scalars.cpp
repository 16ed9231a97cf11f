// SPDX-License-Identifier: MIT
#include "render/schema_scalars.hpp"

#include "model/types.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace jilaf {
namespace {

using Object = Value::Object;
using List = Value::List;

Object text_like(std::string_view pattern) {
  Object schema{{"type", "string"}};
  if (!pattern.empty()) schema.emplace_back("pattern", pattern);
  return schema;
}

Object number_like(const char* type, int least) { return {{"type", type}, {"minimum", least}}; }

/// What js-yaml makes of an unquoted date before it goes through JSON: an object without members of its own.
Object date_object() { return {{"type", "object"}, {"maxProperties", 0}}; }

/// Any scalar: what was meant as text may have become a number (`012`), a truth value (`NO`) or a date.
List any_scalar(std::string_view pattern) {
  return {text_like(pattern), Object{{"type", "number"}}, Object{{"type", "boolean"}}, date_object()};
}

constexpr const char* digits = "^(0|[1-9][0-9]*)$";

/// How a scalar may arrive, where that differs from any scalar with the pattern of its type.
struct ScalarForm {
  const Type* type;
  List (*alternatives)();
};

// What stands here is only what the schema knows better than `Type::pattern`; a leaf type that is missing takes any scalar.
constexpr std::array scalar_forms = {
    ScalarForm{&TypeOf<Located<std::int64_t>>::type,
               [] {
                 return List{number_like("integer", 0), text_like(digits)};
               }},
    ScalarForm{&TypeOf<Count>::type,
               [] {
                 return List{number_like("integer", 0), text_like(digits)};
               }},
    ScalarForm{&TypeOf<CountOrShare>::type,
               [] {
                 return List{number_like("integer", 0), text_like(digits)};
               }},
    ScalarForm{&TypeOf<CountOrAll>::type,
               [] {
                 return List{number_like("integer", 0), text_like("^(all|0|[1-9][0-9]*)$")};
               }},
    ScalarForm{&TypeOf<Located<Truth>>::type,
               [] {
                 return List{Object{{"type", "boolean"}}, Object{{"enum", List{"true", "false", "yes", "no"}}}};
               }},
    ScalarForm{&TypeOf<Permission>::type, [] { return List{enumeration(choices<Audience>())}; }},
    // 2022 is a number to other readers; a weekday may follow a full date, as may the time that readers add.
    ScalarForm{
        &TypeOf<DateField>::type,
        [] {
          return List{text_like("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}.*)?)?$"), number_like("integer", 1), date_object()};
        }},
    ScalarForm{&TypeOf<Located<MonthDay>>::type, [] { return List{text_like("^[0-9]{2}-[0-9]{2}$")}; }},
    // YAML 1.1 reads 10:00 as 600.
    ScalarForm{&TypeOf<Located<TimeOfDay>>::type,
               [] {
                 return List{
                     text_like("^([0-9]{1,2}:[0-9]{2}( *- *[0-9]{1,2}:[0-9]{2})?|morning|afternoon|evening|all day)$"),
                     number_like("integer", 0)};
               }},
    ScalarForm{&TypeOf<Located<DayNumbers>>::type,
               [] {
                 return List{number_like("integer", 1), text_like("^[0-9]+(-[0-9]+)?$")};
               }},
};

}  // namespace

Value::Object enumeration(std::span<const Choice> choices) {
  List words;
  List truths;
  for (const Choice& choice : choices) {
    words.emplace_back(choice.word);
    if (choice.word == "off" || choice.word == "false")
      truths.emplace_back(false);  // YAML 1.1 has a truth value for these
    if (choice.word == "true") truths.emplace_back(true);
  }
  std::ranges::move(truths, std::back_inserter(words));
  return {{"enum", std::move(words)}};
}

Value::List scalar_alternatives(const Type& type) {
  if (type.choices != nullptr) return {enumeration(type.choices())};
  const auto known = std::ranges::find(scalar_forms, &type, &ScalarForm::type);
  if (known != scalar_forms.end()) return known->alternatives();
  // The number in `{about: 40}` is part of another leaf and may have a fraction.
  if (type.name == "number") return {number_like("number", 0), text_like("^[0-9]+(\\.[0-9]+)?$")};
  return any_scalar(type.pattern);
}

}  // namespace jilaf
