// SPDX-License-Identifier: MIT
// The benchmarks of the library over the corpus, and the ratios that have limits. All times are CPU time of the process.
// Repetitions of all benchmarks are mixed, and the ratios are made of the fastest of each, since a machine is never quiet.
#include "measure.hpp"

#include "check/check.hpp"
#include "language/language.hpp"
#include "load/dossier.hpp"
#include "project/visible.hpp"
#include "render/reports.hpp"
#include "yaml/reader.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <iostream>
#include <limits>
#include <map>

#include <fmt/format.h>

namespace jilaf::bench {
namespace {

constexpr Date today{2026, 1, 1};

/// The corpus, read and loaded once.
struct Bench {
  std::vector<std::string> texts = read_corpus(JILAF_BENCH_CORPUS);
  std::size_t bytes = size_of(texts);
};

const Bench& corpus() {
  static const Bench bench;
  return bench;
}

Dossier load_corpus(unsigned jobs) {
  InputRequest request;
  request.paths = {JILAF_BENCH_CORPUS};
  request.jobs = jobs;
  return load(request);
}

std::size_t check_corpus(unsigned jobs) {
  const Dossier dossier = load_corpus(jobs);
  const std::vector<ProgrammeFigures> figures = count_all(dossier, jobs);
  return check({dossier, figures, today}, jobs).size();
}

/// What renderers get: the whole corpus as the public sees it.
struct Shown {
  Dossier dossier = load_corpus(1);
  std::vector<ProgrammeFigures> figures = count_all(dossier, 1);
  Visible visible = project(
      dossier, figures,
      Selection{
          .audience = Audience::public_, .today = today, .programmes = {}, .since = {}, .until = {}, .fiscal_year = {}},
      1);
  Language language{*std::ranges::find(languages(), "en", &LanguageData::tag)};
};

const Shown& shown() {
  static const Shown all;
  return all;
}

void bare(benchmark::State& state) {
  const auto threads = static_cast<unsigned>(state.range(0));
  for (auto step : state) benchmark::DoNotOptimize(bare_pass(corpus().texts, threads));
}

void reader(benchmark::State& state) {
  for (auto step : state) {
    Sources sources;
    Diagnostics findings;
    for (const std::string& text : corpus().texts) {
      const FileId file = sources.add("bench", text);
      benchmark::DoNotOptimize(yaml::read(sources[file], file, findings));
    }
    if (!findings.empty()) state.SkipWithError("the corpus has mistakes");
  }
}

void loading(benchmark::State& state) {
  const auto jobs = static_cast<unsigned>(state.range(0));
  for (auto step : state) benchmark::DoNotOptimize(load_corpus(jobs).programmes.size());
}

void checking(benchmark::State& state) {
  const auto jobs = static_cast<unsigned>(state.range(0));
  for (auto step : state) {
    if (check_corpus(jobs) != 0) state.SkipWithError("the corpus has findings");
  }
}

void counting(benchmark::State& state) {
  for (auto step : state) benchmark::DoNotOptimize(count_all(shown().dossier, 1));
}

void rules(benchmark::State& state) {
  for (auto step : state) benchmark::DoNotOptimize(check({shown().dossier, shown().figures, today}, 1));
}

void summary(benchmark::State& state) {
  for (auto step : state)
    benchmark::DoNotOptimize(
        render_summary(shown().visible, {GroupKey::fiscal_year, GroupKey::region}, {shown().language}));
}

void reports(benchmark::State& state) {
  for (auto step : state) {
    for (const VisibleProgramme& entry : shown().visible.programmes())
      benchmark::DoNotOptimize(render_report(shown().visible, entry, {shown().language}));
  }
}

/// Shows the runs as usual, and keeps the fastest of each benchmark.
class Reporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      failed_ = failed_ || run.error_occurred;
      const auto [entry, is_new] = fastest_.try_emplace(run.run_name.function_name + "/" + run.run_name.args,
                                                        std::numeric_limits<double>::max());
      entry->second = std::min(entry->second, run.cpu_accumulated_time / static_cast<double>(run.iterations));
    }
  }

  [[nodiscard]] double seconds(const std::string& name) const {
    const auto found = fastest_.find(name);
    return found == fastest_.end() ? 0 : found->second;
  }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  std::map<std::string, double> fastest_;
  bool failed_ = false;
};

void print_ratio(std::string_view what, double value, double base, double limit) {
  if (base <= 0 || value <= 0) return;  // left out by a filter
  std::cout << fmt::format("{:<58}{:>6.2f}  (limit {:.1f}{})\n", what, value / base, limit,
                           value / base <= limit ? "" : ", MISSED");
}

void register_all() {
  const auto add = [](const char* name, void (*function)(benchmark::State&)) {
    return benchmark::RegisterBenchmark(name, function)
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime()
        ->Iterations(1)
        ->Repetitions(5);
  };
  add("bare-pass", bare)->Arg(1)->Arg(2);
  add("reader", reader)->Arg(1);
  add("load", loading)->Arg(1)->Arg(2);
  add("load-and-check", checking)->Arg(1)->Arg(2);
  add("figures", counting)->Arg(1);
  add("rules", rules)->Arg(1);
  add("summary", summary)->Arg(1);
  add("reports", reports)->Arg(1);
}

int run(int count, char** arguments) {
  std::vector<char*> all(arguments, arguments + count);
  std::string mixed = "--benchmark_enable_random_interleaving=true";
  all.insert(all.begin() + 1, mixed.data());
  int size = static_cast<int>(all.size());
  benchmark::Initialize(&size, all.data());
  if (benchmark::ReportUnrecognizedArguments(size, all.data())) return 2;
  // First of all, while this process is small.
  const std::size_t one = peak_memory({JILAF_BENCH_PROGRAM, "check", "-j1", JILAF_BENCH_CORPUS});
  const std::size_t two = peak_memory({JILAF_BENCH_PROGRAM, "check", "-j2", JILAF_BENCH_CORPUS});
  register_all();
  Reporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  const auto bytes = static_cast<double>(corpus().bytes);
  std::cout << fmt::format("\ncorpus: {} files, {:.1f} MB; ratios of CPU time\n", corpus().texts.size(), bytes / 1e6);
  print_ratio("check with one job / bare event pass", reporter.seconds("load-and-check/1"),
              reporter.seconds("bare-pass/1"), 1.4);
  print_ratio("check with two jobs / bare event pass in two threads", reporter.seconds("load-and-check/2"),
              reporter.seconds("bare-pass/2"), 1.1);
  print_ratio("peak memory of `jilaf check -j1` / bytes of the corpus", static_cast<double>(one) * 1024, bytes, 3);
  print_ratio("peak memory of `jilaf check -j2` / bytes of the corpus", static_cast<double>(two) * 1024, bytes, 3);
  return reporter.failed() || one == 0 || two == 0 ? 1 : 0;
}

}  // namespace
}  // namespace jilaf::bench

int main(int count, char** arguments) { return jilaf::bench::run(count, arguments); }
