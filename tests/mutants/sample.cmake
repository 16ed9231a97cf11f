# SPDX-License-Identifier: MIT
# The changes that a file offers are those of its code, and of nothing that only looks like code.
#   cmake -DMUTANTS=PROGRAM -DFOLDER=FOLDER -P tests/mutants/sample.cmake
cmake_minimum_required(VERSION 3.25)

set(expected
  "9 && ||" "9 ! (none)" "10 1'000U 1001U" "10 + -" "10 0x0F 0x10" "10 - +" "11 < <=" "11 3 4" "11 ++ --" "11 continue break")
execute_process(COMMAND ${MUTANTS} draw 5eed sample.txt WORKING_DIRECTORY ${FOLDER}
  OUTPUT_VARIABLE drawn COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "sample.txt\t([0-9]+)\t[0-9]+\t([^\t\n]*)\t([^\t\n]*)" "\\1 \\2 \\3" drawn "${drawn}")
string(REGEX REPLACE "\n$" "" drawn "${drawn}")
string(REPLACE "\n" ";" drawn "${drawn}")
list(SORT drawn)
list(SORT expected)
if(NOT drawn STREQUAL expected)
  message(FATAL_ERROR "expected ${expected}\nbut it offers ${drawn}")
endif()
