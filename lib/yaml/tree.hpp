// SPDX-License-Identifier: MIT
#pragma once

#include "base/span.hpp"

#include <cstdint>
#include <iterator>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::yaml {

/// What a node is; the type of a scalar is decided by the field that it is read into, never by YAML.
enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

/// How a scalar was written.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded };

/// One node in the arena: nodes stand in document order, so a node's first child is the next one.
struct RawNode {
  std::string_view text;    ///< a scalar's value; a view into the source where it stands there unchanged
  std::uint32_t begin = 0;  ///< first byte of the node in the source, quotes and brackets included
  std::uint32_t end = 0;    ///< one past the last byte
  std::uint32_t next = 0;   ///< index of the node after this one and all it holds
  std::uint32_t size = 0;   ///< items of a sequence, entries of a mapping
  Kind kind = Kind::null;
  Style style = Style::plain;
};

class Tree;

/// A handle on a node of a tree; cheap to copy, valid while the tree lives.
class Node {
 public:
  Node(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  [[nodiscard]] Kind kind() const { return raw().kind; }
  [[nodiscard]] Style style() const { return raw().style; }
  [[nodiscard]] bool is_scalar() const { return kind() == Kind::scalar; }
  [[nodiscard]] bool is_null() const { return kind() == Kind::null; }
  [[nodiscard]] bool is_sequence() const { return kind() == Kind::sequence; }
  [[nodiscard]] bool is_mapping() const { return kind() == Kind::mapping; }
  /// A scalar's value; empty for every other kind.
  [[nodiscard]] std::string_view text() const { return raw().text; }
  /// Items of a sequence, entries of a mapping.
  [[nodiscard]] std::size_t size() const { return raw().size; }
  [[nodiscard]] Span span() const;

  /// The items of a sequence, in order; nothing for every other kind.
  [[nodiscard]] auto items() const;
  /// The entries of a mapping (`key()` and `value()`), in order; nothing for every other kind.
  [[nodiscard]] auto entries() const;

 private:
  friend class ItemIterator;
  friend class EntryIterator;
  [[nodiscard]] const RawNode& raw() const;

  const Tree* tree_;
  std::uint32_t index_;
};

/// A key of a mapping with its value.
struct Entry {
  Node key;
  Node value;
  /// From the first byte of the key to the last of the value.
  [[nodiscard]] Span span() const {
    const Span first = key.span();
    const Span last = value.span();
    return {first.file, first.begin, last.end > first.end ? last.end : first.end};
  }
};

/// A comment that speaks to jilaf (`# jilaf: ...`): its whole text from the `#` on, without the line break.
struct Comment {
  Span span;
  std::string_view text;
};

/// The nodes of one file. An empty tree (no root) stands for a file that could not be read.
class Tree {
 public:
  [[nodiscard]] bool has_root() const { return !nodes_.empty(); }
  [[nodiscard]] Node root() const { return {*this, 0}; }
  [[nodiscard]] FileId file() const { return file_; }
  [[nodiscard]] const std::vector<Comment>& comments() const { return comments_; }

 private:
  friend class Node;
  friend class ItemIterator;
  friend class EntryIterator;
  friend class TreeBuilder;

  FileId file_ = FileId::none;
  std::vector<RawNode> nodes_;
  std::list<std::string> unescaped_;  // values that do not stand in the source as they are; addresses are stable
  std::vector<Comment> comments_;
};

inline const RawNode& Node::raw() const { return tree_->nodes_[index_]; }
inline Span Node::span() const { return {tree_->file_, raw().begin, raw().end}; }

/// Walks over the items of a sequence.
class ItemIterator {
 public:
  using value_type = Node;
  using difference_type = std::ptrdiff_t;
  ItemIterator(const Tree* tree, std::uint32_t index, std::size_t left) : tree_(tree), index_(index), left_(left) {}
  Node operator*() const { return {*tree_, index_}; }
  ItemIterator& operator++() {
    index_ = tree_->nodes_[index_].next;
    --left_;
    return *this;
  }
  bool operator==(const ItemIterator& other) const { return left_ == other.left_; }

 private:
  const Tree* tree_;
  std::uint32_t index_;
  std::size_t left_;
};

/// Walks over the entries of a mapping.
class EntryIterator {
 public:
  using value_type = Entry;
  using difference_type = std::ptrdiff_t;
  EntryIterator(const Tree* tree, std::uint32_t index, std::size_t left) : tree_(tree), index_(index), left_(left) {}
  Entry operator*() const { return {Node(*tree_, index_), Node(*tree_, tree_->nodes_[index_].next)}; }
  EntryIterator& operator++() {
    index_ = tree_->nodes_[tree_->nodes_[index_].next].next;
    --left_;
    return *this;
  }
  bool operator==(const EntryIterator& other) const { return left_ == other.left_; }

 private:
  const Tree* tree_;
  std::uint32_t index_;
  std::size_t left_;
};

/// A pair of iterators to loop over.
template <class Iterator>
struct Range {
  Iterator first;
  Iterator last;
  [[nodiscard]] Iterator begin() const { return first; }
  [[nodiscard]] Iterator end() const { return last; }
};

inline auto Node::items() const {
  const std::size_t count = is_sequence() ? size() : 0;
  return Range<ItemIterator>{{tree_, index_ + 1, count}, {tree_, 0, 0}};
}

inline auto Node::entries() const {
  const std::size_t count = is_mapping() ? size() : 0;
  return Range<EntryIterator>{{tree_, index_ + 1, count}, {tree_, 0, 0}};
}

}  // namespace jilaf::yaml
