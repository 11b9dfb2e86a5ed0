// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate_page.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/error_text.h"
#include "ui/widgets/class_mapping.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/evaluation_panel.h"
#include "ui/widgets/evaluation_split.h"
#include "ui/widgets/evaluation_view.h"
#include "ui/widgets/progress_card.h"

namespace ui {

EvaluatePage::EvaluatePage(SampleModel& samples, QWidget* parent) : Page(tr("Evaluate"), parent) {
    buildHeader();
    buildStates(samples);
    m_panel = new EvaluationPanel(m_figures->classes(), *sidePanel(), this);
    connect(m_panel, &EvaluationPanel::costsChanged, m_figures, &EvaluationView::showMark);
    connect(m_panel, &EvaluationPanel::thresholdChosen, this, &EvaluatePage::thresholdChosen);
    connect(m_figures, &EvaluationView::saveFailed, this,
            [this](const engine::Error& error) { banner()->showError(errorText(error)); });
    connect(new QShortcut(Qt::Key_T, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &EvaluatePage::toggleView);
    setKeys(
        {tr("T: tables in place of the charts. In the chart: arrows. In the matrix: arrows, Return shows the images "
            "of a field."),
         tr("In a picture: Left and Right the image before and after, B boxes, Esc back to the figures."),
         tr("In the table of classes: arrows, Return chooses as what a class counts.")});
    refresh();
}

void EvaluatePage::setModelChoices(const QList<ModelChoice>& choices) {
    m_model->setChoices(choices);
}

void EvaluatePage::setModel(const QString& ref) {
    m_model->setCurrent(ref);
    if (ref == m_now.model)
        return;
    m_now.model = ref;
    m_isMatching = false;
    m_error.reset();
    refresh();
}

void EvaluatePage::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    const bool isOther = !dataset || !m_now.dataset || dataset->source != m_now.dataset->source;
    m_now.dataset = std::move(dataset);
    m_isMatching = false;
    m_error.reset();
    if (isOther) {
        m_split->setDataset(nullptr);
        endRun();
        m_report.reset();
        m_shown = {};
        showFigures();
    }
    m_split->setDataset(m_now.dataset.get());
    m_now.split = m_split->split();
    refresh();
}

void EvaluatePage::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    refreshButtons();
}

void EvaluatePage::showClasses(const std::vector<std::string>& modelClasses, const engine::ClassMap& map) {
    if (!m_now.dataset || m_isRunning)
        return;
    m_classes->setClasses(modelClasses, *m_now.dataset, map);
    m_isMatching = true;
    refresh();
    m_classes->focusTable();
}

void EvaluatePage::endMatching() {
    m_isMatching = false;
    refresh();
}

void EvaluatePage::showRunning(const engine::ClassMap& classMap) {
    m_isRunning = true;
    m_isMatching = false;
    m_isLooking = false;
    m_run = m_now;
    m_run.classMap = classMap;
    m_error.reset();
    m_progress->begin(lookingText(m_run.split));
    refresh();
}

void EvaluatePage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void EvaluatePage::showReport(const std::shared_ptr<const engine::EvaluateReport>& report) {
    if (!m_isRunning)
        return;
    endRun();
    if (!report->isCancelled) {
        m_report = report;
        m_shown = m_run;
        showFigures();
    }
    refresh();
}

void EvaluatePage::showError(const engine::Error& error) {
    endRun();
    m_error = error;
    refresh();
}

void EvaluatePage::endRunning() {
    if (!m_isRunning)
        return;
    endRun();
    refresh();
}

void EvaluatePage::endRun() {
    m_isRunning = false;
    m_progress->end();
}

bool EvaluatePage::isReady() const {
    return whyNotReady().isEmpty();
}

QString EvaluatePage::whyNotReady() const {
    switch (idleState()) {
        case Empty:
            return tr("Open a dataset first");
        case NoLabels:
            return tr("There are no labelled validation images");
        default:
            break;
    }
    if (m_now.model.isEmpty())
        return tr("Choose a model first");
    return m_isMatching && !m_classes->isUsable() ? tr("First say what each class counts as") : QString();
}

EvaluatePage::State EvaluatePage::idleState() const {
    if (!m_now.dataset)
        return Empty;
    return m_split->images() > 0 ? Ready : NoLabels;
}

void EvaluatePage::showFigures() {
    m_used->setVisible(!m_shown.classMap.empty());
    if (m_report && !m_shown.classMap.empty()) {
        m_usedText->setText(classMapText(m_shown.classMap, m_report->task));
        m_usedLayout->setDirection(isClassifier() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        (isClassifier() ? m_figuresLayout : sidePanel())->insertWidget(0, m_used);
    }
    m_isLooking = false;
    m_figures->showReport(m_report);
    m_panel->showReport(isClassifier() ? nullptr : m_report);
}

bool EvaluatePage::isClassifier() const {
    return m_report && m_report->task == engine::DatasetTask::Classify;
}

void EvaluatePage::refresh() {
    const State state = m_isRunning    ? Running
                        : m_isMatching ? Classes
                        : !m_report    ? idleState()
                        : m_isLooking  ? Pictures
                                       : Report;
    if (state == Ready)
        m_ready->setText(tr("Not measured yet"), readyText(m_now.split, m_split->images()));
    m_states->setCurrentIndex(state);
    setSidePanelVisible(state == Report && !isClassifier());
    refreshButtons();
    refreshBanner();
    refreshSubtitle();
}

void EvaluatePage::refreshButtons() {
    const bool hasFigures = m_report && !m_isRunning && !m_isMatching;
    m_view->setEnabled(hasFigures && !m_isLooking);
    m_view->setToolTip(!hasFigures   ? tr("Not measured yet")
                       : m_isLooking ? tr("Go back to the figures first")
                                     : QStringLiteral("T"));
    m_model->setEnabled(!m_isRunning);
    m_split->setEnabled(!m_isRunning && m_now.dataset);
    QString why = m_isRunning ? tr("It is running") : whyNotReady();
    if (why.isEmpty() && m_isBusy)
        why = tr("Something else is being computed");
    m_evaluate->setEnabled(why.isEmpty());
    m_evaluate->setToolTip(why.isEmpty() ? tr("Ctrl+Return") : why);
    m_start->setEnabled(m_evaluate->isEnabled());
    m_start->setToolTip(m_evaluate->toolTip());
}

void EvaluatePage::refreshBanner() {
    std::optional<EvaluateNote> note;
    if (m_error && !m_isMatching) {
        const EvaluateWayOut wayOut = wayOutOf(*m_error, m_now.model);
        banner()->showError(errorText(*m_error),
                            wayOut == EvaluateWayOut::Evaluate ? tr("Try again") : wayOutText(wayOut),
                            [this, wayOut] { take(wayOut); });
        return;
    }
    if (m_report && !m_isRunning && !m_isMatching)
        note = evaluateNote(*m_report, m_shown, m_now);
    if (!note) {
        banner()->hide();
        return;
    }
    banner()->showMessage(note->kind, note->title, note->reason, wayOutText(note->wayOut),
                          [this, wayOut = note->wayOut] { take(wayOut); });
}

void EvaluatePage::refreshSubtitle() {
    if (m_isRunning)
        return setSubtitle(lookingText(m_run.split));
    if (m_isMatching)
        return setSubtitle(tr("What the classes of %1 count as").arg(modelText(m_now.model)));
    if (!m_report)
        return setSubtitle(tr("How good the model is, how far to trust that, and what it gets wrong"));
    setSubtitle(measuredText(*m_report, m_shown));
}

void EvaluatePage::evaluate() {
    if (m_isMatching) {
        m_isMatching = false;
        emit classesMatched(m_classes->map());
    }
    emit evaluateRequested();
}

void EvaluatePage::take(EvaluateWayOut wayOut) {
    if (wayOut == EvaluateWayOut::ChooseModel)
        m_model->showPopup();
    else if (wayOut == EvaluateWayOut::MatchClasses)
        emit classesRequested();
    else if (wayOut == EvaluateWayOut::Evaluate && m_evaluate->isEnabled())
        emit evaluateRequested();
}

void EvaluatePage::toggleView() {
    if (!m_view->isEnabled())
        return;
    m_figures->showTables(!m_figures->showsTables());
    m_view->setText(m_figures->showsTables() ? tr("Charts") : tr("Tables"));
}

}  // namespace ui
