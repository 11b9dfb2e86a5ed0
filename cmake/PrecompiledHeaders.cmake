# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# ATen's and Qt's headers are most of the compile time of a file: each is read once, into a precompiled header that many
# targets share. Files still include what they use; -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON shows whether they do.
set(standardHeaders <algorithm> <cmath> <filesystem> <functional> <map> <memory> <optional> <string> <thread> <vector>)
set(uiHeaders <QAbstractTableModel> <QApplication> <QBoxLayout> <QKeyEvent> <QLabel> <QPainter> <QPushButton> <QStackedWidget>)
file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")

# A target that compiles `headers` as the targets with project_options and `links` see them.
function(add_precompiled_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(${name} PRIVATE project_options ${arg_LINKS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS} ${standardHeaders})
endfunction()

# The sources of `target` that read LibTorch's headers take them from `precompiled`. The others go without: loading it
# takes longer than what they need of it.
function(reuse_tensor_headers target precompiled)
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
    get_target_property(sources ${target} SOURCES)
    foreach(source ${sources})
        file(STRINGS ${source} tensorHeader REGEX "^#include <(ATen|torch)/" LIMIT_COUNT 1)
        if(NOT tensorHeader)
            set_source_files_properties(${source} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        endif()
    endforeach()
endfunction()
