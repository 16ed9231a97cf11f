# SPDX-License-Identifier: MIT
# Proves that layers.cmake refuses what it should: each file below must be reported, and the good ones must not.
#   cmake -DROOT=FOLDER -DSCRATCH=FOLDER -P tests/layers-refuse.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${ROOT}/lib/CMakeLists.txt DESTINATION ${SCRATCH}/lib)

# Writes a file and notes what must be said about it; with an empty `expected` nothing may be.
function(example path content expected)
  file(WRITE ${SCRATCH}/${path} "// SPDX-License-Identifier: MIT\n${content}\n")
  set_property(GLOBAL APPEND PROPERTY examples ${path})
  set_property(GLOBAL PROPERTY expected:${path} "${expected}")
endfunction()

example(lib/base/backward.cpp "#include \"yaml/tree.hpp\"" "base comes before yaml")
example(lib/check/rules/backward.cpp "#include \"render/document.hpp\"" "check comes before render")
example(lib/write/upward.hpp "#include \"cli/run.hpp\"" "does not begin with a layer")
example(lib/write/bare.cpp "#include \"markdown.hpp\"" "does not begin with a layer")
example(lib/stray/stray.cpp "" "lies in no layer")
example(lib/load/parser.cpp "#include <yaml-cpp/eventhandler.h>" "includes <yaml-cpp/")
example(lib/write/csv.cpp "  # include <nlohmann/json.hpp>" "includes <nlohmann/")
example(lib/base/arguments.cpp "#include <CLI/CLI.hpp>" "includes <CLI/")
example(cli/commands/check.cpp "#include <CLI/CLI.hpp>" "includes <CLI/")
example(cli/stray.cpp "#include \"stray.hpp\"" "names neither a layer")
example(lib/base/stream.cpp "#include <iostream>" "includes <iostream>")
example(lib/base/tested.cpp "#include <doctest/doctest.h>" "includes <doctest/")
example(lib/base/leave.cpp "void leave() { std::exit(1); }" "uses exit")
example(lib/base/world.cpp "const char* home = getenv(\"HOME\");" "uses getenv")
example(lib/base/clock.cpp "auto now = std::chrono::system_clock::now();" "uses system_clock")
example(lib/base/print.cpp "void say() { std::cout << 1; }" "uses cout")

example(lib/yaml/reader.cpp "#include <yaml-cpp/eventhandler.h>\n#include \"base/span.hpp\"\n#include \"yaml/tree.hpp\"" "")
example(lib/write/json.cpp "#include <nlohmann/json.hpp>" "")
example(cli/run.cpp "#include <CLI/CLI.hpp>\n#include \"cli/command.hpp\"\n#include \"write/formats.hpp\"" "")
example(lib/base/words.cpp
  "// exit( and getenv\nauto text = \"std::exit(1) // \\\" cout \"; char quote = '\"'; int exits = on_exit;" "")
example(tests/unit/base/date.cpp "#include <doctest/doctest.h>\n#include \"base/date.hpp\"" "")

execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake
  RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_VARIABLE said)
if(status EQUAL 0)
  message(SEND_ERROR "layers.cmake found nothing")
endif()
# CMake breaks its messages into lines.
string(REGEX REPLACE "[ \n]+" " " said "${said}")
get_property(examples GLOBAL PROPERTY examples)
foreach(path IN LISTS examples)
  get_property(expected GLOBAL PROPERTY expected:${path})
  string(REGEX MATCH "${path}:[0-9]+: [^:]*(: [a-z]+ comes [^:]*)?" about "${said}")
  if(expected STREQUAL "" AND NOT about STREQUAL "")
    message(SEND_ERROR "reported without cause: ${about}")
  elseif(NOT expected STREQUAL "" AND NOT about MATCHES "${expected}")
    message(SEND_ERROR "${path} is not reported with \"${expected}\" but with \"${about}\"")
  endif()
endforeach()
file(REMOVE_RECURSE ${SCRATCH})
