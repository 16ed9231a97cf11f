// SPDX-License-Identifier: MIT
// A library to preload: counts what a program asks of the system between the beginning and the end of main(), and lets one
// request fail. JILAF_FAULT is "KIND NUMBER ERRNO", JILAF_FAULT_COUNT a file that takes the count at the end.
// Kinds: `calls` on files, `looks` at what is there, `allocations`.
#undef _FORTIFY_SOURCE  // with which the C library defines some of these functions in its headers

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <span>
#include <string_view>

#include <dirent.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
}

namespace {

enum class Kind : unsigned char { none, calls, looks, allocations };

Kind wanted = Kind::none;
unsigned long number = 0;
int error = EIO;
std::atomic<bool> active = false;
std::atomic<unsigned long> count = 0;

/// Whether this request is the one that fails.
bool fails(Kind kind) {
  if (kind != wanted || !active) return false;
  if (++count != number) return false;
  errno = kind == Kind::allocations ? ENOMEM : error;
  return true;
}

/// The function of the C library that stands behind one of ours.
template <class Function>
Function* next(const char* name, Function*) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

void read_orders() {
  const char* const order = std::getenv("JILAF_FAULT");
  char kind[16] = "";
  if (order == nullptr || std::sscanf(order, "%15s %lu %d", kind, &number, &error) < 2) return;
  const std::string_view word = kind;
  wanted = word == "calls" ? Kind::calls : word == "looks" ? Kind::looks : Kind::allocations;
}

void write_count() {
  const char* const path = std::getenv("JILAF_FAULT_COUNT");
  std::FILE* const file = path != nullptr ? std::fopen(path, "w") : nullptr;
  if (file == nullptr) return;
  std::fprintf(file, "%lu\n", count.load());
  std::fclose(file);
}

/// Whether a function of ICU stands behind what the thread is doing, be it through the C library.
bool is_in_icu() {
  std::array<void*, 64> frames{};
  const int depth = ::backtrace(frames.data(), static_cast<int>(frames.size()));
  for (void* const frame : std::span(frames).first(static_cast<std::size_t>(depth))) {
    Dl_info info{};
    if (::dladdr(frame, &info) == 0 || info.dli_fname == nullptr) continue;
    if (std::strstr(info.dli_fname, "libicu") != nullptr) return true;
    if (std::strstr(info.dli_fname, "jilaf") != nullptr && std::strstr(info.dli_fname, "inject") == nullptr)
      return false;
  }
  return false;
}

/// ICU 72 itself looks through a null pointer where DecimalFormat gets no memory, and waits for ever for what another call could
/// not make; status 86 tells both from faults of ours.
void end_in_icu(int signal) {
  if (is_in_icu()) ::_exit(86);
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

void watch_icu() {
  constexpr unsigned longest = 5;  // seconds
  std::array<void*, 1> frames{};
  ::backtrace(frames.data(), 1);  // loads what it needs
  ::signal(SIGSEGV, end_in_icu);
  ::signal(SIGALRM, end_in_icu);
  ::alarm(longest);
}

using Main = int(int, char**, char**);
Main* real_main = nullptr;

int counted_main(int argument_count, char** arguments, char** environment) {
  read_orders();
  if (wanted == Kind::allocations) watch_icu();
  active = true;
  const int status = real_main(argument_count, arguments, environment);
  active = false;
  write_count();
  return status;
}

}  // namespace

// Each function of the C library that the program reaches, under its own name.
#define JILAF_FAULT(kind, type, name, failed, parameters, arguments)                   \
  extern "C" type name parameters {                                                    \
    static auto* const behind = next(#name, static_cast<type(*) parameters>(nullptr)); \
    return fails(Kind::kind) ? failed : behind arguments;                              \
  }

JILAF_FAULT(calls, ssize_t, read, -1, (int file, void* bytes, size_t size), (file, bytes, size))
JILAF_FAULT(calls, ssize_t, write, -1, (int file, const void* bytes, size_t size), (file, bytes, size))
JILAF_FAULT(calls, int, fsync, -1, (int file), (file))
JILAF_FAULT(calls, int, syncfs, -1, (int file), (file))
JILAF_FAULT(calls, int, rename, -1, (const char* from, const char* to), (from, to))
JILAF_FAULT(calls, int, renameat, -1, (int at, const char* from, int to_at, const char* to), (at, from, to_at, to))
JILAF_FAULT(calls, int, mkdir, -1, (const char* path, mode_t mode), (path, mode))
JILAF_FAULT(calls, char*, mkdtemp, nullptr, (char* pattern), (pattern))
JILAF_FAULT(calls, int, mkostemp, -1, (char* pattern, int flags), (pattern, flags))
JILAF_FAULT(calls, int, mkostemp64, -1, (char* pattern, int flags), (pattern, flags))
JILAF_FAULT(calls, DIR*, opendir, nullptr, (const char* path), (path))
JILAF_FAULT(calls, DIR*, fdopendir, nullptr, (int file), (file))
JILAF_FAULT(calls, dirent*, readdir, nullptr, (DIR * folder), (folder))
JILAF_FAULT(looks, int, fchmod, -1, (int file, mode_t mode), (file, mode))
JILAF_FAULT(looks, int, stat, -1, (const char* path, struct stat* state), (path, state))
JILAF_FAULT(looks, int, lstat, -1, (const char* path, struct stat* state), (path, state))
JILAF_FAULT(looks, int, fstat, -1, (int file, struct stat* state), (file, state))
JILAF_FAULT(looks, int, fstatat, -1, (int folder, const char* path, struct stat* state, int flags),
            (folder, path, state, flags))
JILAF_FAULT(looks, ssize_t, readlink, -1, (const char* path, char* bytes, size_t size), (path, bytes, size))
JILAF_FAULT(looks, char*, getcwd, nullptr, (char* bytes, size_t size), (bytes, size))

#undef JILAF_FAULT

// What fails only after it has done its work, as close() does on Linux.
#define JILAF_LATE_FAULT(name, type)                                              \
  extern "C" int name(type what) {                                                \
    static auto* const behind = next(#name, static_cast<int (*)(type)>(nullptr)); \
    const int result = behind(what);                                              \
    return fails(Kind::calls) ? -1 : result;                                      \
  }

JILAF_LATE_FAULT(close, int)
JILAF_LATE_FAULT(unlink, const char*)
JILAF_LATE_FAULT(rmdir, const char*)

#undef JILAF_LATE_FAULT

extern "C" {

int open(const char* path, int flags, ...) {
  static auto* const behind = next("open", static_cast<int (*)(const char*, int, ...)>(nullptr));
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return fails(Kind::calls) ? -1 : behind(path, flags, mode);
}

int __open_2(const char* path, int flags) { return open(path, flags); }  // what a hardened build calls

int openat(int folder, const char* path, int flags, ...) {
  static auto* const behind = next("openat", static_cast<int (*)(int, const char*, int, ...)>(nullptr));
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return fails(Kind::calls) ? -1 : behind(folder, path, flags, mode);
}

void* malloc(std::size_t size) { return fails(Kind::allocations) ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t items, std::size_t size) {
  return fails(Kind::allocations) ? nullptr : __libc_calloc(items, size);
}
void* realloc(void* old, std::size_t size) { return fails(Kind::allocations) ? nullptr : __libc_realloc(old, size); }

int __libc_start_main(Main* main, int argument_count, char** arguments, void (*init)(), void (*fini)(),
                      void (*loader_fini)(), void* stack_end) {
  using Start = int(Main*, int, char**, void (*)(), void (*)(), void (*)(), void*);
  real_main = main;
  return next("__libc_start_main", static_cast<Start*>(nullptr))(counted_main, argument_count, arguments, init, fini,
                                                                 loader_fini, stack_end);
}

}  // extern "C"
