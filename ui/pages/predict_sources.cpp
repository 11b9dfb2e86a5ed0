// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_sources.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/icons.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/video_menu.h"

namespace ui {

PredictSources::PredictSources(QWidget* parent) : QWidget(parent) {
    m_drop =
        new DropArea("picture", tr("Drop pictures or a folder here, or paste with Ctrl+V"), {}, DropArea::Shape::Bar);
    m_drop->setObjectName("predictDropArea");
    connect(m_drop, &DropArea::clicked, this, &PredictSources::addRequested);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &PredictSources::cancelRequested);
    connect(m_progress, &ProgressCard::visibilityChanged, m_drop, &QWidget::setHidden);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_drop, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(buildVideoButton());
}

QWidget* PredictSources::buildVideoButton() {
    QPushButton* video = makeButton(tr("Camera or video"), "videoSources");
    video->setIcon(icon("play"));
    if (engine::canReadVideo()) {
        auto* menu = new VideoMenu(video);
        video->setMenu(menu);
        connect(menu, &VideoMenu::cameraChosen, this, [this](int index) { emit cameraRequested({{}, index}); });
        connect(menu, &VideoMenu::fileRequested, this, &PredictSources::videoFileRequested);
    } else {
        video->setEnabled(false);
        video->setToolTip(
            tr("This Espalier was built without OpenCV's videoio, which reads cameras and videos. Install "
               "libopencv-videoio-dev and build it again."));
    }
    return video;
}

}  // namespace ui
