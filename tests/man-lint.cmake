# SPDX-License-Identifier: MIT
# Lints the manual pages that were built, each of which begins with a NAME section of one line.
#   cmake "-DPAGES=PATH|PATH" -P tests/man-lint.cmake
cmake_minimum_required(VERSION 3.25)

find_program(mandoc mandoc)
if(NOT mandoc)
  message("SKIPPED: mandoc is missing")
  return()
endif()
string(REPLACE "|" ";" pages "${PAGES}")
if(NOT pages)
  message("SKIPPED: no manual pages were built; is lowdown there?")
  return()
endif()
foreach(page IN LISTS pages)
  execute_process(COMMAND ${mandoc} -T lint -W warning ${page} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(SEND_ERROR "mandoc does not like ${page}")
  endif()
  # apropos(1) and whatis(1) index this line.
  cmake_path(GET page STEM LAST_ONLY name)
  file(READ ${page} text)
  if(NOT text MATCHES "\n\\.SH NAME\n${name} - [^\n]+\n\\.SH ")
    message(SEND_ERROR "${page} does not begin with: # NAME, an empty line, \"${name} - what it is for\", the next section")
  endif()
endforeach()
