// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/download.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <thread>

#include "engine/api/error.h"
#include "tests/engine/core/download_fixture.h"
#include "tests/engine/core/loopback_server.h"
#include "tests/engine/core/tls_handshake.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_dir.h"

namespace engine {
namespace {

using test::Connection;
using test::HttpRequest;
using test::LoopbackServer;
using test::responseHead;
using namespace test::download;

TEST_F(Download, FetchesReportsEveryByteAndLeavesNothingElse) {
    const LoopbackServer server(answerWell);
    std::vector<Progress> reports;
    EXPECT_EQ(fetch(server, [&](const Progress& progress) { reports.push_back(progress); }), DownloadOutcome::Fetched);
    ASSERT_FALSE(reports.empty());
    EXPECT_EQ(reports.back().phase, "download");
    EXPECT_EQ(reports.back().done, kBytes);
    EXPECT_EQ(reports.back().total, kBytes);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "models"), {}), 1);
    const HttpRequest asked = server.requests().at(0);
    for (const char* header : {"range", "if-range", "cookie", "authorization"})
        EXPECT_EQ(asked.header(header), "") << header;
}

TEST_F(Download, TheRightFileIsNotFetchedAgain) {
    const LoopbackServer server(answerWell);
    test::writeFile(request.file, content());
    EXPECT_EQ(fetch(server), DownloadOutcome::AlreadyThere);
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(Download, AnotherFileOfThatNameIsNeverReplaced) {
    const LoopbackServer server(answerWell);
    request.file = folder / "own.pt";
    for (const std::string& own : {std::string("fine-tuned"), randomBytes(2)}) {
        test::writeFile(request.file, own);
        request.url = server.url();
        try {
            downloadFile(request);
            ADD_FAILURE() << "no error";
        } catch (const Error& error) {
            EXPECT_EQ(error.code, "download.other_file");
            EXPECT_EQ(error.kind, ErrorKind::Usage);
        }
        EXPECT_TRUE(test::readFile(request.file) == own);
    }
    std::filesystem::remove(request.file);
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(Download, ABodyThatEndsEarlyWithoutALengthIsInterruptedToo) {
    const LoopbackServer server([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("200 OK", {}) + content().substr(0, kHalf));
    });
    expectRefusal(server, "download.incomplete");
    EXPECT_EQ(partBytes(), kHalf);
}

TEST_F(Download, ALongerBodyIsCutOffAndDeleted) {
    const LoopbackServer undeclared([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("200 OK", {}) + content() + content());
    });
    expectRefusal(undeclared, "download.wrong_length");
    EXPECT_EQ(partBytes(), -1);
    const LoopbackServer declared([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("200 OK", {lengthLine(kBytes + 1)}) + content() + "x");
    });
    expectRefusal(declared, "download.wrong_length");
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, AShorterFileIsRefusedByItsDeclaredLength) {
    const LoopbackServer server([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("200 OK", {lengthLine(5)}) + "short");
    });
    expectRefusal(server, "download.wrong_length");
    EXPECT_EQ(partBytes(), -1);
    const LoopbackServer empty(
        [](const HttpRequest&, Connection& connection) { connection.send(responseHead("200 OK", {lengthLine(0)})); });
    expectRefusal(empty, "download.wrong_length");
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, WrongBytesOfTheRightLengthAreDeleted) {
    const std::string wrong = randomBytes(3);
    const LoopbackServer server([&](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("200 OK", {lengthLine(kBytes), kTag}) + wrong);
    });
    expectRefusal(server, "download.wrong_bytes");
    EXPECT_EQ(partBytes(), -1);
    EXPECT_FALSE(std::filesystem::exists(tagFile()));
}

TEST_F(Download, AStalledBodyIsGivenUpAndKept) {
    request.limits.stalledSeconds = 1;
    request.limits.stalledBytesPerSecond = 1 << 30;
    const LoopbackServer server([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("200 OK", {lengthLine(kBytes), kTag}) + content().substr(0, 1000));
        connection.waitForEnd();
    });
    expectRefusal(server, "download.stalled");
    EXPECT_EQ(partBytes(), 1000);
}

TEST_F(Download, AServerThatNeverAnswersIsGivenUp) {
    request.limits.stalledSeconds = 1;
    const LoopbackServer server([](const HttpRequest&, Connection& connection) { connection.waitForEnd(); });
    expectRefusal(server, "download.stalled");
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, FollowsARedirectAndStillContinues) {
    const LoopbackServer server([](const HttpRequest& asked, Connection& connection) {
        if (asked.target == "/model.pt")
            return connection.send(responseHead("302 Found", {"Location: /stored", "ETag: \"x\"", lengthLine(2)}) +
                                   "no");
        answerWell(asked, connection);
    });
    leavePart(content().substr(0, kHalf));
    expectFetched(server);
    EXPECT_EQ(startOf(server.requests().at(1)), kHalf);
}

TEST_F(Download, LeavesHttpsForNoOtherScheme) {
    test::writeFile(folder / "local", content());
    std::string location;
    const LoopbackServer server([&](const HttpRequest& asked, Connection& connection) {
        if (asked.target != "/model.pt")
            return answerWhole(connection);
        connection.send(responseHead("302 Found", {"Location: " + location, lengthLine(0)}));
    });
    request.redirectSchemes = DownloadRequest().redirectSchemes;
    for (const std::string& other : {server.url("/stored"), "file://" + (folder / "local").string(),
                                     server.url("/stored", "ftp"), server.url("/stored", "gopher")}) {
        location = other;
        expectRefusal(server, "download.protocol");
    }
    request.firstScheme = DownloadRequest().firstScheme;
    expectRefusal(server.url("/stored"), ErrorKind::Network, "download.protocol");
    expectRefusal("file://" + (folder / "local").string(), ErrorKind::Network, "download.protocol");
    EXPECT_EQ(partBytes(), -1);
    for (const HttpRequest& asked : server.requests())
        EXPECT_EQ(asked.target, "/model.pt");
}

TEST_F(Download, ARedirectLoopEnds) {
    const LoopbackServer server([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("302 Found", {"Location: /model.pt", lengthLine(0)}));
    });
    expectRefusal(server, "download.redirects");
    EXPECT_EQ(server.requests().size(), 6u);
}

TEST_F(Download, AnUnknownCertificateIsRefused) {
    request.firstScheme = DownloadRequest().firstScheme;
    const LoopbackServer server([](Connection& connection) { test::answerWithOwnCertificate(connection.socket()); });
    expectRefusal(server.url("/model.pt", "https"), ErrorKind::Network, "download.certificate");
    const LoopbackServer noTls([](Connection& connection) { connection.send("HTTP/1.1 200 OK\r\n\r\n"); });
    expectRefusal(noTls.url("/model.pt", "https"), ErrorKind::Network, "download.certificate");
}

TEST_F(Download, AWebPageOrAnErrorPageLeavesTheEarlierPart) {
    std::string status, type = "Content-Type: text/plain";
    const LoopbackServer server([&](const HttpRequest&, Connection& connection) {
        connection.send(responseHead(status, {type}) + "<html>sign in</html>");
    });
    leavePart(content().substr(0, kHalf));
    for (const char* refused : {"404 Not Found", "403 Forbidden", "500 Oops", "304 Not Modified", "204 No Content"}) {
        status = refused;
        expectRefusal(server, "download.status");
        EXPECT_EQ(partBytes(), kHalf) << refused;
    }
    status = "200 OK";
    type = "Content-Type: text/html; charset=utf-8";
    expectRefusal(server, "download.web_page");
    EXPECT_EQ(partBytes(), kHalf);
    const LoopbackServer well(answerWell);
    expectFetched(well);
}

TEST_F(Download, ARefusedConnectionSaysSo) {
    std::string url;
    {
        const LoopbackServer gone(answerWell);
        url = gone.url();
    }
    leavePart(content().substr(0, kHalf));
    expectRefusal(url, ErrorKind::Network, "download.unreachable");
    EXPECT_EQ(partBytes(), kHalf);
}

TEST_F(Download, GarbageInsteadOfHttpIsRefused) {
    const LoopbackServer server([](Connection& connection) { connection.send("SSH-2.0-OpenSSH\r\n"); });
    expectRefusal(server, "download.protocol");
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, AStopKeepsThePart) {
    const LoopbackServer server(answerWell);
    std::stop_source stop;
    const auto stopAtHalf = [&](const Progress& progress) {
        if (progress.done >= kHalf)
            stop.request_stop();
    };
    EXPECT_EQ(fetch(server, stopAtHalf, stop.get_token()), DownloadOutcome::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(request.file));
    const std::int64_t kept = partBytes();
    EXPECT_GE(kept, kHalf);
    EXPECT_LT(kept, kBytes);
    expectFetched(server);
    EXPECT_EQ(startOf(server.requests().back()), kept);
}

TEST_F(Download, AStopEndsTheWaitForAServer) {
    std::stop_source stop;
    const LoopbackServer server([&](const HttpRequest&, Connection& connection) {
        stop.request_stop();
        connection.waitForEnd();
    });
    EXPECT_EQ(fetch(server, {}, stop.get_token()), DownloadOutcome::Cancelled);
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, AKilledProcessLosesNothing) {
    const LoopbackServer server(answerWell);
    request.url = server.url();
    std::int64_t before = 0;
    for (const std::int64_t point : {kBytes / 4, kHalf, kBytes - 1}) {
        const pid_t child = ::fork();
        if (child == 0) {
            downloadFile(request, [point](const Progress& progress) {
                if (progress.done >= point)
                    ::raise(SIGKILL);
            });
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        expectNothingWrong();
        EXPECT_FALSE(std::filesystem::exists(request.file));
        EXPECT_GE(partBytes(), point);
        EXPECT_EQ(startOf(server.requests().back()), before);
        before = partBytes();
    }
    expectFetched(server);
}

TEST_F(Download, OneAtATime) {
    const LoopbackServer server(answerWell);
    std::optional<std::string> inThread;
    int inProcess = -1;
    const auto tryAgain = [&]() -> std::string {
        try {
            downloadFile(request);
            return "no error";
        } catch (const Error& error) {
            return error.code;
        }
    };
    const auto onProgress = [&](const Progress&) {
        if (inThread)
            return;
        inThread = tryAgain();
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(tryAgain() == "download.in_progress" ? 0 : 1);
        ::waitpid(child, &inProcess, 0);
    };
    EXPECT_EQ(fetch(server, onProgress), DownloadOutcome::Fetched);
    EXPECT_EQ(inThread, "download.in_progress");
    EXPECT_EQ(inProcess, 0);
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(Download, ManyAtOnceEndWithOneRightFile) {
    const LoopbackServer server(answerWell);
    request.url = server.url();
    std::vector<std::string> ends(8);
    std::vector<std::thread> threads;
    for (std::string& end : ends) {
        threads.emplace_back([&] {
            try {
                end = downloadFile(request) == DownloadOutcome::Cancelled ? "cancelled" : "there";
            } catch (const Error& error) {
                end = error.code;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_GE(std::count(ends.begin(), ends.end(), "there"), 1);
    for (const std::string& end : ends)
        EXPECT_TRUE(end == "there" || end == "download.in_progress") << end;
    EXPECT_TRUE(test::readFile(request.file) == content());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "models"), {}), 1);
}

TEST_F(Download, AFullDiskKeepsThePart) {
    const LoopbackServer server(answerWell);
    {
        const test::FullDisk disk(kHalf);
        expectRefusal(server.url(), ErrorKind::Disk, "disk.write");
    }
    EXPECT_EQ(partBytes(), kHalf);
    expectFetched(server);
    EXPECT_EQ(startOf(server.requests().back()), kHalf);
}

TEST_F(Download, WritesThroughNoLinkAndIntoNoPipe) {
    const LoopbackServer server(answerWell);
    test::writeFile(folder / "other", "other");
    std::filesystem::create_directories(part().parent_path());
    std::filesystem::create_symlink(folder / "other", part());
    expectRefusal(server.url(), ErrorKind::Disk, "disk.write");
    EXPECT_EQ(test::readFile(folder / "other"), "other");
    std::filesystem::remove(part());
    ASSERT_EQ(::mkfifo(part().c_str(), 0600), 0);
    expectRefusal(server.url(), ErrorKind::Disk, "disk.write");
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(Download, AnExceptionOfTheObserverPasses) {
    const LoopbackServer server(answerWell);
    const auto fail = [](const Progress&) { throw Error(ErrorKind::Internal, "test", "stop here"); };
    try {
        fetch(server, fail);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "test");
    }
    EXPECT_FALSE(std::filesystem::exists(request.file));
    expectFetched(server);
}

}  // namespace
}  // namespace engine
