// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/cursor.hpp"
#include "yaml/keys.hpp"
#include "yaml/outline.hpp"
#include "yaml/tree.hpp"

#include <string>
#include <vector>

namespace jilaf::yaml {

/// Thrown by the builder where it makes no sense to read on; why is reported already.
struct StopReading {};

/// Thrown by the builder where something stands that the events do not explain; the cursor is on it.
struct Unexpected {};

/// Makes the tree from the library's events, and believes none of them: between two nodes exactly those indicators must stand
/// in the raw text that the events imply. That finds what the library lets pass, and gives every node an exact end.
class TreeBuilder {
 public:
  /// Reads the whole text; the tree is without root if it cannot be used.
  [[nodiscard]] static Tree build(std::string_view text, FileId file, Reporter& reporter);

  TreeBuilder(Tree& tree, std::string_view text, const Outline& outline, Reporter& reporter);

  // The events, each with the offset in the text at which the library says that the node begins. The value of a scalar is
  // the one in the outline.
  void null(std::size_t mark);
  void alias(std::size_t mark);
  void scalar(std::size_t mark, const std::string& value);
  void begin_sequence(std::size_t mark, bool flow);
  void end_sequence();
  void begin_mapping(std::size_t mark, bool flow);
  void end_mapping();
  void end_document();
  /// Compares the keys of the mappings whose end did not come.
  void give_up();

  /// Where the understood part of the text ends.
  [[nodiscard]] const Cursor& cursor() const { return cursor_; }
  /// The innermost bracket that is open, or `nowhere`.
  [[nodiscard]] std::size_t open_bracket() const;
  /// The last node that ended, which is where understanding ended too; empty before the first.
  [[nodiscard]] Bytes last() const { return last_; }
  /// Whether the next node is the value of a key that stands already.
  [[nodiscard]] bool expects_value() const { return in_mapping() && !frames_.back().key_next; }
  /// Whether the innermost collection is a mapping.
  [[nodiscard]] bool in_mapping() const { return !frames_.empty() && frames_.back().mapping; }
  /// Whether the innermost collection is a list.
  [[nodiscard]] bool in_list() const { return !frames_.empty() && !frames_.back().mapping; }
  /// Whether the document was read to its end.
  [[nodiscard]] bool complete() const { return complete_; }
  /// Whether something unsupported was passed, so that what follows may look odd.
  [[nodiscard]] bool loose() const { return loose_; }

 private:
  /// A collection whose end has not come yet.
  struct Frame {
    std::uint32_t node = 0;
    std::uint32_t last_begin = 0;  // where its last child begins
    std::uint32_t last_end = 0;    // and ends
    bool mapping = false;
    bool flow = false;
    bool brackets = false;        // in flow, false only for the one pair in `[a: b]`
    bool key_next = true;         // of a mapping: a key, not a value, comes next
    bool colon_optional = false;  // its absence is explained already
    bool collection_key = false;  // the present key is a list or a mapping
    std::size_t column = 0;       // of a block: where its keys or dashes stand
    std::size_t line = 0;         // where the line of the last key or dash begins
  };

  // Before a node: what must stand there (lead_in.cpp).
  void lead_in(bool missing);
  void lead_in_root();
  void lead_in_item(Frame& frame);
  void lead_in_key(Frame& frame);
  void lead_in_value(Frame& frame, bool missing);
  void check_colon_in_brackets(const Frame& frame);
  void check_key_length(const Frame& frame);
  void pass_comma(const Frame& frame);
  bool go_to(std::size_t mark);
  bool pass_properties();
  void check_column(bool dash);

  // The nodes themselves.
  std::uint32_t add(Kind kind, Bytes place);
  void finish(std::uint32_t index);
  void open(Kind kind, bool flow, bool brackets);
  void close(char bracket);
  [[nodiscard]] bool stands_here(const Cursor& ahead, std::size_t mark) const;
  void missing_node(const Cursor& ahead);
  void word(Bytes place);
  void plain(RawNode& node, const std::string& value);
  void quoted(RawNode& node, const std::string& value);
  void block(RawNode& node, const std::string& value);
  std::string_view keep(const std::string& value);
  void check_key(const RawNode& key);
  void check_plain(Bytes place);
  void check_escapes(Bytes place, std::string_view value);
  void check_last_lines(Bytes place);
  void check_keys(const Frame& frame);
  [[nodiscard]] bool is_key() const { return in_mapping() && frames_.back().key_next; }
  [[noreturn]] void unexpected() const;

  Tree& tree_;
  std::string_view text_;
  const Outline& outline_;
  Reporter& reporter_;
  Cursor cursor_;
  Bytes last_;
  std::vector<Frame> frames_;
  std::vector<KeyPlace> keys_;  // kept only to use its memory again
  bool loose_ = false;
  bool complete_ = false;
};

}  // namespace jilaf::yaml
