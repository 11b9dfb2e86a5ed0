// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/models/sample_model.h"
#include "ui/pages/evaluate_page.h"
#include "ui/widgets/class_mapping.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/evaluation_split.h"
#include "ui/widgets/evaluation_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"

namespace ui {

void EvaluatePage::buildHeader() {
    m_split = new EvaluationSplit;
    m_split->setObjectName("evaluateSplit");
    addToHeader(m_split);
    connect(m_split, &EvaluationSplit::chosen, this, [this](engine::Split split) {
        m_now.split = split;
        m_error.reset();
        refresh();
    });
    m_model = new ModelPicker;
    m_model->setObjectName("evaluateModel");
    addToHeader(m_model);
    connect(m_model, &ModelPicker::chosen, this, &EvaluatePage::modelChosen);
    connect(m_model, &ModelPicker::fileRequested, this, &EvaluatePage::modelFileRequested);
    m_view = addSecondary(tr("Tables"), "evaluateView");
    m_evaluate = addPrimary(tr("Evaluate"), "evaluate");
    connect(m_view, &QPushButton::clicked, this, &EvaluatePage::toggleView);
    connect(m_evaluate, &QPushButton::clicked, this, &EvaluatePage::evaluate);
}

void EvaluatePage::buildStates(SampleModel& samples) {
    auto* empty = new EmptyState("target", tr("No images to measure with"), tr("Open a dataset first."));
    connect(empty->addButton(tr("Go to Data"), "evaluateOpenData"), &QPushButton::clicked, this,
            &EvaluatePage::datasetRequested);
    auto* noLabels = new EmptyState("target", tr("No labelled validation images"),
                                    tr("A model is measured on images that it did not learn from. Keep a share of "
                                       "yours for that."));
    connect(noLabels->addButton(tr("Make a split"), "evaluateMakeSplit"), &QPushButton::clicked, this,
            &EvaluatePage::datasetRequested);
    m_ready = new EmptyState("target", tr("Not measured yet"), {});
    m_start = m_ready->addButton(tr("Evaluate"), "evaluateStart");
    connect(m_start, &QPushButton::clicked, this, &EvaluatePage::evaluate);
    m_states = new QStackedWidget;
    for (QWidget* state :
         {static_cast<QWidget*>(empty), static_cast<QWidget*>(noLabels), static_cast<QWidget*>(m_ready), buildRunning(),
          buildFigures(samples), buildClasses(), buildPictures(samples)})
        m_states->addWidget(state);
    content()->addWidget(m_states, 1);
}

QWidget* EvaluatePage::buildRunning() {
    auto* running = new QWidget;
    auto* layout = new QVBoxLayout(running);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &EvaluatePage::cancelRequested);
    layout->addWidget(m_progress);
    layout->addStretch();
    return running;
}

QWidget* EvaluatePage::buildFigures(SampleModel& samples) {
    m_figures = new EvaluationView(samples);
    connect(m_figures, &EvaluationView::imagesRequested, this, &EvaluatePage::imagesRequested);
    connect(m_figures, &EvaluationView::picturesRequested, this, &EvaluatePage::openPictures);
    m_usedText = makeLabel({});
    m_usedText->setObjectName("evaluateUsedText");
    m_usedText->setWordWrap(true);
    QPushButton* match = makeButton(wayOutText(EvaluateWayOut::MatchClasses), "evaluateUsedClasses", ButtonKind::Link);
    connect(match, &QPushButton::clicked, this, &EvaluatePage::classesRequested);
    m_used = new QWidget;
    m_usedLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_used);
    m_usedLayout->setContentsMargins(0, 0, 0, 6);
    m_usedLayout->setSpacing(4);
    m_usedLayout->addWidget(m_usedText, 1);
    m_usedLayout->addWidget(match, 0, Qt::AlignLeft);
    auto* figures = new QWidget;
    m_figuresLayout = new QVBoxLayout(figures);
    m_figuresLayout->setContentsMargins(0, 0, 0, 0);
    m_figuresLayout->setSpacing(8);
    m_figuresLayout->addWidget(m_used);
    m_figuresLayout->addWidget(m_figures, 1);
    return figures;
}

QWidget* EvaluatePage::buildPictures(SampleModel& samples) {
    m_pictures = new EvaluationPictures(samples);
    connect(m_pictures, &EvaluationPictures::closed, this, &EvaluatePage::closePictures);
    connect(m_pictures, &EvaluationPictures::pictureRequested, this, &EvaluatePage::pictureRequested);
    connect(m_pictures, &EvaluationPictures::dataRequested, this, [this, &samples](const std::filesystem::path& file) {
        if (const int row = samples.rowOf(file); row >= 0)
            emit imagesRequested({row}, nameText(file), row);
    });
    return m_pictures;
}

void EvaluatePage::openPictures(const EvaluationPictures::Group& group, std::size_t at) {
    m_lookedFrom = QApplication::focusWidget();
    m_isLooking = true;
    refresh();
    m_pictures->open(group, at);
}

void EvaluatePage::closePictures() {
    m_isLooking = false;
    refresh();
    if (m_lookedFrom)
        m_lookedFrom->setFocus();
}

void EvaluatePage::showPicture(const std::filesystem::path& file, const QImage& picture) {
    m_pictures->showPicture(file, picture);
}

void EvaluatePage::showUnreadable(const std::filesystem::path& file, const engine::Error& error) {
    m_pictures->showUnreadable(file, error);
}

QWidget* EvaluatePage::buildClasses() {
    m_classes = new ClassMapping;
    connect(m_classes, &ClassMapping::changed, this, &EvaluatePage::refreshButtons);
    connect(m_classes, &ClassMapping::cancelled, this, &EvaluatePage::endMatching);
    connect(m_classes, &ClassMapping::otherModelRequested, m_model, &ModelPicker::showPopup);
    return m_classes;
}

}  // namespace ui
