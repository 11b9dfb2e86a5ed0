# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# Imported targets for the OpenCV modules in use: three, and opencv_videoio where it is there. find_package(OpenCV)
# would ask for every module.

find_path(OPENCV_HEADERS opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
foreach(lib opencv_core opencv_imgproc opencv_imgcodecs)
    find_library(${lib}_FILE ${lib} REQUIRED)
    add_library(${lib} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${lib} PROPERTIES IMPORTED_LOCATION ${${lib}_FILE} INTERFACE_INCLUDE_DIRECTORIES ${OPENCV_HEADERS})
endforeach()

# Cameras and videos.
find_library(opencv_videoio_FILE opencv_videoio)
if(opencv_videoio_FILE AND EXISTS ${OPENCV_HEADERS}/opencv2/videoio.hpp)
    add_library(opencv_videoio UNKNOWN IMPORTED GLOBAL)
    set_target_properties(opencv_videoio PROPERTIES IMPORTED_LOCATION ${opencv_videoio_FILE} INTERFACE_INCLUDE_DIRECTORIES ${OPENCV_HEADERS})
else()
    message(STATUS "No OpenCV videoio (libopencv-videoio-dev): cameras and videos cannot be read")
endif()
