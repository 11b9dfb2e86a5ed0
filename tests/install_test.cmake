# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DBUILD=<build folder> -DPREFIX=<empty folder> -DVERSION=<x.y.z> -P install_test.cmake
# What was installed starts without the build folder, the LibTorch it was built with, and a home.

file(REMOVE_RECURSE ${PREFIX})
# --strip would take longer than the rest of the test.
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(without ${CMAKE_COMMAND} -E env --unset=TORCH_ROOT --unset=LD_LIBRARY_PATH --unset=ESPALIER_BUILTIN_MODELS HOME=/nonexistent)
execute_process(COMMAND ${without} ${PREFIX}/bin/espalier-cli --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "${VERSION}")
    message(FATAL_ERROR "espalier-cli --version said ${said}")
endif()
execute_process(COMMAND ${without} ${PREFIX}/bin/espalier-cli model list OUTPUT_VARIABLE listed COMMAND_ERROR_IS_FATAL ANY)
if(NOT listed MATCHES "efficientnet_lite0" OR NOT listed MATCHES "lite_detector")
    message(FATAL_ERROR "the built-in models are not found: ${listed}")
endif()

foreach(program espalier espalier-cli)
    if(EXISTS ${PREFIX}/bin/${program})
        execute_process(COMMAND ${without} ldd ${PREFIX}/bin/${program} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
        if(libraries MATCHES "not found" OR NOT libraries MATCHES "libtorch_cpu.so => ${PREFIX}/")
            message(FATAL_ERROR "${program} takes other libraries than those beside it:\n${libraries}")
        endif()
    endif()
endforeach()
foreach(file applications/espalier.desktop metainfo/org.espalier.Espalier.metainfo.xml mime/packages/espalier.xml
        icons/hicolor/scalable/apps/espalier.svg)
    if(EXISTS ${PREFIX}/bin/espalier AND NOT EXISTS ${PREFIX}/share/${file})
        message(FATAL_ERROR "share/${file} is missing")
    endif()
endforeach()
file(REMOVE_RECURSE ${PREFIX})
