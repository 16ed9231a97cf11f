# SPDX-License-Identifier: MIT
# All C++ is laid out as .clang-format says; `./dev format` sees to it.
#   cmake -DROOT=FOLDER -P tests/format.cmake
cmake_minimum_required(VERSION 3.25)

# Other versions lay some lines out differently, so only this one judges.
set(version 14)
find_program(clang_format NAMES clang-format-${version} clang-format)
if(clang_format)
  execute_process(COMMAND ${clang_format} --version OUTPUT_VARIABLE said)
endif()
if(NOT clang_format OR NOT said MATCHES "version ${version}\\.")
  message("SKIPPED: clang-format ${version} is missing")
  return()
endif()
file(GLOB_RECURSE paths RELATIVE ${ROOT}
  ${ROOT}/lib/*.cpp ${ROOT}/lib/*.hpp ${ROOT}/cli/*.cpp ${ROOT}/cli/*.hpp ${ROOT}/tests/*.cpp ${ROOT}/tests/*.hpp)
execute_process(COMMAND ${clang_format} --dry-run --Werror ${paths} WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "run ./dev format")
endif()
