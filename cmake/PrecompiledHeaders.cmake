# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# ATen's and Qt's headers are most of the compile time of a file: each is read once, into a precompiled header that many
# targets share. Files still include what they use; -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON shows whether they do.
set(standardHeaders <algorithm> <cmath> <filesystem> <functional> <map> <memory> <optional> <string> <thread> <vector>)
file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")

# A target that compiles `headers` as the targets with project_options and `links` see them.
function(add_precompiled_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(${name} PRIVATE project_options ${arg_LINKS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS} ${standardHeaders})
endfunction()
