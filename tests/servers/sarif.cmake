# SPDX-License-Identifier: MIT
# Installs the SARIF Multitool into the build folder and validates what jilaf writes, with the rules that GitHub ingests by.
#   cmake -DJILAF=PROGRAM -DSCRATCH=FOLDER -P tests/servers/sarif.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/hostile.cmake)

foreach(tool node npm)
  find_program(${tool} ${tool})
  if(NOT ${tool})
    message("SKIPPED: ${tool} is missing")
    return()
  endif()
endforeach()

# What is there already is used again, so that the test works offline from the second time on.
set(modules ${SCRATCH}/npm)
if(NOT EXISTS ${modules}/installed)
  file(MAKE_DIRECTORY ${modules})
  file(WRITE ${modules}/package.json "{\"private\": true}\n")
  execute_process(COMMAND ${npm} install --no-audit --no-fund --loglevel=error --fetch-retries=1 --fetch-timeout=60000
      @microsoft/sarif-multitool@5
    WORKING_DIRECTORY ${modules} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 240)
  if(NOT status EQUAL 0)
    message("SKIPPED: npm could not install the SARIF Multitool: ${said}")
    return()
  endif()
  file(TOUCH ${modules}/installed)
endif()

# The program itself, since the wrapper of npm gives its path to a shell without quotes.
execute_process(COMMAND ${node} -p "require('@microsoft/sarif-multitool')"
  WORKING_DIRECTORY ${modules} OUTPUT_VARIABLE validator OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

# Notes are about taste (rule ids with numbers, snippets of the code, which may be private) and need no heeding. Of the
# warnings, SARIF2005 asks for an address on the web, which jilaf has none of.
set(accepted SARIF2005)

# Puts the ids of what the validator finds in a file beyond the accepted into `result`.
function(validate file result)
  file(REMOVE ${file}.result)
  set(ENV{DOTNET_SYSTEM_GLOBALIZATION_INVARIANT} 1)  # it is of no matter here, and needs no ICU of its version
  execute_process(COMMAND ${validator} validate ${file} --output ${file}.result --level "Error;Warning"
      --rule-kind "Sarif;Gh" --log ForceOverwrite
    OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT EXISTS ${file}.result)
    message(FATAL_ERROR "the validator gave no result: ${said}")
  endif()
  file(READ ${file}.result json)
  string(JSON count ERROR_VARIABLE none LENGTH "${json}" runs 0 results)
  set(found)
  if(count GREATER 0)
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
      string(JSON id GET "${json}" runs 0 results ${index} ruleId)
      list(APPEND found ${id})
    endforeach()
  endif()
  list(REMOVE_ITEM found ${accepted})
  if(found)
    message("${said}")
  endif()
  set(${result} "${found}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${SCRATCH}/found)
file(MAKE_DIRECTORY ${SCRATCH}/found)
make_hostile_data(${SCRATCH}/data)
check_hostile(${SCRATCH}/data --report sarif:${SCRATCH}/found/findings.sarif)
validate(${SCRATCH}/found/findings.sarif found)
if(found)
  message(FATAL_ERROR "the validator refuses what jilaf writes: ${found}")
endif()

# The validator would also say nothing if it looked at nothing: it must refuse what has been spoilt.
file(READ ${SCRATCH}/found/findings.sarif text)
foreach(spoilt "\"locations\"=>\"places\"" "\"uriBaseId\": \"%SRCROOT%\"=>\"uriBaseId\": 1" "\"startLine\": =>\"startLine\": -"
    "\"artifactChanges\"=>\"changes\"")
  string(REGEX MATCH "^(.*)=>(.*)$" both "${spoilt}")
  string(REPLACE "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" changed "${text}")
  file(WRITE ${SCRATCH}/found/spoilt.sarif "${changed}")
  validate(${SCRATCH}/found/spoilt.sarif found)
  if(NOT found)
    message(FATAL_ERROR "the validator takes what is spoilt by ${spoilt}")
  endif()
endforeach()
