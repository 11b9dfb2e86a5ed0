# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# Imported targets for the three OpenCV modules in use. find_package(OpenCV) would ask for every module.

find_path(OPENCV_HEADERS opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
foreach(lib opencv_core opencv_imgproc opencv_imgcodecs)
    find_library(${lib}_FILE ${lib} REQUIRED)
    add_library(${lib} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${lib} PROPERTIES IMPORTED_LOCATION ${${lib}_FILE} INTERFACE_INCLUDE_DIRECTORIES ${OPENCV_HEADERS})
endforeach()
