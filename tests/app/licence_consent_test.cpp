// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/licence_consent.h"

#include <gtest/gtest.h>

#include <sstream>

#include "engine/api/error.h"
#include "tests/app/run_cli.h"

namespace {

const engine::DownloadableModel kModel{"yolo11n",
                                       "detect",
                                       1'234'567,
                                       "AGPL-3.0",
                                       "https://example.org/licence",
                                       false,
                                       false,
                                       "yolo11n.pt",
                                       "https://example.org/yolo11n.pt"};

void expectNotice(const std::string& text) {
    for (const char* said : {"yolo11n", "1,234,567 bytes", "AGPL-3.0", "https://example.org/licence"})
        EXPECT_NE(text.find(said), std::string::npos) << text;
}

TEST(LicenceConsent, TheFlagIsEnoughAndTheNoticeStillShown) {
    std::ostringstream messages;
    EXPECT_TRUE(cli::hasConsent(kModel, true, nullptr, messages));
    expectNotice(messages.str());
}

TEST(LicenceConsent, ATerminalIsAskedAndOnlyYesIsYes) {
    for (const char* yes : {"y\n", "Y\n", "yes\n"}) {
        std::istringstream terminal(yes);
        std::ostringstream messages;
        EXPECT_TRUE(cli::hasConsent(kModel, false, &terminal, messages)) << yes;
        expectNotice(messages.str());
    }
    for (const char* no : {"\n", "n\n", "yesterday\n", ""}) {
        std::istringstream terminal(no);
        std::ostringstream messages;
        EXPECT_FALSE(cli::hasConsent(kModel, false, &terminal, messages)) << no;
    }
}

TEST(LicenceConsent, APipeIsToldWhichFlagIsMissing) {
    std::ostringstream messages;
    try {
        cli::hasConsent(kModel, false, nullptr, messages);
        FAIL() << "no error";
    } catch (const engine::Error& error) {
        EXPECT_EQ(error.kind, engine::ErrorKind::Usage);
        expectNotice(error.message);
        EXPECT_NE(error.hint.find("--accept-licence"), std::string::npos);
    }
    EXPECT_EQ(messages.str(), "");
}

TEST(Cli, ModelGetRefusesWhatIsNotListedWithExitTwo) {
    const test::CliResult result = test::runCli({"model", "get", "no-such-model", "--accept-licence"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find("no-such-model"), std::string::npos) << result.err;
    EXPECT_NE(result.err.find("yolo11n"), std::string::npos) << result.err;
}

}  // namespace
