# SPDX-License-Identifier: MIT
# Builds a Hugo site of nasty pages with everything turned on that could act on them, and reads the result back.
#   cmake -DPAGES=PROGRAM -DSCRATCH=FOLDER -P tests/site/hugo.cmake
cmake_minimum_required(VERSION 3.25)

find_program(hugo hugo)
if(NOT hugo)
  message("SKIPPED: hugo is not installed")
  return()
endif()

file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/config.toml [[
baseURL = "https://example.org/"
title = "Nasty"
enableEmoji = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.parser.attribute]
block = true
title = true
[markup.goldmark.extensions]
definitionList = true
footnote = true
linkify = true
strikethrough = true
table = true
taskList = true
typographer = false
]])
file(WRITE ${SCRATCH}/layouts/_default/single.html
  "<h1>{{ .Title }}</h1><h6>{{ .Description }}</h6><h6>{{ .Params.params.fact }}</h6><main>{{ .Content }}</main>")
foreach(name x y gist)
  file(WRITE ${SCRATCH}/layouts/shortcodes/${name}.html "<b>EXECUTED</b>")
endforeach()
file(MAKE_DIRECTORY ${SCRATCH}/content)

execute_process(COMMAND ${PAGES} write ${SCRATCH}/content COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${hugo} --quiet --source ${SCRATCH} --destination public RESULT_VARIABLE status
  OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "hugo failed on our pages:\n${output}")
endif()
execute_process(COMMAND ${PAGES} check ${SCRATCH}/public COMMAND_ERROR_IS_FATAL ANY)
