# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# Imported targets `c10` and `torch_cpu` from TORCH_ROOT: cache variable, else environment, else where
# tools/get_libtorch unpacks. Downloads nothing.

include(EspalierCache)
if(NOT TORCH_ROOT AND DEFINED ENV{TORCH_ROOT})
    set(TORCH_ROOT $ENV{TORCH_ROOT})
endif()
if(NOT TORCH_ROOT)
    set(TORCH_ROOT ${espalierCache}/libtorch-2.15.0/torch)
endif()
set(TORCH_ROOT ${TORCH_ROOT} CACHE PATH "LibTorch: the folder that holds lib/ and include/")

if(NOT EXISTS ${TORCH_ROOT}/include/torch/headeronly/version.h AND NOT EXISTS ${TORCH_ROOT}/include/torch/version.h
   AND NOT EXISTS ${TORCH_ROOT}/include/torch/csrc/api/include/torch/version.h)
    message(FATAL_ERROR "No LibTorch in ${TORCH_ROOT}: run tools/get_libtorch, or set TORCH_ROOT")
endif()
foreach(file headeronly/version.h csrc/api/include/torch/version.h version.h)
    if(EXISTS ${TORCH_ROOT}/include/torch/${file})
        file(STRINGS ${TORCH_ROOT}/include/torch/${file} versionLines REGEX "define TORCH_VERSION_(MAJOR|MINOR) ")
        if(versionLines)
            break()
        endif()
    endif()
endforeach()
string(REGEX REPLACE ".*MAJOR ([0-9]+).*MINOR ([0-9]+).*" "\\1.\\2" torchVersion "${versionLines}")
if(torchVersion VERSION_LESS 2.6)
    message(FATAL_ERROR "LibTorch in ${TORCH_ROOT} is ${torchVersion}; 2.6 or newer is needed: run tools/get_libtorch")
endif()
message(STATUS "LibTorch ${torchVersion}: ${TORCH_ROOT}")

# The wheel's include folder also carries fmt and protobuf headers that would shadow the system's:
# a folder of our own links only what LibTorch itself needs.
set(TORCH_HEADERS ${CMAKE_BINARY_DIR}/torch-headers)
file(MAKE_DIRECTORY ${TORCH_HEADERS})
foreach(folder ATen c10 caffe2 torch)
    file(CREATE_LINK ${TORCH_ROOT}/include/${folder} ${TORCH_HEADERS}/${folder} SYMBOLIC)
endforeach()

foreach(lib c10 torch_cpu)
    find_library(${lib}_FILE ${lib} PATHS ${TORCH_ROOT}/lib NO_DEFAULT_PATH REQUIRED)
    add_library(${lib} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${lib} PROPERTIES IMPORTED_LOCATION ${${lib}_FILE} INTERFACE_INCLUDE_DIRECTORIES
        "${TORCH_HEADERS};${TORCH_HEADERS}/torch/csrc/api/include")
endforeach()
target_link_libraries(torch_cpu INTERFACE c10)
