# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# ESPALIER_BUILTIN_MODELS: cache variable, else environment, else where tools/get_models unpacks. Downloads nothing, and
# nothing that is built needs the files.

include(EspalierCache)
if(NOT ESPALIER_BUILTIN_MODELS AND DEFINED ENV{ESPALIER_BUILTIN_MODELS})
    set(ESPALIER_BUILTIN_MODELS $ENV{ESPALIER_BUILTIN_MODELS})
endif()
if(NOT ESPALIER_BUILTIN_MODELS)
    set(ESPALIER_BUILTIN_MODELS ${espalierCache}/models/built-in)
endif()
set(ESPALIER_BUILTIN_MODELS ${ESPALIER_BUILTIN_MODELS} CACHE PATH "The folder of the built-in models")

file(GLOB builtInModels ${ESPALIER_BUILTIN_MODELS}/*.pth)
if(builtInModels)
    message(STATUS "Built-in models: ${ESPALIER_BUILTIN_MODELS}")
else()
    message(STATUS "No built-in models in ${ESPALIER_BUILTIN_MODELS}: run tools/get_models, or set ESPALIER_BUILTIN_MODELS")
endif()
