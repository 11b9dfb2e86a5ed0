// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate_page.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/evaluation_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/evaluation_panel.h"
#include "ui/widgets/evaluation_view.h"
#include "ui/widgets/progress_card.h"

namespace ui {
namespace {

bool isLabelled(const engine::SampleInfo& sample, engine::DatasetTask task) {
    return sample.split == engine::Split::Val &&
           (task == engine::DatasetTask::Classify ? sample.classId >= 0 : !sample.boxes.empty());
}

}  // namespace

EvaluatePage::EvaluatePage(SampleModel& samples, QWidget* parent) : Page(tr("Evaluate"), parent) {
    buildHeader();
    buildStates(samples);
    m_panel = new EvaluationPanel(m_figures->classes(), *sidePanel(), this);
    connect(m_panel, &EvaluationPanel::costsChanged, m_figures, &EvaluationView::showMark);
    connect(banner(), &Banner::actionTriggered, this, &EvaluatePage::takeWayOut);
    connect(new QShortcut(Qt::Key_T, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &EvaluatePage::toggleView);
    setKeys(
        {tr("T: tables in place of the charts. In the chart: arrows. In the matrix: arrows, Return shows the images "
            "of a field.")});
    refresh();
}

void EvaluatePage::buildHeader() {
    m_model = new ModelPicker;
    m_model->setObjectName("evaluateModel");
    addToHeader(m_model);
    connect(m_model, &ModelPicker::chosen, this, &EvaluatePage::modelChosen);
    connect(m_model, &ModelPicker::fileRequested, this, &EvaluatePage::modelFileRequested);
    m_view = addSecondary(tr("Tables"), "evaluateView");
    m_evaluate = addPrimary(tr("Evaluate"), "evaluate");
    connect(m_view, &QPushButton::clicked, this, &EvaluatePage::toggleView);
    connect(m_evaluate, &QPushButton::clicked, this, &EvaluatePage::evaluateRequested);
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
    auto* running = new QWidget;
    auto* runningLayout = new QVBoxLayout(running);
    runningLayout->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &EvaluatePage::cancelRequested);
    runningLayout->addWidget(m_progress);
    runningLayout->addStretch();
    m_figures = new EvaluationView(samples);
    connect(m_figures, &EvaluationView::imagesRequested, this, &EvaluatePage::imagesRequested);
    m_states = new QStackedWidget;
    for (QWidget* state : {static_cast<QWidget*>(empty), static_cast<QWidget*>(noLabels),
                           static_cast<QWidget*>(m_ready), running, static_cast<QWidget*>(m_figures)})
        m_states->addWidget(state);
    content()->addWidget(m_states, 1);
}

void EvaluatePage::setModelChoices(const QList<ModelChoice>& choices) {
    m_model->setChoices(choices);
}

void EvaluatePage::setModel(const QString& ref) {
    m_model->setCurrent(ref);
    if (ref == m_now.model)
        return;
    m_now.model = ref;
    m_error.reset();
    refresh();
}

void EvaluatePage::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    const bool isOther = !dataset || !m_now.dataset || dataset->source != m_now.dataset->source;
    m_now.dataset = std::move(dataset);
    m_error.reset();
    if (isOther) {
        m_isRunning = false;
        m_progress->end();
        m_report.reset();
        m_shown = {};
        showFigures();
    }
    refresh();
}

void EvaluatePage::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    refreshButtons();
}

void EvaluatePage::showRunning() {
    m_isRunning = true;
    m_run = m_now;
    m_error.reset();
    m_progress->begin(tr("Looking at the validation images"));
    refresh();
}

void EvaluatePage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void EvaluatePage::showReport(const std::shared_ptr<const engine::EvaluateReport>& report) {
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_progress->end();
    if (!report->isCancelled) {
        m_report = report;
        m_shown = m_run;
        showFigures();
    }
    refresh();
}

void EvaluatePage::showError(const engine::Error& error) {
    m_isRunning = false;
    m_progress->end();
    m_error = error;
    refresh();
}

void EvaluatePage::endRunning() {
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_progress->end();
    refresh();
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
            return m_now.model.isEmpty() ? tr("Choose a model first") : QString();
    }
}

EvaluatePage::State EvaluatePage::idleState() const {
    if (!m_now.dataset)
        return Empty;
    return validationImages() > 0 ? Ready : NoLabels;
}

std::int64_t EvaluatePage::validationImages() const {
    const std::vector<engine::SampleInfo>& samples = m_now.dataset->samples;
    const engine::DatasetTask task = m_now.dataset->task;
    if (std::none_of(samples.begin(), samples.end(),
                     [task](const engine::SampleInfo& sample) { return isLabelled(sample, task); }))
        return 0;
    return std::count_if(samples.begin(), samples.end(),
                         [](const engine::SampleInfo& sample) { return sample.split == engine::Split::Val; });
}

void EvaluatePage::showFigures() {
    m_figures->showReport(m_report);
    m_panel->showReport(isClassifier() ? nullptr : m_report);
}

bool EvaluatePage::isClassifier() const {
    return m_report && m_report->task == engine::DatasetTask::Classify;
}

void EvaluatePage::refresh() {
    const State state = m_isRunning ? Running : (m_report ? Report : idleState());
    if (state == Ready)
        m_ready->setText(tr("Not measured yet"),
                         tr("The model looks at %n validation image(s), and what it finds is compared with the labels.",
                            nullptr, static_cast<int>(validationImages())));
    m_states->setCurrentIndex(state);
    setSidePanelVisible(state == Report && !isClassifier());
    refreshButtons();
    refreshBanner();
    refreshSubtitle();
}

void EvaluatePage::refreshButtons() {
    const bool hasFigures = m_report && !m_isRunning;
    m_view->setEnabled(hasFigures);
    m_view->setToolTip(hasFigures ? QStringLiteral("T") : tr("Not measured yet"));
    m_model->setEnabled(!m_isRunning);
    QString why = m_isRunning ? tr("It is running") : whyNotReady();
    if (why.isEmpty() && m_isBusy)
        why = tr("Something else is being computed");
    m_evaluate->setEnabled(why.isEmpty());
    m_evaluate->setToolTip(why.isEmpty() ? tr("Ctrl+Return") : why);
}

void EvaluatePage::showBanner(Banner::Kind kind, const QString& title, const QString& reason, WayOut wayOut) {
    m_wayOut = wayOut;
    banner()->showMessage(kind, title, reason, wayOut == WayOut::Evaluate ? tr("Evaluate again") : QString());
}

void EvaluatePage::refreshBanner() {
    if (m_error) {
        const bool isMismatch = m_error->code == "dataset.class_mismatch";
        m_wayOut = isMismatch ? WayOut::ChooseModel : WayOut::Evaluate;
        banner()->showError(errorText(*m_error), isMismatch ? tr("Choose another model") : tr("Try again"));
        return;
    }
    if (m_isRunning || !m_report) {
        banner()->hide();
        return;
    }
    const auto isUntrained = [](const engine::Issue& issue) { return issue.code == "model.untrained_head"; };
    const bool isOfClassifier = isClassifier();
    const std::int64_t seen = isOfClassifier ? m_report->classification.images : m_report->metrics.images;
    const auto unread = static_cast<int>(std::max<std::int64_t>(
        0, static_cast<std::int64_t>(
               std::count_if(m_shown.dataset->samples.begin(), m_shown.dataset->samples.end(),
                             [](const engine::SampleInfo& sample) { return sample.split == engine::Split::Val; })) -
               seen));
    if (m_shown.dataset != m_now.dataset)
        showBanner(Banner::Kind::Note, tr("The data has changed since"),
                   tr("The figures are of the images and labels as they were."), WayOut::Evaluate);
    else if (m_shown.model != m_now.model)
        showBanner(Banner::Kind::Note, tr("These figures are of %1").arg(modelText(m_shown.model)),
                   tr("You have chosen another model since."), WayOut::Evaluate);
    else if (std::any_of(m_report->issues.begin(), m_report->issues.end(), isUntrained))
        showBanner(Banner::Kind::Warning, tr("This model has not learned these classes yet"),
                   tr("Its head is new: before training it finds nothing."));
    else if (m_report->details->hasFewLabels)
        showBanner(Banner::Kind::Warning, tr("Too few to tell"), fewLabelsText(*m_report));
    else if (unread > 0)
        showBanner(Banner::Kind::Warning, tr("%n image(s) could not be read", nullptr, unread),
                   tr("They are not in the figures."));
    else
        banner()->hide();
}

void EvaluatePage::refreshSubtitle() {
    if (m_isRunning)
        return setSubtitle(tr("Looking at the validation images"));
    if (!m_report)
        return setSubtitle(tr("How good the model is, how far to trust that, and what it gets wrong"));
    const auto images = static_cast<int>(m_report->details->images.size());
    setSubtitle(tr("%1 on %2: %n validation image(s), %3", nullptr, images)
                    .arg(modelText(m_shown.model), toText(m_shown.dataset->name), durationText(m_report->seconds)));
}

void EvaluatePage::takeWayOut() {
    if (m_wayOut == WayOut::ChooseModel)
        m_model->showPopup();
    else if (m_wayOut == WayOut::Evaluate && m_evaluate->isEnabled())
        emit evaluateRequested();
}

void EvaluatePage::toggleView() {
    if (!m_report || m_isRunning)
        return;
    m_figures->showTables(!m_figures->showsTables());
    m_view->setText(m_figures->showsTables() ? tr("Charts") : tr("Tables"));
}

}  // namespace ui
