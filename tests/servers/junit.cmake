# SPDX-License-Identifier: MIT
# What jilaf writes as JUnit is XML 1.0 of the usual structure, whatever stands in the data, and its counts are true.
#   cmake -DJILAF=PROGRAM -DSCRATCH=FOLDER -P tests/servers/junit.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/hostile.cmake)

find_program(xmllint xmllint)
if(NOT xmllint)
  message("SKIPPED: xmllint is missing")
  return()
endif()

file(REMOVE_RECURSE ${SCRATCH}/found)
file(MAKE_DIRECTORY ${SCRATCH}/found)
make_hostile_data(${SCRATCH}/data)
check_hostile(${SCRATCH}/data --report junit:${SCRATCH}/found/findings.xml)
execute_process(COMMAND ${xmllint} --nonet --noout --schema ${CMAKE_CURRENT_LIST_DIR}/junit.xsd ${SCRATCH}/found/findings.xml
  RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "xmllint refuses what jilaf writes")
endif()

# The attribute or count of an expression over the report.
function(ask expression result)
  execute_process(COMMAND ${xmllint} --nonet --xpath "${expression}" ${SCRATCH}/found/findings.xml
    OUTPUT_VARIABLE answer OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(${result} ${answer} PARENT_SCOPE)
endfunction()
ask("string(/testsuites/@failures)" said)
ask("count(//failure)" there)
ask("count(/testsuites/testsuite)" files)
if(NOT said EQUAL there OR NOT files EQUAL 7 OR there LESS 7)
  message(FATAL_ERROR "${files} files of 7, and ${there} failures of which it says ${said}")
endif()
