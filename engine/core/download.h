// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

#include "engine/api/progress.h"

namespace engine {

struct DownloadLimits {
    std::int64_t connectSeconds = 30;
    std::int64_t stalledSeconds = 60;          ///< gives up after so long below
    std::int64_t stalledBytesPerSecond = 100;  ///< this rate
    std::int64_t redirects = 5;
};

/// A file whose content is known beforehand.
struct DownloadRequest {
    std::string url;
    std::filesystem::path file;  ///< the final name
    std::int64_t bytes = 0;
    std::string sha256;  ///< 64 lower-case hex digits
    DownloadLimits limits;
    /// Comma-separated. Only the tests' servers on this computer are asked by another one.
    std::string firstScheme = "https";
    std::string redirectSchemes = "https";
};

enum class DownloadOutcome { Fetched, AlreadyThere, Cancelled };

/// Fetches into a PartFile, and gives it its final name only once length and SHA-256 are right and the bytes are on the
/// disk. Goes on where an earlier try stopped if the server still has the same version. Certificates are checked, the
/// environment's proxies used as by curl, no cookies or passwords sent. Blocks; progress "download", in bytes.
///
/// A file under the final name is never replaced: the right one is AlreadyThere, another one Error (Usage,
/// "download.other_file"). Error (Network): "download.unreachable", "download.certificate", "download.protocol",
/// "download.redirects", "download.status", "download.web_page", "download.stalled", "download.interrupted",
/// "download.incomplete", "download.wrong_length", "download.wrong_bytes"; the last two remove the part, the others, Error (Disk) and a stop keep it.
DownloadOutcome downloadFile(const DownloadRequest& request, const ProgressFunction& progress = {},
                             std::stop_token stop = {});

}  // namespace engine
