// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/live_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/jobs/video_job.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prediction_boxes.h"

namespace ui {

LiveView::LiveView(ThumbnailJob& thumbnails, QWidget* parent) : QWidget(parent) {
    m_predictions = new PredictionModel(thumbnails, this);
    m_image = new ImageView;
    m_image->setObjectName("liveImage");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_image, 1);
    layout->addWidget(buildBar());
    connect(m_predictions, &PredictionModel::filterChanged, this, &LiveView::refreshBoxes);
    showRate(0, 0);
}

QWidget* LiveView::buildBar() {
    m_stop = makeButton({}, "stopLive");
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit stopRequested();
        else
            emit startRequested();
    });
    QPushButton* close = makeButton(tr("Back to the pictures"), "closeLive");
    connect(close, &QPushButton::clicked, this, &LiveView::closeRequested);
    m_rate = makeLabel({}, TextRole::Figure);
    m_rate->setObjectName("liveRate");
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setMinimumWidth(static_cast<int>(numberWidth(m_rate->font(), "000.0")));
    m_dropped = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_dropped->setObjectName("liveDropped");
    m_dropped->setToolTip(tr("Pictures that came while the model was still at work on an earlier one"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(tr("pictures a second"), TextRole::Caption, Tone::Muted));
    words->addWidget(m_dropped);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_stop);
    layout->addWidget(m_rate);
    layout->addLayout(words, 1);
    layout->addWidget(close);
    end();
    m_stop->ensurePolished();
    m_stop->setMinimumWidth(m_stop->sizeHint().width());  // "Stop" is the shorter of its two texts
    return bar;
}

void LiveView::begin() {
    m_isRunning = true;
    m_frameSize = {};
    m_predictions->clear();
    m_image->setMessage(tr("Waiting for the first picture"));
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(icon("stop"));
    showRate(0, 0);
}

void LiveView::showFrame(const LiveFrame& frame) {
    m_predictions->showOnly(frame.prediction);
    const QPixmap pixmap = QPixmap::fromImage(frame.picture);
    if (m_frameSize == pixmap.size()) {
        m_image->refinePicture(pixmap);
    } else {
        m_frameSize = pixmap.size();
        m_image->setPicture(pixmap, m_frameSize);
    }
    refreshBoxes();
    showRate(frame.framesPerSecond, frame.dropped);
}

void LiveView::end() {
    if (m_isRunning && m_frameSize.isEmpty())
        m_image->setMessage(tr("No picture came"));
    m_isRunning = false;
    m_stop->setText(tr("Start again"));
    m_stop->setIcon(icon("play"));
}

void LiveView::refreshBoxes() {
    const bool hasFrame = m_predictions->rowCount() > 0;
    m_image->setBoxes(hasFrame ? viewBoxesOf(*m_predictions, 0) : QList<ViewBox>());
    m_image->setDescription(hasFrame ? m_predictions->index(0).data().toString() : QString());
}

void LiveView::showRate(double framesPerSecond, qint64 dropped) {
    m_rate->setText(framesPerSecond > 0 ? decimalText(framesPerSecond, 1) : QString("–"));
    constexpr qint64 kMostCounted = 999'999'999;
    m_dropped->setText(tr("%n left out", nullptr, static_cast<int>(std::min(dropped, kMostCounted))));
}

}  // namespace ui
