// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "engine/api/video.h"

namespace ui {

/// The cameras that are there when it opens, and a video file.
class VideoMenu final : public QMenu {
    Q_OBJECT

public:
    explicit VideoMenu(QWidget* parent = nullptr);

signals:
    void cameraChosen(int index);
    void fileRequested();

private:
    void fill();
};

/// The camera's own name, else "Camera 1".
QString cameraText(const engine::Camera& camera);

}  // namespace ui
