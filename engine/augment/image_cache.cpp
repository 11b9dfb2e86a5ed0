// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/image_cache.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>

namespace engine::augment {
namespace {

namespace fs = std::filesystem;

/// A new file that nobody else can open, or -1.
int openUnnamed(const fs::path& folder) {
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    std::string name = (folder / "pictures_XXXXXX").string();
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0)
        ::unlink(name.c_str());
    return file;
}

/// transfer(start, size, offset) like pread and pwrite, until all is done.
template <class Byte, class Transfer>
bool isDoneWhole(Byte* bytes, std::size_t size, std::int64_t offset, const Transfer& transfer) {
    while (size > 0) {
        const ssize_t count = transfer(bytes, size, offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        size -= static_cast<std::size_t>(count);
        offset += count;
    }
    return true;
}

}  // namespace

ImageCache::ImageCache(std::int64_t maxBytes, const fs::path& folder) {
    if (maxBytes <= 0 || folder.empty())
        return;
    m_file = openUnnamed(folder);
    std::error_code error;
    const fs::space_info space = fs::space(folder, error);
    if (!error)
        m_maxBytes = std::min(maxBytes, static_cast<std::int64_t>(space.available / 4));
}

ImageCache::~ImageCache() {
    if (m_file >= 0)
        ::close(m_file);
}

cv::Mat ImageCache::get(std::size_t key, const std::function<cv::Mat()>& load) {
    std::optional<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_entries.find(key); found != m_entries.end())
            entry = found->second;
    }
    if (entry) {
        cv::Mat image(entry->rows, entry->columns, entry->type);
        if (isDoneWhole(image.data, image.total() * image.elemSize(), entry->offset,
                        [this](void* to, std::size_t size, off_t offset) { return ::pread(m_file, to, size, offset); }))
            return image;
    }
    cv::Mat image = load();
    if (!entry)
        keep(key, image);
    return image;
}

void ImageCache::keep(std::size_t key, const cv::Mat& image) {
    if (m_file < 0 || image.empty() || !image.isContinuous())
        return;
    const std::size_t size = image.total() * image.elemSize();
    Entry entry{0, image.rows, image.cols, image.type()};
    {
        const std::lock_guard lock(m_mutex);
        if (m_entries.contains(key) || m_bytes + static_cast<std::int64_t>(size) > m_maxBytes)
            return;
        entry.offset = m_bytes;
        m_bytes += static_cast<std::int64_t>(size);
    }
    const bool isWritten = isDoneWhole(
        image.data, size, entry.offset,
        [this](const void* from, std::size_t count, off_t at) { return ::pwrite(m_file, from, count, at); });
    const std::lock_guard lock(m_mutex);
    if (isWritten)
        m_entries.emplace(key, entry);
    else
        m_maxBytes = 0;  // the disk is full: leave it alone
}

std::int64_t ImageCache::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

}  // namespace engine::augment
