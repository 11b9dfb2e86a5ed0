// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/user_folders.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <opencv2/core/mat.hpp>
#include <unordered_map>

namespace engine::augment {

/// How much a pipeline keeps.
inline constexpr std::int64_t kImageCacheBytes = std::int64_t{2} << 30;

/// Decoded pictures by number, the first ones up to a byte budget, in a file without a name that goes with the cache:
/// a run's memory does not grow with its pictures, and the system keeps in memory what it has room for. Thread-safe.
class ImageCache {
public:
    /// @param maxBytes at most a quarter of what is free in `folder` is used. Without a place to write nothing is kept.
    explicit ImageCache(std::int64_t maxBytes, const std::filesystem::path& folder = cacheFolder());
    ~ImageCache();
    ImageCache(const ImageCache&) = delete;
    ImageCache& operator=(const ImageCache&) = delete;

    /// The caller's own pixels. `load` runs without a lock, so that two threads may load the same picture at once; what
    /// it throws passes through.
    cv::Mat get(std::size_t key, const std::function<cv::Mat()>& load);

    /// Kept so far.
    std::int64_t bytes() const;

private:
    struct Entry {
        std::int64_t offset;
        int rows, columns, type;
    };

    void keep(std::size_t key, const cv::Mat& image);

    int m_file = -1;
    std::int64_t m_maxBytes = 0;
    mutable std::mutex m_mutex;
    std::unordered_map<std::size_t, Entry> m_entries;
    std::int64_t m_bytes = 0;
};

}  // namespace engine::augment
