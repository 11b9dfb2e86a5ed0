// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

namespace cli {

void addCommonOptions(CLI::App& command, CommonOptions& common) {
    command.add_option("--device", common.device, "auto, cpu, cuda, cuda:N or mps")->capture_default_str();
    command.add_option("--threads", common.threads, "threads to compute with; 0 = physical cores")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    command.add_option("--precision", common.precision, "auto, fp32 or bf16; auto = bf16 where the hardware has it")
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}))
        ->capture_default_str();
    command.add_option("--seed", common.seed, "seed of everything random")->capture_default_str();
    command.add_flag("--quiet", common.isQuiet, "no progress");
    command.add_flag("--json", common.isJson, "results as JSON on standard output");
}

}  // namespace cli
