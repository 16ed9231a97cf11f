// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace jilaf {

/// A member that most records do not have: it takes the room of a pointer until it is written. Reads like the value itself;
/// where nothing was written, like an empty one.
template <class T>
class Rare {
 public:
  using Held = T;

  Rare() = default;
  Rare(T value) : held_(std::make_unique<T>(std::move(value))) {}
  Rare(const Rare& other) : held_(other.held_ ? std::make_unique<T>(*other.held_) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) {
    if (this != &other) held_ = Rare(other).take();
    return *this;
  }
  Rare& operator=(Rare&&) noexcept = default;
  ~Rare() = default;

  [[nodiscard]] const T& operator*() const { return held_ ? *held_ : nothing(); }
  [[nodiscard]] const T* operator->() const { return &**this; }
  operator const T&() const { return **this; }
  [[nodiscard]] bool given() const { return held_ && held_->given(); }

  /// The value to be written to; makes room for it.
  [[nodiscard]] T& make() {
    if (!held_) held_ = std::make_unique<T>();
    return *held_;
  }

 private:
  static const T& nothing() {
    static const T empty;
    return empty;
  }
  std::unique_ptr<T> take() { return std::move(held_); }

  std::unique_ptr<T> held_;
};

}  // namespace jilaf
