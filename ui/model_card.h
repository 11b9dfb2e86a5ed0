// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "engine/api/error.h"
#include "engine/api/model_download.h"
#include "engine/api/model_info.h"
#include "engine/api/model_list.h"
#include "engine/api/model_speed.h"
#include "ui/convert.h"

namespace ui {

/// A model of the list, as far as it is known; neither `info` nor `problem`: not read yet.
struct ModelCard {
    engine::ListedModel listed;
    std::optional<engine::ModelInfo> info;
    std::optional<engine::Error> problem;     ///< why it cannot be read
    std::optional<engine::ModelSpeed> speed;  ///< on this computer, once measured

    /// Where it is not here yet; `listed.file` is then the place that it would have.
    std::optional<engine::DownloadableModel> offer = {};

    /// As ModelPicker and the settings name it.
    QString ref() const { return pathText(listed.ref().file); }
    bool isUsable() const { return info && info->isSupported && !offer; }
    /// "detect", "classify"; empty = not known yet
    std::string task() const { return offer ? offer->task : info ? info->task : std::string(); }
};

}  // namespace ui
