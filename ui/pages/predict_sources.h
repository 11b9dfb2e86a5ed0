// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/api/video.h"

namespace ui {

class DropArea;
class ProgressCard;

/// Where pictures come from: a place to drop them, which the progress of what runs takes, and cameras and videos.
class PredictSources final : public QWidget {
    Q_OBJECT

public:
    explicit PredictSources(QWidget* parent = nullptr);

    DropArea* dropArea() { return m_drop; }
    ProgressCard* progress() { return m_progress; }

signals:
    void addRequested();
    /// A file dialog for a video.
    void videoFileRequested();
    void cameraRequested(const engine::VideoSource& source);
    void cancelRequested();

private:
    QWidget* buildVideoButton();

    DropArea* m_drop;
    ProgressCard* m_progress;
};

}  // namespace ui
