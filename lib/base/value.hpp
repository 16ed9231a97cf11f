// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jilaf {

/// A neutral tree of typed values, as JSON knows them (RFC 8259); objects keep the order of their members.
struct Value {
  using List = std::vector<Value>;
  using Object = std::vector<std::pair<std::string, Value>>;

  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Object> data = nullptr;

  Value() = default;
  Value(bool value) : data(value) {}
  Value(int value) : data(std::int64_t{value}) {}
  Value(std::int64_t value) : data(value) {}
  Value(std::size_t value) : data(static_cast<std::int64_t>(value)) {}
  Value(double value) : data(value) {}
  Value(const char* value) : data(std::string(value)) {}
  Value(std::string_view value) : data(std::string(value)) {}
  Value(std::string value) : data(std::move(value)) {}
  Value(List value) : data(std::move(value)) {}
  Value(Object value) : data(std::move(value)) {}

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::nullptr_t>(data); }
};

}  // namespace jilaf
