// SPDX-License-Identifier: MIT
// The only file that knows yaml-cpp.
#include "yaml/events.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>
#include <utility>

namespace jilaf::yaml {
namespace {

/// A stream buffer over bytes that stand in memory already.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // never written to: the buffer has no put area
    setg(begin, begin, begin + text.size());
  }
};

bool is_flow(YAML::EmitterStyle::value style) { return style == YAML::EmitterStyle::Flow; }

/// Hands the library's events on, with places of the source instead of its outline.
class Handler : public YAML::EventHandler {
 public:
  Handler(const Outline& outline, TreeBuilder& builder) : outline_(outline), builder_(builder) {}

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return outline_.to_source(static_cast<std::size_t>(mark.pos));
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override { builder_.end_document(); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { builder_.null(offset(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { builder_.alias(offset(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    builder_.scalar(offset(mark), value);
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
  const Outline& outline_;
  TreeBuilder& builder_;
};

/// yaml-cpp 0.7 makes single bytes, which are no UTF-8, of the escapes `\_` and `\N`; this writes them in the long form.
std::string with_known_escapes(std::string_view quoted) {
  std::string out(quoted);
  for (std::size_t at = 0; (at = out.find('\\', at)) != nowhere && at + 1 < out.size();) {
    const char escape = out[at + 1];
    if (escape == '_' || escape == 'N') out.replace(at + 1, 1, escape == '_' ? "u00a0" : "u0085");
    at += 2;
  }
  return out;
}

/// Takes the value of the one scalar of a document.
class ScalarHandler : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string& value) override {
    text = value;
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}

  std::string text;
};

}  // namespace

std::string unquote(std::string_view quoted) {
  const std::string repaired = quoted.front() == '"' ? with_known_escapes(quoted) : std::string(quoted);
  MemoryBuffer buffer(repaired);
  std::istream stream(&buffer);
  ScalarHandler handler;
  YAML::Parser(stream).HandleNextDocument(handler);
  return std::move(handler.text);
}

Outcome run_events(const Outline& outline, TreeBuilder& builder) {
  MemoryBuffer buffer(outline.text());
  std::istream stream(&buffer);
  Handler handler(outline, builder);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(handler)) {
      builder.null(outline.to_source(outline.text().size()));
      builder.end_document();
    }
    return {};
  } catch (const StopReading&) {
    return {Outcome::End::stopped, 0, {}};
  } catch (const Unexpected&) {
    return {Outcome::End::unexpected, builder.cursor().at(), {}};
  } catch (const YAML::Exception& error) {
    const std::size_t at = error.mark.is_null() ? builder.cursor().at() : handler.offset(error.mark);
    return {Outcome::End::library_error, at, error.msg};
  }
}

}  // namespace jilaf::yaml
