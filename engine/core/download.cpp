// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/download.h"

#include <curl/curl.h>

#include <array>
#include <exception>
#include <memory>

#include "engine/api/error.h"
#include "engine/core/hash.h"
#include "engine/core/part_file.h"
#include "engine/core/read_file.h"

namespace engine {
namespace {

constexpr const char* kTryAgain = "try again: the download goes on where it stopped";
constexpr const char* kSignIn = "the network may ask you to sign in first: open a page in a browser, then try again";
constexpr const char* kChanged = "try again later; if it stays so, the file on the server has changed";

/// @param details parameters behind the address: numbers, and what libcurl says.
Error networkError(const DownloadRequest& request, std::string code, const std::string& found, std::string hint,
                   std::vector<std::string> details = {}) {
    details.insert(details.begin(), request.url);
    return Error(ErrorKind::Network, std::move(code), "[download] " + request.url + ": " + found, request.file,
                 std::move(hint), std::move(details));
}

Error wrongLength(const DownloadRequest& request, const std::string& found) {
    const std::string expected = std::to_string(request.bytes);
    return networkError(request, "download.wrong_length", "expected " + expected + " bytes, found " + found, kChanged,
                        {expected});
}

Error curlError(const DownloadRequest& request, CURLcode code, const std::string& detail) {
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT:
            return networkError(request, "download.unreachable", detail, "check the connection to the internet",
                                {detail});
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CACERT_BADFILE:
            return networkError(request, "download.certificate", detail,
                                "check the clock of this computer and that ca-certificates is installed", {detail});
        case CURLE_UNSUPPORTED_PROTOCOL:
            return networkError(request, "download.protocol", detail, kSignIn, {detail});
        case CURLE_TOO_MANY_REDIRECTS:
            return networkError(request, "download.redirects", detail, "try again later", {detail});
        case CURLE_OPERATION_TIMEDOUT:
            return networkError(request, "download.stalled", detail, kTryAgain, {detail});
        default:
            return networkError(request, "download.interrupted", detail, kTryAgain, {detail});
    }
}

/// One request and what comes back, appended to the part.
class Transfer {
public:
    enum class End { Complete, Cancelled, MustStartOver };

    Transfer(const DownloadRequest& request, PartFile& part, const ProgressFunction& progress, std::stop_token stop)
        : m_request(request), m_part(part), m_progress(progress), m_stop(std::move(stop)), m_offset(part.size()) {}

    End run();

private:
    static std::size_t onBody(char* data, std::size_t, std::size_t size, void* self) {
        return static_cast<Transfer*>(self)->receive(data, size) ? size : CURL_WRITEFUNC_ERROR;
    }
    static int onTick(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<Transfer*>(self)->m_stop.stop_requested() ? 1 : 0;
    }

    void setUp();
    bool receive(const char* data, std::size_t size);
    void readHead();
    std::string header(const char* name) const;

    const DownloadRequest& m_request;
    PartFile& m_part;
    const ProgressFunction& m_progress;
    std::stop_token m_stop;
    std::int64_t m_offset;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_curl{curl_easy_init(), curl_easy_cleanup};
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_headerLines{nullptr, curl_slist_free_all};
    std::array<char, CURL_ERROR_SIZE> m_detail{};
    std::exception_ptr m_error;  // exceptions must not pass through curl
    bool m_hasHead = false;
    bool m_mustStartOver = false;
};

void Transfer::setUp() {
    CURL* curl = m_curl.get();
    const DownloadLimits& limits = m_request.limits;
    curl_easy_setopt(curl, CURLOPT_URL, m_request.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, m_request.firstScheme.c_str());
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, m_request.redirectSchemes.c_str());
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, static_cast<long>(limits.redirects));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(limits.connectSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.stalledSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(limits.stalledBytesPerSecond));
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_request.bytes));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "espalier");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);  // signals belong to the program
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_detail.data());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Transfer::onTick);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, this);
    if (m_offset == 0)
        return;
    curl_easy_setopt(curl, CURLOPT_RANGE, (std::to_string(m_offset) + "-").c_str());
    if (m_part.entityTag().empty())
        return;
    m_headerLines.reset(curl_slist_append(nullptr, ("If-Range: " + m_part.entityTag()).c_str()));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, m_headerLines.get());
}

Transfer::End Transfer::run() {
    setUp();
    const CURLcode code = curl_easy_perform(m_curl.get());
    if (code == CURLE_OK && !m_hasHead)
        receive(nullptr, 0);
    if (m_error)
        std::rethrow_exception(m_error);
    if (m_mustStartOver)
        return End::MustStartOver;
    if (code != CURLE_OK && m_stop.stop_requested())
        return End::Cancelled;
    if (code == CURLE_FILESIZE_EXCEEDED) {
        m_part.remove();
        throw wrongLength(m_request, header("Content-Length"));
    }
    if (code != CURLE_OK)
        throw curlError(m_request, code, m_detail[0] ? m_detail.data() : curl_easy_strerror(code));
    return End::Complete;
}

bool Transfer::receive(const char* data, std::size_t size) {
    try {
        if (!m_hasHead)
            readHead();
        if (m_mustStartOver)
            return false;
        if (static_cast<std::int64_t>(size) > m_request.bytes - m_part.size()) {
            m_part.remove();
            throw wrongLength(m_request, "more");
        }
        m_part.append(data, size);
        if (m_progress)
            m_progress({"download", m_part.size(), m_request.bytes});
        return !m_stop.stop_requested();
    } catch (...) {
        m_error = std::current_exception();
        return false;
    }
}

// An answer that is no file at all leaves the earlier bytes alone.
void Transfer::readHead() {
    m_hasHead = true;
    long status = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &status);
    const std::string tag = header("ETag"), total = std::to_string(m_request.bytes);
    if (m_offset > 0 && (status == 206 || status == 416)) {
        const std::string range =
            "bytes " + std::to_string(m_offset) + "-" + std::to_string(m_request.bytes - 1) + "/" + total;
        const bool isSameVersion = tag.empty() || m_part.entityTag().empty() || tag == m_part.entityTag();
        m_mustStartOver = status == 416 || header("Content-Range") != range || !isSameVersion;
        return;
    }
    if (status != 200) {
        throw networkError(m_request, "download.status", "the server answered " + std::to_string(status),
                           "try again later; the file may have moved", {std::to_string(status)});
    }
    if (header("Content-Type").starts_with("text/html")) {
        throw networkError(m_request, "download.web_page", "the server sent a web page instead of the file", kSignIn);
    }
    if (const std::string length = header("Content-Length"); !length.empty() && length != total) {
        m_part.remove();
        throw wrongLength(m_request, length);
    }
    m_part.startOver(tag);
}

std::string Transfer::header(const char* name) const {
    curl_header* found = nullptr;
    const bool isThere = curl_easy_header(m_curl.get(), name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK;
    return isThere ? found->value : "";
}

bool isThere(const DownloadRequest& request) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(request.file, error);
    if (!std::filesystem::exists(status))
        return false;
    if (std::filesystem::is_regular_file(status) &&
        static_cast<std::int64_t>(std::filesystem::file_size(request.file, error)) == request.bytes &&
        sha256OfFile(request.file) == request.sha256)
        return true;
    throw Error(ErrorKind::Usage, "download.other_file",
                "[download] " + displayPath(request.file) + " is there already, and it is another file", request.file,
                "rename it or move it away first", {displayPath(request.file)});
}

// Of what is on the disk, not of what passed by.
void checkContent(const DownloadRequest& request, PartFile& part) {
    if (part.size() < request.bytes) {
        const std::string found = std::to_string(part.size()), expected = std::to_string(request.bytes);
        throw networkError(request, "download.incomplete",
                           "the connection ended after " + found + " of " + expected + " bytes", kTryAgain,
                           {found, expected});
    }
    part.sync();
    if (const std::string found = sha256OfFile(part.path()); found != request.sha256) {
        part.remove();
        throw networkError(request, "download.wrong_bytes",
                           "expected SHA-256 " + request.sha256 + ", found " + found + "; the bytes are deleted",
                           kChanged);
    }
}

}  // namespace

DownloadOutcome downloadFile(const DownloadRequest& request, const ProgressFunction& progress, std::stop_token stop) {
    static const CURLcode isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (isReady != CURLE_OK)
        throw Error(ErrorKind::Internal, "download.curl", "[download] libcurl does not start");
    if (isThere(request))
        return DownloadOutcome::AlreadyThere;
    PartFile part(request.file);
    if (part.size() > request.bytes)
        part.startOver({});
    while (part.size() < request.bytes) {
        const Transfer::End end = Transfer(request, part, progress, stop).run();
        if (end == Transfer::End::Cancelled)
            return DownloadOutcome::Cancelled;
        if (end == Transfer::End::Complete)
            break;
        part.startOver({});
    }
    checkContent(request, part);
    if (isThere(request)) {
        part.remove();
        return DownloadOutcome::AlreadyThere;
    }
    part.rename();
    return DownloadOutcome::Fetched;
}

}  // namespace engine
