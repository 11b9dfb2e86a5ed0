// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <stop_token>
#include <string>

#include "engine/api/error.h"
#include "engine/core/download.h"
#include "engine/core/hash.h"
#include "tests/engine/core/loopback_server.h"
#include "tests/support/temp_dir.h"

/// A file that a server on this computer has, and the download of it.
namespace test::download {

using engine::downloadFile;
using engine::DownloadOutcome;
using engine::DownloadRequest;
using engine::Error;
using engine::ErrorKind;
using engine::ProgressFunction;
using engine::sha256;

inline constexpr std::int64_t kBytes = 3'000'000;
inline constexpr std::int64_t kHalf = kBytes / 2;
inline const std::string kTag = "ETag: \"v1\"";

inline std::string randomBytes(std::uint32_t seed) {
    std::mt19937 random(seed);
    std::string bytes(kBytes, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

inline const std::string& content() {
    static const std::string bytes = randomBytes(1);
    return bytes;
}

inline std::string from(std::int64_t start) {
    return content().substr(static_cast<std::size_t>(start));
}

inline std::string lengthLine(std::int64_t length) {
    return "Content-Length: " + std::to_string(length);
}

inline std::string rangeLine(std::int64_t start, std::int64_t end = kBytes - 1, std::int64_t total = kBytes) {
    return "Content-Range: bytes " + std::to_string(start) + "-" + std::to_string(end) + "/" + std::to_string(total);
}

inline void answerWhole(Connection& connection, const std::string& tag = kTag) {
    connection.send(responseHead("200 OK", {lengthLine(kBytes), tag}) + content());
}

inline std::int64_t startOf(const HttpRequest& request) {
    const std::string range = request.header("range");
    return range.empty() ? 0 : std::stoll(range.substr(range.find('=') + 1));
}

// As a server behaves that keeps one version.
inline void answerWell(const HttpRequest& request, Connection& connection) {
    const std::int64_t start = startOf(request);
    const bool isSameVersion = request.header("if-range").empty() || request.header("if-range") == "\"v1\"";
    if (start == 0 || !isSameVersion)
        return answerWhole(connection);
    connection.send(responseHead("206 Partial Content", {lengthLine(kBytes - start), rangeLine(start), kTag}) +
                    from(start));
}

class Download : public testing::Test {
protected:
    Download() {
        ::setenv("no_proxy", "*", 1);
        request.file = folder / "models/model.pt";
        request.bytes = kBytes;
        request.sha256 = sha256(content());
        request.firstScheme = request.redirectSchemes = "http";
    }
    ~Download() override { expectNothingWrong(); }

    // The promise of all of it, looked at after every try.
    void expectNothingWrong() const {
        const bool isWrong = std::filesystem::exists(request.file) && readFile(request.file) != content();
        EXPECT_FALSE(isWrong) << "wrong bytes under the final name";
    }

    DownloadOutcome fetch(const LoopbackServer& server, const ProgressFunction& progress = {},
                          std::stop_token stop = {}) {
        request.url = server.url();
        const DownloadOutcome outcome = downloadFile(request, progress, stop);
        expectNothingWrong();
        return outcome;
    }

    void expectFetched(const LoopbackServer& server) {
        EXPECT_EQ(fetch(server), DownloadOutcome::Fetched);
        EXPECT_TRUE(std::filesystem::exists(request.file));
        EXPECT_FALSE(std::filesystem::exists(part()));
        EXPECT_FALSE(std::filesystem::exists(tagFile()));
    }

    void expectRefusal(const std::string& url, ErrorKind kind, const std::string& code) {
        request.url = url;
        try {
            downloadFile(request);
            ADD_FAILURE() << "no error";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, kind) << error.message;
            EXPECT_EQ(error.code, code) << error.message;
            EXPECT_FALSE(error.hint.empty());
        }
        expectNothingWrong();
    }
    void expectRefusal(const LoopbackServer& server, const std::string& code) {
        expectRefusal(server.url(), ErrorKind::Network, code);
    }

    void leavePart(std::string_view bytes, std::string_view tag = "\"v1\"") const {
        writeFile(part(), bytes);
        if (!tag.empty())
            writeFile(tagFile(), tag);
    }

    std::filesystem::path part() const { return request.file.string() + ".part"; }
    std::filesystem::path tagFile() const { return request.file.string() + ".part.etag"; }
    std::int64_t partBytes() const {
        return std::filesystem::exists(part()) ? static_cast<std::int64_t>(std::filesystem::file_size(part())) : -1;
    }

    TempDir folder;
    DownloadRequest request;
};

}  // namespace test::download
