// SPDX-License-Identifier: MIT
// The only file that knows yaml-cpp.
#include "yaml/events.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace jilaf::yaml {
namespace {

/// Stands for a `?` inside a word. yaml-cpp 0.7 ends a text in brackets at every question mark, and so refuses
/// `{url: https://example.org/?id=1}`; this byte is an ordinary one to it, and no valid text or escape makes it.
constexpr char question_mark = '\xFF';

/// Whether the `?` at the place follows a byte of the same word, and so cannot mark a key.
bool is_inside_word(std::string_view text, std::size_t at) {
  return at > 0 && !is_space(text[at - 1]) && std::string_view("[]{},:").find(text[at - 1]) == nowhere;
}

/// A stream buffer over bytes that stand in memory already, whose readers see `question_mark` inside words.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) : text_(text) {
    char* begin = const_cast<char*>(text.data());  // never written to: the buffer has no put area
    setg(begin, begin, begin + text.size());
  }

 protected:
  std::streamsize xsgetn(char* out, std::streamsize wanted) override {
    const std::streamsize count = std::min(wanted, egptr() - gptr());
    std::copy_n(gptr(), count, out);
    const auto start = static_cast<std::size_t>(gptr() - eback());
    const std::string_view piece = text_.substr(start, static_cast<std::size_t>(count));
    for (std::size_t at = 0; (at = piece.find('?', at)) != nowhere; ++at) {
      if (is_inside_word(text_, start + at)) out[at] = question_mark;
    }
    gbump(static_cast<int>(count));
    return count;
  }

 private:
  std::string_view text_;
};

std::size_t offset(const YAML::Mark& mark) { return static_cast<std::size_t>(mark.pos); }
bool is_flow(YAML::EmitterStyle::value style) { return style == YAML::EmitterStyle::Flow; }

/// Hands the library's events on.
class Handler : public YAML::EventHandler {
 public:
  explicit Handler(TreeBuilder& builder) : builder_(builder) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override { builder_.end_document(); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { builder_.null(offset(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { builder_.alias(offset(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    if (value.find(question_mark) == std::string::npos) return builder_.scalar(offset(mark), value);
    std::string own = value;
    std::replace(own.begin(), own.end(), question_mark, '?');
    builder_.scalar(offset(mark), own);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    builder_.begin_sequence(offset(mark), is_flow(style));
  }
  void OnSequenceEnd() override { builder_.end_sequence(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    // `Default` is the library's style for the pair without a key in `[: b]`.
    builder_.begin_mapping(offset(mark), style != YAML::EmitterStyle::Block);
  }
  void OnMapEnd() override { builder_.end_mapping(); }

 private:
  TreeBuilder& builder_;
};

}  // namespace

Outcome run_events(std::string_view text, TreeBuilder& builder) {
  MemoryBuffer buffer(text);
  std::istream stream(&buffer);
  Handler handler(builder);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(handler)) {
      builder.null(text.size());
      builder.end_document();
    }
    return {};
  } catch (const StopReading&) {
    return {Outcome::End::stopped, 0, {}};
  } catch (const Unexpected&) {
    return {Outcome::End::unexpected, builder.cursor().at(), {}};
  } catch (const YAML::Exception& error) {
    const std::size_t at = error.mark.is_null() ? builder.cursor().at() : offset(error.mark);
    return {Outcome::End::library_error, std::min(at, text.size()), error.msg};
  }
}

}  // namespace jilaf::yaml
