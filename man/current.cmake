# SPDX-License-Identifier: MIT
# Fails where a page that is made from field tables or rule files is not what they say now.
#   cmake -DROOT=FOLDER -DGENERATOR=PROGRAM -DSCRATCH=FOLDER -P man/current.cmake
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY ${SCRATCH})
foreach(page format.5 rules.7)
  string(REGEX REPLACE "\\..*" "" kind ${page})
  set(made ${SCRATCH}/jilaf-${page}.md)
  execute_process(COMMAND ${GENERATOR} ${kind} ${ROOT}/man/parts/jilaf-${page}.md ${made} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${made} ${ROOT}/man/jilaf-${page}.md
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
  if(NOT status EQUAL 0)
    message(SEND_ERROR "man/jilaf-${page}.md is not what the code says any more: "
      "run cmake --build build/release --target manual, and look at what git shows")
  endif()
endforeach()
