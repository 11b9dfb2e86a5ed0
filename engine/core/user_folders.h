// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/api/cache.h"  // cacheFolder()

namespace engine {

/// Where what the user gave or made is kept: "espalier" in $XDG_DATA_HOME or in the platform's place for application
/// data. Empty where there is no such place. It need not exist yet.
std::filesystem::path dataFolder();

/// The folder of the running program, links followed; empty where the system does not say.
std::filesystem::path programFolder();

/// Where the models lie that come with Espalier: $ESPALIER_BUILTIN_MODELS, else ../share/espalier/models beside the
/// program's folder where there is one, as in an installed Espalier, else the folder that the build was told of. It
/// need not exist. A relative value of the variable counts as unset.
std::filesystem::path builtInModelsFolder();
/// For a program in `programFolder`, which may be empty.
std::filesystem::path builtInModelsFolder(const std::filesystem::path& programFolder);

}  // namespace engine
