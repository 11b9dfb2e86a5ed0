// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PredictPage that shows a camera or a video.
#include <QStackedWidget>

#include "ui/convert.h"
#include "ui/jobs/video_job.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/predict_results.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/live_view.h"
#include "ui/widgets/prediction_editor.h"
#include "ui/widgets/prediction_panel.h"

namespace ui {
namespace {

constexpr int kPanelMs = 400;  // lists that change with every frame cannot be read, nor clicked

}  // namespace

void PredictPage::connectLive() {
    PredictionModel& frames = m_live->predictions();
    connect(&frames, &PredictionModel::filterChanged, this, &PredictPage::refreshLivePanel);
    connect(m_live->image(), &ImageView::boxClicked, this, [this](int box) {
        m_panel->selectBox(box);
        m_live->image()->setSelectedBox(box);
    });
    connect(m_live, &LiveView::stopRequested, this, &PredictPage::liveStopRequested);
    connect(m_live, &LiveView::startRequested, this, [this] { emit liveRequested(m_liveSource); });
    connect(m_live, &LiveView::closeRequested, this, &PredictPage::leaveLive);
}

bool PredictPage::isLiveShown() const {
    return m_states->currentIndex() == static_cast<int>(State::Live);
}

void PredictPage::beginLive(const engine::VideoSource& source) {
    m_liveSource = source;
    m_liveModel = m_model->current();
    banner()->hide();
    m_live->begin();
    m_panel->setPredictions(m_live->predictions());
    m_panel->setCorrected(false);
    showState(State::Live);
    refreshLivePanel();
}

void PredictPage::showFrame(const LiveFrame& frame) {
    if (!m_live->isRunning())
        return;
    const bool isFirst = m_live->predictions().rowCount() == 0;
    m_live->showFrame(frame);
    if (isFirst || m_sincePanel.elapsed() >= kPanelMs)
        refreshLivePanel();
}

void PredictPage::endLive() {
    m_live->end();
    refreshLivePanel();
}

void PredictPage::refreshLivePanel() {
    if (!isLiveShown())
        return;
    m_sincePanel.start();
    m_panel->showRow(m_live->predictions().rowCount() - 1);
}

void PredictPage::leaveLive() {
    if (!isLiveShown())
        return;
    if (m_live->isRunning()) {
        m_live->end();
        emit liveStopRequested();
    }
    m_panel->setPredictions(*m_predictions);
    m_panel->setCorrected(m_results->editor().isCorrected());
    showState(m_predictions->rowCount() > 0 ? State::Results : State::Empty);
    refreshBoxes();
}

}  // namespace ui
