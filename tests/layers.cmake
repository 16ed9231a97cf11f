# SPDX-License-Identifier: MIT
# Data flows one way: fails where a file includes a layer after its own, or uses what its layer must not know.
#   cmake -DROOT=FOLDER -P tests/layers.cmake
cmake_minimum_required(VERSION 3.25)

# Words that lib/ must not use (the world belongs to cli/), as "path word" where one is needed all the same.
# An exception that is not needed any more is an error too.
set(exceptions)

# The order stands in one place, where the libraries are made.
file(READ ${ROOT}/lib/CMakeLists.txt text)
if(NOT text MATCHES "set\\(JILAF_LAYERS ([a-z ]+)\\)")
  message(FATAL_ERROR "lib/CMakeLists.txt does not set JILAF_LAYERS on one line")
endif()
string(REPLACE " " ";" layers "${CMAKE_MATCH_1}")

function(fault path line message)
  message(SEND_ERROR "${path}:${line}: ${message}")
endfunction()

# The number of the line on which `needle` first stands.
function(line_of text needle result)
  string(FIND "${text}" "${needle}" at)
  string(SUBSTRING "${text}" 0 ${at} before)
  string(REGEX REPLACE "[^\n]" "" breaks "${before}")
  string(LENGTH "${breaks}" count)
  math(EXPR count "${count} + 1")
  set(${result} ${count} PARENT_SCOPE)
endfunction()

# Who may include which library: "beginning of the header's name|pattern of paths".
set(libraries
  "CLI/|^cli/run\\.cpp$"
  "yaml-cpp/|^(lib/yaml|tests/bench)/"
  "nlohmann/|^(lib/write/json\\.cpp$|tests/)"
  "md4c|^(lib/render|tests)/"
  "iostream|^(cli|tests)/"
  "doctest/|^tests/"
  "benchmark/|^tests/bench/")

# Looks at one #include: `header` in angle brackets if `system`, else in quotes.
function(check_include path line header system)
  foreach(entry IN LISTS libraries)
    string(REGEX MATCH "^([^|]*)\\|(.*)$" ignored "${entry}")
    set(beginning "${CMAKE_MATCH_1}")
    set(allowed "${CMAKE_MATCH_2}")
    string(FIND "${header}" "${beginning}" at)
    if(at EQUAL 0 AND NOT path MATCHES "${allowed}")
      fault(${path} ${line} "includes <${header}>, which only files that match ${allowed} may")
    endif()
  endforeach()
  if(system OR path MATCHES "^tests/")
    return()
  endif()

  string(REGEX MATCH "^[^/]*" target "${header}")
  list(FIND layers "${target}" target_rank)
  if(path MATCHES "^cli/")
    if(target_rank LESS 0 AND NOT header MATCHES "^cli/")
      fault(${path} ${line} "includes \"${header}\", which names neither a layer of lib/ nor cli/")
    endif()
  elseif(target_rank LESS 0)
    fault(${path} ${line} "includes \"${header}\", which does not begin with a layer of lib/ (${layers})")
  else()
    string(REGEX MATCH "^lib/([^/]*)/" ignored "${path}")
    list(FIND layers "${CMAKE_MATCH_1}" own_rank)
    if(target_rank GREATER own_rank)
      fault(${path} ${line} "includes \"${header}\": ${CMAKE_MATCH_1} comes before ${target} in the flow of data")
    endif()
  endif()
endfunction()

# Looks for words in code; comments and string literals are not code.
function(check_words path text)
  set(code "${text}")
  string(REGEX REPLACE "'\\\\?\"'" "' '" code "${code}")
  string(REGEX REPLACE "\"([^\"\\\\\n]|\\\\[^\n])*\"" "\"\"" code "${code}")
  string(REGEX REPLACE "//[^\n]*" "" code "${code}")
  foreach(word
      exit _exit _Exit quick_exit getenv secure_getenv environ
      system_clock steady_clock high_resolution_clock localtime gmtime
      cout cerr clog)
    if(code MATCHES "(^|[^A-Za-z0-9_])${word}[^A-Za-z0-9_]")
      if("${path} ${word}" IN_LIST exceptions)
        set_property(GLOBAL APPEND PROPERTY used_exceptions "${path} ${word}")
        continue()
      endif()
      line_of("${code}" "${CMAKE_MATCH_0}" line)
      if(CMAKE_MATCH_0 MATCHES "^\n")
        math(EXPR line "${line} + 1")
      endif()
      fault(${path} ${line} "uses ${word}: lib/ knows no process, clock, environment or stream of its own")
    endif()
  endforeach()
endfunction()

file(GLOB_RECURSE paths RELATIVE ${ROOT}
  ${ROOT}/lib/*.cpp ${ROOT}/lib/*.hpp ${ROOT}/cli/*.cpp ${ROOT}/cli/*.hpp ${ROOT}/tests/*.cpp ${ROOT}/tests/*.hpp)
if(NOT paths)
  message(FATAL_ERROR "no source files under ${ROOT}")
endif()
foreach(path IN LISTS paths)
  file(READ "${ROOT}/${path}" text)
  if(path MATCHES "^lib/([^/]+)/" AND NOT CMAKE_MATCH_1 IN_LIST layers)
    fault(${path} 1 "lies in no layer that lib/CMakeLists.txt names")
  endif()
  set(pattern "#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"]")
  file(STRINGS "${ROOT}/${path}" includes REGEX "^[ \t]*${pattern}")
  foreach(include IN LISTS includes)
    string(REGEX MATCH "${pattern}" ignored "${include}")
    set(header "${CMAKE_MATCH_1}")
    string(FIND "${include}" "<" system)
    line_of("${text}" "${include}" line)
    if(system GREATER_EQUAL 0)
      check_include(${path} ${line} "${header}" TRUE)
    else()
      check_include(${path} ${line} "${header}" FALSE)
    endif()
  endforeach()
  if(path MATCHES "^lib/")
    check_words(${path} "${text}")
  endif()
endforeach()

get_property(used GLOBAL PROPERTY used_exceptions)
foreach(exception IN LISTS exceptions)
  if(NOT exception IN_LIST used)
    message(SEND_ERROR "tests/layers.cmake: the exception \"${exception}\" is not needed any more")
  endif()
endforeach()
