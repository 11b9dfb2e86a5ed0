// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/dataset_flags.h"

namespace cli {

engine::DatasetRef DatasetOptions::ref() const {
    engine::DatasetRef ref{path};
    for (const std::string& answer : answers) {
        const std::size_t at = answer.find('=');
        ref.answers[answer.substr(0, at)] = answer.substr(at + 1);
    }
    return ref;
}

CLI::Option* addDatasetFlags(CLI::App& command, const std::string& name, DatasetOptions& options) {
    CLI::Option* path = command.add_option(
        name, options.path,
        "dataset: a folder, a yaml or json file, or a zip archive; `data check` says how it is read");
    command.add_option("--answer", options.answers, "CODE=CHOICE, how to read what the dataset leaves open")
        ->check([](const std::string& text) {
            return text.find('=') != std::string::npos ? std::string() : "expected CODE=CHOICE, found " + text;
        })
        ->take_all();
    return path;
}

}  // namespace cli
