// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>

#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "engine/api/error.h"
#include "engine/api/process.h"

namespace {

// One sentence: what was found (the message names the file), then what to do.
int report(const engine::Error& error) {
    const std::string hint = error.hint.empty() ? "" : "; " + error.hint;
    std::cerr << fmt::format("espalier-cli: {}{}", error.message, hint) << std::endl;
    return cli::exitCode(error.kind);
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Transfer learning for vision without Python: read, check, fine-tune, predict.", "espalier-cli");
    app.set_version_flag("--version", ESPALIER_VERSION);
    app.require_subcommand(1);
    cli::CommonOptions common;
    cli::Run run;
    cli::addModelCommand(app, common, run);
    cli::addDataCommand(app, common, run);
    cli::addPredictCommand(app, common, run);
    cli::addValCommand(app, common, run);
    cli::addAdviseCommand(app, common, run);
    cli::addTrainCommand(app, common, run);
    cli::addExportCommand(app, common, run);
    cli::addRunsCommand(app, common, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        std::cerr << "espalier-cli: " << error.what() << "; see --help" << std::endl;
        return cli::kUsage;
    }

    std::stop_source stop;
    cli::stopOnInterrupt(stop);
    try {
        engine::setUpProcess(common.threads);
        return run(common, stop.get_token());
    } catch (const engine::Error& error) {
        return report(error);
    } catch (const std::bad_alloc&) {
        return report(
            {engine::ErrorKind::OutOfMemory, "memory.out", "out of memory", {}, "use a smaller batch or image size"});
    } catch (const std::exception& error) {
        return report({engine::ErrorKind::Internal, "internal", error.what(), {}, "please report this"});
    }
}
