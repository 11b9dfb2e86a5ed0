// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// What becomes of a part of a file that an earlier download left.
#include <gtest/gtest.h>

#include "tests/engine/core/download_fixture.h"

namespace engine {
namespace {

using test::Connection;
using test::HttpRequest;
using test::LoopbackServer;
using test::responseHead;
using namespace test::download;

TEST_F(Download, ATruncatedBodyIsKeptAndContinuedWithoutRepeatingAByte) {
    bool isFirst = true;
    const LoopbackServer server([&](const HttpRequest& asked, Connection& connection) {
        if (!std::exchange(isFirst, false))
            return answerWell(asked, connection);
        connection.send(responseHead("200 OK", {lengthLine(kBytes), kTag}) + content().substr(0, kHalf));
    });
    expectRefusal(server, "download.interrupted");
    EXPECT_EQ(partBytes(), kHalf);
    expectFetched(server);
    EXPECT_EQ(server.requests().at(1).header("range"), "bytes=" + std::to_string(kHalf) + "-");
    EXPECT_EQ(server.requests().at(1).header("if-range"), "\"v1\"");
}

TEST_F(Download, AFalseContinuationIsThrownAwayAndStartedOver) {
    const std::vector<std::vector<std::string>> falseHeads = {
        {},
        {"Content-Range: lies"},
        {rangeLine(0)},
        {rangeLine(kHalf + 1)},
        {rangeLine(kHalf, kBytes - 2)},
        {rangeLine(kHalf, kBytes - 1, kBytes + 1)},
        {rangeLine(kHalf), "ETag: \"v2\""},
    };
    for (const auto& head : falseHeads) {
        const LoopbackServer server([&](const HttpRequest& asked, Connection& connection) {
            if (startOf(asked) == 0)
                return answerWhole(connection);
            connection.send(responseHead("206 Partial Content", head) + std::string(kHalf, 'x'));
        });
        leavePart(content().substr(0, kHalf));
        expectFetched(server);
        EXPECT_EQ(server.requests().size(), 2u);
        std::filesystem::remove(request.file);
    }
}

TEST_F(Download, ATrueHeadWithFalseBytesIsDeleted) {
    const LoopbackServer server([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("206 Partial Content", {rangeLine(kHalf), kTag}) + std::string(kHalf, 'x'));
    });
    leavePart(content().substr(0, kHalf));
    expectRefusal(server, "download.wrong_bytes");
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, APartNobodyAskedForIsRefused) {
    const LoopbackServer server([](const HttpRequest&, Connection& connection) {
        connection.send(responseHead("206 Partial Content", {rangeLine(0), lengthLine(kBytes)}) + content());
    });
    expectRefusal(server, "download.status");
    EXPECT_EQ(partBytes(), -1);
}

TEST_F(Download, AWholeFileInsteadOfTheRestStartsOver) {
    const LoopbackServer server([](const HttpRequest&, Connection& connection) { answerWhole(connection); });
    leavePart(std::string(kHalf, 'x'));
    expectFetched(server);
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(Download, AnotherVersionOnTheServerStartsOver) {
    const LoopbackServer server(answerWell);
    leavePart(std::string(kHalf, 'x'), "\"v0\"");
    expectFetched(server);
    EXPECT_EQ(server.requests().at(0).header("if-range"), "\"v0\"");
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(Download, ARefusedRangeStartsOver) {
    const LoopbackServer server([](const HttpRequest& asked, Connection& connection) {
        if (startOf(asked) == 0)
            return answerWhole(connection);
        connection.send(responseHead("416 Range Not Satisfiable", {lengthLine(0)}));
    });
    leavePart(content().substr(0, kHalf));
    expectFetched(server);
}

TEST_F(Download, ALeftPartIsContinued) {
    const LoopbackServer server(answerWell);
    leavePart(content().substr(0, kHalf));
    expectFetched(server);
    EXPECT_EQ(startOf(server.requests().at(0)), kHalf);
}

TEST_F(Download, ALeftPartOfWrongBytesNeverBecomesTheFile) {
    const LoopbackServer server(answerWell);
    leavePart(std::string(kHalf, 'x'));
    expectRefusal(server, "download.wrong_bytes");
    EXPECT_EQ(partBytes(), -1);
    expectFetched(server);
}

TEST_F(Download, ACompletePartNeedsNoServer) {
    const LoopbackServer server(answerWell);
    leavePart(content());
    expectFetched(server);
    EXPECT_TRUE(server.requests().empty());
    std::filesystem::remove(request.file);
    leavePart(std::string(kBytes, 'x'));
    expectRefusal(server, "download.wrong_bytes");
    leavePart(content() + "x");
    expectFetched(server);
    EXPECT_EQ(startOf(server.requests().at(0)), 0);
}

TEST_F(Download, OnlyAStrongTagIsSentBack) {
    const LoopbackServer server(answerWell);
    for (const char* tag : {"W/\"v1\"", "\"v1\"\r\nCookie: a", "v1", ""}) {
        leavePart(content().substr(0, kHalf), tag);
        expectFetched(server);
        EXPECT_EQ(server.requests().back().header("if-range"), "") << tag;
        EXPECT_EQ(server.requests().back().header("cookie"), "") << tag;
        std::filesystem::remove(request.file);
    }
}

}  // namespace
}  // namespace engine
