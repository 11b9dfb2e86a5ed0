// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/image_cache.h"

namespace engine::augment {
namespace {

std::size_t bytesOf(const cv::Mat& image) {
    return image.total() * image.elemSize();
}

}  // namespace

cv::Mat ImageCache::get(std::size_t key, const std::function<cv::Mat()>& load) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_byKey.find(key); found != m_byKey.end()) {
            m_entries.splice(m_entries.begin(), m_entries, found->second);
            return found->second->image;
        }
    }
    const cv::Mat image = load();
    const std::lock_guard lock(m_mutex);
    if (bytesOf(image) > m_maxBytes || m_byKey.contains(key))
        return image;
    m_entries.push_front({key, image});
    m_byKey[key] = m_entries.begin();
    m_bytes += bytesOf(image);
    while (m_bytes > m_maxBytes) {
        m_bytes -= bytesOf(m_entries.back().image);
        m_byKey.erase(m_entries.back().key);
        m_entries.pop_back();
    }
    return image;
}

std::size_t ImageCache::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

}  // namespace engine::augment
