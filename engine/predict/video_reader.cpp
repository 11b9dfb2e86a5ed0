// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/video_reader.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include "engine/core/read_file.h"
#include "engine/core/user_folders.h"
#include "engine/predict/video_module.h"

namespace engine {

bool canReadVideo() {
    return !prediction::videoModule(programFolder()).empty();
}

namespace prediction {
namespace {

namespace fs = std::filesystem;

using OpenFunction = decltype(&espalierOpenVideo);

/// The module stays loaded: what it opens may live on.
OpenFunction load(const fs::path& module) {
    void* library = module.empty() ? nullptr : ::dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* function = library ? ::dlsym(library, "espalierOpenVideo") : nullptr;
    if (!function)
        throw Error(ErrorKind::Usage, "video.unavailable",
                    "[video] this Espalier has no OpenCV videoio, which reads cameras and videos", module,
                    "Install libopencv-videoio-dev and build Espalier again.");
    return reinterpret_cast<OpenFunction>(function);
}

fs::path existing(const fs::path& file) {
    // Only files: FFmpeg would take other texts for addresses.
    std::error_code problem;
    if (!fs::is_regular_file(file, problem))
        throw Error(ErrorKind::Dataset, "video.missing", "[video] there is no file " + displayPath(file), file, {},
                    {displayPath(file)});
    return fs::absolute(file);
}

}  // namespace

fs::path videoModule(const fs::path& programFolder) {
    std::error_code problem;
    for (const fs::path& folder : {programFolder, programFolder.parent_path() / "lib" / "espalier"})
        if (!programFolder.empty() && fs::is_regular_file(folder / "espalier_video.so", problem))
            return folder / "espalier_video.so";
    return {};
}

std::unique_ptr<VideoReader> openVideo(const VideoSource& source, const fs::path& module) {
    const OpenFunction open = load(module);
    if (source.file.empty()) {
        std::unique_ptr<VideoReader> camera(open(nullptr, source.camera));
        if (!camera) {
            const std::string number = fmt::format("{}", std::int64_t{source.camera} + 1);
            throw Error(ErrorKind::Usage, "video.no_camera", "[video] camera " + number + " does not answer", {},
                        "Connect a camera, or close the program that uses it.", {number});
        }
        return camera;
    }
    std::unique_ptr<VideoReader> file(open(existing(source.file).c_str(), 0));
    if (!file)
        throw unreadableVideo(source.file);
    return file;
}

Error unreadableVideo(const fs::path& file) {
    const std::string name = displayPath(file);
    return {ErrorKind::Dataset,
            "video.unreadable",
            "[video] " + name + " cannot be read as a video: its format is not known, or it is damaged",
            file,
            "Save it as MP4 (H.264) or as AVI (Motion JPEG).",
            {name}};
}

}  // namespace prediction
}  // namespace engine
