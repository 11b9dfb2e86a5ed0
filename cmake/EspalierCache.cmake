# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# `espalierCache`: where the scripts in tools/ put what they fetch.

if(DEFINED ENV{ESPALIER_CACHE})
    set(espalierCache $ENV{ESPALIER_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(espalierCache $ENV{XDG_CACHE_HOME}/espalier)
else()
    set(espalierCache $ENV{HOME}/.cache/espalier)
endif()
