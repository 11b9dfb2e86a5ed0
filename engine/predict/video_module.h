// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/predict/video_reader.h"

// The one function of espalier_video.so, which is loaded for the first video: OpenCV's videoio brings 120 libraries,
// which the start of the window would pay for.
extern "C" {

/// @param file absolute; null = the camera. @return the caller's; null where it cannot be opened
engine::prediction::VideoReader* espalierOpenVideo(const char* file, int camera);
}
