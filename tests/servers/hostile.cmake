# SPDX-License-Identifier: MIT
# Makes a data directory of wrong data in which names and texts mean something to servers, terminals and parsers.

# The bytes of a character that must not stand in a source file as it is.
string(ASCII 27 escape)
string(ASCII 226 128 174 override)  # U+202E

function(hostile_file folder name text)
  file(WRITE "${folder}/${name}.yaml"
    "programme:\n  id: example\n  title: Example\n  participants: {total: 1}\n  start: ${text}\n")
endfunction()

# Seven files; lists of CMake would stumble over the brackets.
function(make_hostile_data folder)
  file(REMOVE_RECURSE ${folder})
  hostile_file(${folder} "plain" "2022-11-14 Tue")
  hostile_file(${folder} "::error file=a::b" "'::error::forged'")
  hostile_file(${folder} "a b#%41]]>&<" "']]> <b>&amp;\" {0} [x](https://evil.example)'")
  hostile_file(${folder} "日本" "'日本労働組合総連合会 ${override}drawkcab'")
  hostile_file(${folder} "##[group]x" "'##vso[task.complete]x'")
  hostile_file(${folder} "${escape}[31mred" "\"a\\n::set-output name=a::b\\u001b[31m\"")
  file(WRITE "${folder}/broken.yaml" "programme:\n  title: \"not closed\n")
endfunction()

# Runs the check in the folder with what is given; it must find errors and say nothing else.
function(check_hostile folder)
  execute_process(COMMAND ${JILAF} check --quiet ${ARGN} WORKING_DIRECTORY ${folder} RESULT_VARIABLE status)
  if(NOT status EQUAL 1)
    message(FATAL_ERROR "jilaf gave ${status} for wrong data")
  endif()
endfunction()
