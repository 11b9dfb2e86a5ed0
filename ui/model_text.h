// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/model_card.h"

namespace ui {

/// "Detector", "Classifier"; another task as the file names it.
QString taskText(const std::string& task);

/// A network as people call it, in every place: "YOLO11n", "Lite detector", "ResNet-18"; one that is not known as it
/// is.
QString architectureText(const std::string& architecture);
/// How a card is headed: "yolo11n.pt"; one that is not here yet as its network.
QString modelTitle(const ModelCard& card);

/// "Detector, YOLO11n, 80 classes". @param title what stands above it; a network of that name is not named again
QString modelKindText(const engine::ModelInfo& info, const QString& title = {});
/// The same; or that it is being read, or what is wrong with it.
QString modelKindText(const ModelCard& card);

/// "2,624,080 parameters, 6.5 GFLOPs, 5.5 MB, AGPL-3.0"; the way out where it cannot be read.
QString modelSizeText(const ModelCard& card);

/// "23 ms", "about 23 ms" where it was measured beside other work; empty = not known.
QString speedText(const ModelCard& card);
/// Under it: "an image, 180 MB of memory"; "measuring…" or "not measured yet" where there is no figure, nothing for a
/// model that does not run here.
QString speedDetailText(const ModelCard& card, bool isMeasuring);

/// The whole card in one line, for screen readers.
QString modelSentence(const ModelCard& card, bool isCurrent, bool isMeasuring);

}  // namespace ui
