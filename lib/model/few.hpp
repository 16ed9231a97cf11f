// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <new>
#include <utility>

namespace jilaf {

/// A list that is mostly empty or short: it takes the room of a pointer, and the number of its items stands before them.
template <class T>
class Few {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  Few() = default;
  Few(std::initializer_list<T> items) { copy(items.begin(), items.size()); }
  Few(const Few& other) { copy(other.begin(), other.size()); }
  Few(Few&& other) noexcept : head_(std::exchange(other.head_, nullptr)) {}
  Few& operator=(const Few& other) {
    if (this != &other) *this = Few(other);
    return *this;
  }
  Few& operator=(Few&& other) noexcept {
    std::swap(head_, other.head_);
    return *this;
  }
  ~Few() { release(); }

  [[nodiscard]] std::size_t size() const { return head_ != nullptr ? head_->size : 0; }
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] T* begin() { return items(); }
  [[nodiscard]] T* end() { return begin() + size(); }
  [[nodiscard]] const T* begin() const { return items(); }
  [[nodiscard]] const T* end() const { return begin() + size(); }
  [[nodiscard]] T& operator[](std::size_t index) { return begin()[index]; }
  [[nodiscard]] const T& operator[](std::size_t index) const { return begin()[index]; }
  [[nodiscard]] T& front() { return *begin(); }
  [[nodiscard]] const T& front() const { return *begin(); }
  [[nodiscard]] T& back() { return end()[-1]; }
  [[nodiscard]] const T& back() const { return end()[-1]; }

  /// Makes room for so many items, and no more.
  void reserve(std::size_t capacity) {
    if (capacity > room()) move_to(capacity);
  }
  template <class... Values>
  T& emplace_back(Values&&... values) {
    if (size() == room()) move_to(std::max<std::size_t>(1, 2 * room()));
    T* const item = new (end()) T(std::forward<Values>(values)...);
    ++head_->size;
    return *item;
  }
  void push_back(T item) { emplace_back(std::move(item)); }
  void pop_back() {
    std::destroy_at(&back());
    --head_->size;
  }
  void clear() { Few().swap(*this); }
  void swap(Few& other) noexcept { std::swap(head_, other.head_); }
  /// Takes out the items from one place up to another, and gives the place behind them.
  T* erase(const T* first, const T* last) {
    T* const gap = begin() + (first - begin());
    T* const rest = std::move(begin() + (last - begin()), end(), gap);
    const auto gone = static_cast<std::size_t>(end() - rest);
    for (std::size_t count = 0; count < gone; ++count) pop_back();
    return gap;
  }

 private:
  struct Head {
    std::uint32_t size = 0;
    std::uint32_t room = 0;
  };
  static constexpr std::size_t lead() { return std::max(sizeof(Head), alignof(T)); }

  [[nodiscard]] std::size_t room() const { return head_ != nullptr ? head_->room : 0; }
  [[nodiscard]] T* items() const {
    if (head_ == nullptr) return nullptr;
    return reinterpret_cast<T*>(reinterpret_cast<std::byte*>(head_) + lead());
  }
  void move_to(std::size_t room) {
    Few larger;
    larger.head_ = new (::operator new(lead() + room * sizeof(T))) Head{0, static_cast<std::uint32_t>(room)};
    std::uninitialized_move(begin(), end(), larger.begin());
    larger.head_->size = static_cast<std::uint32_t>(size());
    swap(larger);
  }
  void copy(const T* from, std::size_t count) {
    if (count == 0) return;
    reserve(count);
    std::uninitialized_copy_n(from, count, begin());
    head_->size = static_cast<std::uint32_t>(count);
  }
  void release() {
    std::destroy(begin(), end());
    ::operator delete(head_);
  }

  Head* head_ = nullptr;
};

/// Takes out the items for which something holds.
template <class T, class Holds>
void erase_if(Few<T>& items, const Holds& holds) {
  items.erase(std::remove_if(items.begin(), items.end(), holds), items.end());
}

}  // namespace jilaf
