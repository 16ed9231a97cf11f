# SPDX-License-Identifier: MIT
# Installs the validator and the language server of editors into the build folder, and runs schema.mjs and editor.mjs with them.
#   cmake -DROOT=FOLDER -DJILAF=PROGRAM -DSCRATCH=FOLDER -P tests/schema/schema.cmake
cmake_minimum_required(VERSION 3.25)

foreach(tool node npm)
  find_program(${tool} ${tool})
  if(NOT ${tool})
    message("SKIPPED: ${tool} is missing")
    return()
  endif()
endforeach()

# What is there already is used again, so that the test works offline from the second time on.
set(packages ajv@8 js-yaml@3 js-yaml-4@npm:js-yaml@4 yaml-language-server@1)
set(installed "")
if(EXISTS ${SCRATCH}/installed)
  file(READ ${SCRATCH}/installed installed)
endif()
if(NOT installed STREQUAL "${packages}")
  file(MAKE_DIRECTORY ${SCRATCH})
  file(WRITE ${SCRATCH}/package.json "{\"private\": true}\n")
  execute_process(COMMAND ${npm} install --no-audit --no-fund --loglevel=error --fetch-retries=1 --fetch-timeout=20000
      ${packages}
    WORKING_DIRECTORY ${SCRATCH} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 120)
  if(NOT status EQUAL 0)
    message("SKIPPED: npm could not install ${packages}: ${said}")
    return()
  endif()
  file(WRITE ${SCRATCH}/installed "${packages}")
endif()

execute_process(COMMAND ${node} ${CMAKE_CURRENT_LIST_DIR}/schema.mjs ${JILAF} ${ROOT} ${SCRATCH} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "the schema and the examples disagree")
endif()

execute_process(COMMAND ${node} ${CMAKE_CURRENT_LIST_DIR}/editor.mjs ${JILAF} ${SCRATCH} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "an editor with the schema does not help as it should")
endif()
