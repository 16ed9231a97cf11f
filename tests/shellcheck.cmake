# SPDX-License-Identifier: MIT
#   cmake -DROOT=FOLDER -P tests/shellcheck.cmake
cmake_minimum_required(VERSION 3.25)

find_program(shellcheck shellcheck)
if(NOT shellcheck)
  message("SKIPPED: shellcheck is missing")
  return()
endif()
file(GLOB_RECURSE scripts ${ROOT}/tests/*.sh ${ROOT}/examples/*.sh)
execute_process(COMMAND ${shellcheck} ${ROOT}/dev ${ROOT}/.ci/run ${ROOT}/.ci/github-action ${scripts} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "shellcheck has something to say")
endif()
