// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/video_menu.h"

#include <QAction>

#include "ui/convert.h"

namespace ui {

VideoMenu::VideoMenu(QWidget* parent) : QMenu(parent) {
    connect(this, &QMenu::aboutToShow, this, &VideoMenu::fill);
    fill();
}

void VideoMenu::fill() {
    clear();
    const std::vector<engine::Camera> cameras = engine::listCameras();
    for (const engine::Camera& camera : cameras) {
        QAction* action = addAction(cameraText(camera).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(QString("camera%1").arg(camera.index));
        connect(action, &QAction::triggered, this, [this, index = camera.index] { emit cameraChosen(index); });
    }
    if (cameras.empty())
        addAction(tr("No camera found"))->setEnabled(false);
    addSeparator();
    QAction* file = addAction(tr("A &video file…"));
    file->setObjectName("videoFile");
    connect(file, &QAction::triggered, this, &VideoMenu::fileRequested);
}

QString cameraText(const engine::Camera& camera) {
    return camera.name.empty() ? VideoMenu::tr("Camera %1").arg(camera.index + 1) : toText(camera.name);
}

}  // namespace ui
