// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class ImageView;
class PredictionModel;
class ThumbnailJob;
struct LiveFrame;

/// What a camera or a video shows now, with its boxes and the measured speed. The last picture stays when it stops.
class LiveView final : public QWidget {
    Q_OBJECT

public:
    /// @param thumbnails must outlive the view
    explicit LiveView(ThumbnailJob& thumbnails, QWidget* parent = nullptr);

    /// The one frame that is shown: none or one row.
    PredictionModel& predictions() { return *m_predictions; }
    ImageView* image() { return m_image; }
    /// From begin() to end().
    bool isRunning() const { return m_isRunning; }

    void begin();
    void showFrame(const LiveFrame& frame);
    void end();
    /// After the filters changed.
    void refreshBoxes();

signals:
    void stopRequested();
    void startRequested();
    void closeRequested();

private:
    QWidget* buildBar();
    void showRate(double framesPerSecond, qint64 dropped);

    PredictionModel* m_predictions;
    ImageView* m_image;
    bool m_isRunning = false;
    QSize m_frameSize;

    QPushButton* m_stop = nullptr;
    QLabel* m_rate = nullptr;
    QLabel* m_dropped = nullptr;
};

}  // namespace ui
