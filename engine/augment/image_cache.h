// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <mutex>
#include <opencv2/core/mat.hpp>
#include <unordered_map>

namespace engine::augment {

/// How much a pipeline keeps.
inline constexpr std::size_t kImageCacheBytes = std::size_t{1} << 30;

/// Decoded pictures by number, the least recently used ones dropped above a byte budget. Thread-safe.
class ImageCache {
public:
    explicit ImageCache(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

    /// The pixels are shared: do not write to them. `load` runs without a lock, so that two threads may load the
    /// same picture at once; what it throws passes through.
    cv::Mat get(std::size_t key, const std::function<cv::Mat()>& load);

    std::size_t bytes() const;

private:
    struct Entry {
        std::size_t key;
        cv::Mat image;
    };

    std::size_t m_maxBytes;
    mutable std::mutex m_mutex;
    std::list<Entry> m_entries;  // most recently used first
    std::unordered_map<std::size_t, std::list<Entry>::iterator> m_byKey;
    std::size_t m_bytes = 0;
};

}  // namespace engine::augment
