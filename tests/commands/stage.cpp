// SPDX-License-Identifier: MIT
#include "stage.hpp"

#include "base/files.hpp"
#include "base/utf8.hpp"
#include "cli/process.hpp"
#include "cli/run.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace jilaf::transcript {
namespace {

namespace fs = std::filesystem;

/// One command of a shell, cut into its parts.
struct Words {
  std::map<std::string, std::string> environment;
  std::vector<std::string> arguments;
  std::string input;
  std::string output;
};

/// Cuts at blanks; quotes hold words together, and a backslash takes what follows as it is.
std::vector<std::string> split(const std::string& command) {
  std::vector<std::string> words;
  std::string word;
  bool open = false;
  char quote = 0;
  for (std::size_t at = 0; at < command.size(); ++at) {
    const char byte = command[at];
    if (quote == 0 && byte == ' ') {
      if (open) words.push_back(std::exchange(word, {}));
      open = false;
      continue;
    }
    open = true;
    if (quote == 0 && (byte == '\'' || byte == '"'))
      quote = byte;
    else if (byte == quote)
      quote = 0;
    else if (byte == '\\' && quote != '\'' && at + 1 < command.size())
      word += command[++at];
    else
      word += byte;
  }
  if (quote != 0) throw std::runtime_error("a quote is not closed: " + command);
  if (open) words.push_back(word);
  return words;
}

Words to_words(const std::string& command) {
  Words words;
  const std::vector<std::string> all = split(command);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const std::size_t equals = all[at].find('=');
    if ((all[at] == "<" || all[at] == ">") && at + 1 < all.size()) {
      (all[at] == "<" ? words.input : words.output) = all[at + 1];
      ++at;
    } else if (words.arguments.empty() && equals != std::string::npos) {
      words.environment[all[at].substr(0, equals)] = all[at].substr(equals + 1);
    } else {
      words.arguments.push_back(all[at]);
    }
  }
  if (words.arguments.empty()) throw std::runtime_error("no command: " + command);
  return words;
}

/// Gathers what is printed as the lines of a transcript.
class Record {
 public:
  void add(bool message, std::string_view bytes) {
    if (message != message_) end_line();
    message_ = message;
    for (const char byte : bytes) {
      if (byte != '\n')
        line_ += byte;
      else
        push();
    }
  }
  std::vector<std::string> finish(int status) {
    end_line();
    if (status != 0) lines_.push_back("[" + std::to_string(status) + "]");
    return std::move(lines_);
  }

 private:
  void end_line() {
    if (line_.empty()) return;
    push();
    lines_.emplace_back("(no line break)");
  }
  void push() {
    if (line_.ends_with('\r')) line_.pop_back();  // CSV; its bytes are looked at by the unit tests
    const std::string shown = utf8::make_visible(line_);
    lines_.push_back(message_ ? (shown.empty() ? "!" : "! " + shown) : shown);
    line_.clear();
  }

  std::vector<std::string> lines_;
  std::string line_;
  bool message_ = false;
};

int list(const std::vector<std::string>& arguments, Record& record) {
  std::vector<std::string> names;
  const fs::path folder = arguments.size() > 1 ? arguments[1] : ".";
  if (!fs::is_directory(folder)) {
    record.add(true, "there is no " + folder.string() + "\n");
    return 1;
  }
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  for (const std::string& name : names) record.add(false, name + "\n");
  return 0;
}

int run_jilaf(const Words& words, Record& record) {
  cli::Streams streams;
  streams.read_stdin = [&] { return words.input.empty() ? std::string() : read_file(words.input, yaml::largest_file); };
  streams.out = [&](std::string_view bytes) { record.add(false, bytes); };
  int descriptor = -1;
  if (!words.output.empty()) {
    descriptor = ::open(words.output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    streams.out = cli::descriptor_sink(descriptor, "standard output");
  }
  streams.err = [&](std::string_view bytes) { record.add(true, bytes); };
  streams.environment = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = words.environment.find(name);
    return found != words.environment.end() ? std::optional(found->second) : std::nullopt;
  };
  streams.now = [] { return std::int64_t{1736942400}; };  // 2025-01-15 12:00 UTC, so that transcripts stay true
  const std::vector<std::string> arguments(words.arguments.begin() + 1, words.arguments.end());
  const auto status = static_cast<int>(cli::run(arguments, streams));
  if (descriptor >= 0) ::close(descriptor);
  return status;
}

}  // namespace

Stage::Stage(const fs::path& folder, bool copied) : before_(fs::current_path()) {
  if (!copied) {
    fs::current_path(folder);
    return;
  }
  std::string pattern = (fs::temp_directory_path() / "jilaf-transcript-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a folder to play in");
  scratch_ = pattern;
  fs::copy(folder, scratch_, fs::copy_options::recursive);
  fs::current_path(scratch_);
}

Stage::~Stage() {
  std::error_code error;
  fs::current_path(before_, error);
  if (!scratch_.empty()) fs::remove_all(scratch_, error);
}

std::vector<std::string> Stage::play(const std::string& command) const {
  const Words words = to_words(command);
  const std::string& name = words.arguments.front();
  Record record;
  if (name == "jilaf") return record.finish(run_jilaf(words, record));
  if (name == "ls") return record.finish(list(words.arguments, record));
  if (words.arguments.size() < 2) throw std::runtime_error("not enough words: " + command);
  if (name == "cat" && !fs::exists(words.arguments[1])) {
    record.add(true, "there is no " + words.arguments[1] + "\n");
    return record.finish(1);
  }
  if (name == "cat")
    record.add(false, read_file(words.arguments[1], yaml::largest_file));
  else if (name == "rm")
    fs::remove_all(words.arguments[1]);
  else if (name == "mkdir")
    fs::create_directory(words.arguments[1]);
  else
    throw std::runtime_error("transcripts know jilaf, cat, ls, mkdir and rm only, not " + name);
  return record.finish(0);
}

}  // namespace jilaf::transcript
