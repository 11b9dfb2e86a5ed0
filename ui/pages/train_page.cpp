// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/issue_text.h"
#include "ui/pages/train_run_view.h"
#include "ui/pages/train_settings.h"
#include "ui/plan_text.h"
#include "ui/train_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"

namespace ui {

TrainPage::TrainPage(QWidget* parent) : Page(tr("Train"), parent) {
    m_newRun = addSecondary(tr("New run"), QStringLiteral("newRun"));
    m_tryBest = addSecondary(tr("Try on Predict"), QStringLiteral("tryBest"));
    m_primary = addPrimary({}, QStringLiteral("train"));
    connect(m_newRun, &QPushButton::clicked, this, &TrainPage::refreshReady);
    connect(m_tryBest, &QPushButton::clicked, this, [this] { emit predictRequested(m_bestWeights); });
    connect(m_primary, &QPushButton::clicked, this, &TrainPage::pressPrimary);

    m_empty = new EmptyState(QStringLiteral("line-chart"), {}, {});
    connect(m_empty->addButton(tr("Choose a model"), QStringLiteral("trainChooseModel")), &QPushButton::clicked, this,
            &TrainPage::modelRequested);
    connect(m_empty->addButton(tr("Open images"), QStringLiteral("trainOpenImages")), &QPushButton::clicked, this,
            &TrainPage::datasetRequested);
    m_settings = new TrainSettings;
    m_summary = new TrainSummary;
    connect(m_summary, &TrainSummary::modelRequested, this, &TrainPage::modelRequested);
    connect(m_summary, &TrainSummary::datasetRequested, this, &TrainPage::datasetRequested);
    connect(m_summary, &TrainSummary::freezeRequested, this, &TrainPage::freezeRequested);
    connect(m_settings, &TrainSettings::changed, this, [this] {
        refreshSummary();
        emit imageSizeChanged(imageSize());
        emit headFirstEpochsChanged(headFirstEpochs());
    });
    auto* ready = new QWidget;
    auto* columns = new QHBoxLayout(ready);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_settings, 3);
    columns->addWidget(m_summary, 2);
    m_run = new TrainRunView;
    connect(m_run, &TrainRunView::percentChanged, this, &TrainPage::progressChanged);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(ready);
    m_stack->addWidget(m_run);
    content()->addWidget(m_stack, 1);
    connect(banner(), &Banner::actionTriggered, this, [this] {
        engine::TrainConfig config = m_settings->config();
        config.batch = std::max<std::int64_t>(1, m_running.batch / 2);
        m_settings->setConfig(config);
        refreshReady();
    });
    connectJob();
    refreshReady();
}

void TrainPage::connectJob() {
    connect(&m_job, &TrainJob::runRead, this, [this](const engine::RunInfo& run) {
        m_running = run.config;
        m_history = run.epochs;
    });
    connect(&m_job, &TrainJob::started, this, &TrainPage::beginRun);
    connect(&m_job, &TrainJob::progressed, m_run, &TrainRunView::showPhase);
    connect(&m_job, &TrainJob::issueFound, this, &TrainPage::showIssue);
    connect(&m_job, &TrainJob::failed, this, &TrainPage::showFailure);
    connect(&m_job, &TrainJob::ended, this, &TrainPage::showEnd);
    connect(&m_job, &TrainJob::epochFinished, m_run, &TrainRunView::addEpoch);
    connect(&m_job, &TrainJob::stepped, this, [this](const engine::StepReport& step) {
        if (m_state == State::Running)
            m_run->addStep(step);
    });
    connect(&m_job, &Job::finished, this, [this] {
        emit progressChanged(-1);
        emit trainingEnded();
    });
}

void TrainPage::setModel(const FittedModel& model) {
    const bool isOtherSize = !m_model || m_model->file.input.imageSize != model.file.input.imageSize;
    m_model = model;
    if (isOtherSize && !isTraining())
        m_settings->setImageSize(model.file.input.imageSize);
    m_settings->setClassifier(model.file.task == "classify");
    if (!isTraining() && (m_state == State::NotReady || m_state == State::Ready))
        refreshReady();
}

void TrainPage::clearModel() {
    m_model.reset();
    if (m_state == State::Ready)
        refreshReady();
}

void TrainPage::setDataset(const engine::DatasetInfo& dataset, const engine::DatasetRef& ref) {
    DatasetSummary summary;
    summary.ref = ref;
    summary.name = toText(dataset.name);
    summary.classes = static_cast<std::int64_t>(dataset.classNames.size());
    for (const engine::SampleInfo& sample : dataset.samples) {
        summary.trainImages += sample.split == engine::Split::Train ? 1 : 0;
        summary.valImages += sample.split == engine::Split::Val ? 1 : 0;
    }
    m_dataset = summary;
    if (m_state == State::NotReady || m_state == State::Ready)
        refreshReady();
}

void TrainPage::clearDataset() {
    m_dataset.reset();
    if (m_state == State::Ready)
        refreshReady();
}

void TrainPage::setPlan(const engine::RecipePlan& plan) {
    m_plan = plan;
    m_settings->setTwoPhases(plan.isHeadFirst);
    refreshSummary();
}

void TrainPage::setDevice(const QString& device, const QString& name) {
    m_device = device;
    m_deviceName = name;
    refreshSummary();
}

void TrainPage::setCost(const CostEstimate& cost) {
    m_cost = cost;
    m_summary->setCostRow(costRow());
}

void TrainPage::setRunsFolder(const std::filesystem::path& folder) {
    m_runsFolder = folder;
    refreshSummary();
}

int TrainPage::imageSize() const {
    return static_cast<int>(m_settings->config().imageSize);
}

int TrainPage::headFirstEpochs() const {
    return m_settings->headFirstEpochs();
}

engine::TrainConfig TrainPage::config() const {
    engine::TrainConfig config = m_settings->config();
    if (m_model)
        config.model = m_model->ref;
    if (m_dataset)
        config.dataset = m_dataset->ref;
    config.freeze = m_plan.freeze;
    if (config.headFirst.epochs > 0)
        config.headFirst.freeze = m_plan.headFirstFreeze;
    config.device = toStd(m_device);
    config.project = m_runsFolder;
    return config;
}

void TrainPage::start() {
    if (isTraining() || !hasRun())
        return;
    m_running = config();
    m_history.clear();
    m_runFolder.clear();
    m_bestWeights.clear();
    setState(State::Running);
    m_job.start(m_running);
    emit trainingStarted();
}

void TrainPage::resume(const std::filesystem::path& runFolder) {
    if (isTraining())
        return;
    m_history.clear();
    m_runFolder = runFolder;
    m_bestWeights.clear();
    setState(State::Running);
    m_job.resume(runFolder);
    emit trainingStarted();
}

void TrainPage::stop() {
    if (m_state != State::Running)
        return;
    m_job.cancel();
    setState(State::Stopping);
}

void TrainPage::pressPrimary() {
    switch (m_state) {
        case State::Running:
            return stop();
        case State::Done:
            return m_bestWeights.empty() ? refreshReady() : emit predictRequested(m_bestWeights);
        case State::Cancelled:
        case State::Failed:
            return resume(m_runFolder);
        default:
            return start();
    }
}

void TrainPage::beginRun(const engine::TrainStart& start) {
    m_runFolder = start.runFolder;
    m_running = start.settings;
    m_run->begin(m_running, start, m_history);
    setSubtitle(tr("%1: %2, %3, %4 px, batch %5, %6 at %7")
                    .arg(nameText(start.runFolder), modelName(start.model),
                         planText(start.model.stages, recipePlan(m_running)).toLower(), countText(m_running.imageSize),
                         countText(m_running.batch), toText(start.optimizer), ratesText(start)));
    if (m_state == State::Stopping)
        m_run->showStopping();
}

void TrainPage::showIssue(const engine::Issue& issue) {
    const bool isAboutMemory = issue.code == "train.smaller_parts";
    m_issues += isAboutMemory ? 0 : 1;
    const QString title = isAboutMemory ? tr("Memory is short; training goes on")
                                        : tr("%n file(s) need a look; training goes on", nullptr, m_issues);
    const QString place = issuePlace(issue);
    banner()->showMessage(Banner::Kind::Warning, title,
                          place.isEmpty() ? issueText(issue) : tr("%1: %2").arg(place, issueText(issue)));
}

void TrainPage::showEnd(const engine::TrainReport& report) {
    m_runFolder = report.runFolder;
    if (report.bestEpoch > 0)
        m_bestWeights = report.runFolder / "weights" / "best.pt";
    const QString best =
        report.bestClassification.images > 0
            ? tr("Best epoch %1, top-1 %2")
                  .arg(countText(report.bestEpoch), decimalText(report.bestClassification.top1, 3))
            : tr("Best epoch %1, mAP50-95 %2").arg(countText(report.bestEpoch), decimalText(report.best.map50_95, 3));
    if (report.outcome == engine::TrainOutcome::Cancelled) {
        setState(State::Cancelled);
        m_run->end(tr("Stopped"));
        banner()->showMessage(Banner::Kind::Note, tr("Your run is safe"),
                              report.bestEpoch > 0 ? tr("Resume goes on exactly where it stopped. %1.").arg(best)
                                                   : tr("Resume goes on exactly where it stopped."));
    } else {
        setState(State::Done);
        const bool isEarly = report.outcome == engine::TrainOutcome::StoppedEarly;
        m_run->end(isEarly ? tr("Finished early") : tr("Finished"));
        const QString where = tr("Saved as %1.").arg(pathText(m_bestWeights));
        banner()->showMessage(
            Banner::Kind::Success, tr("%1: try it on Predict").arg(best),
            isEarly ? tr("Nothing improved for a while, so it ended early.") + QLatin1Char(' ') + where : where);
    }
    if (!m_bestWeights.empty())
        emit runFinished(m_bestWeights);
}

void TrainPage::showFailure(const engine::Error& error) {
    const bool hasBegun = !m_runFolder.empty() && m_run->epochsPlanned() > 0;
    if (hasBegun) {
        setState(State::Failed);
        m_run->end(tr("Stopped by an error"));
        if (m_run->epochs().bestEpoch() > 0)
            m_bestWeights = m_runFolder / "weights" / "best.pt";
        refreshButtons();
    } else {
        refreshReady();
    }
    banner()->showError(errorText(error),
                        error.kind == engine::ErrorKind::OutOfMemory ? tr("Halve the batch") : QString());
}

void TrainPage::setState(State state) {
    m_state = state;
    switch (state) {
        case State::NotReady:
            m_stack->setCurrentIndex(0);
            break;
        case State::Ready:
            m_stack->setCurrentIndex(1);
            break;
        case State::Running:
            m_issues = 0;
            banner()->hide();
            m_run->prepare();
            m_stack->setCurrentIndex(2);
            break;
        case State::Stopping:
            m_run->showStopping();
            break;
        default:
            break;
    }
    refreshButtons();
}

void TrainPage::refreshReady() {
    banner()->hide();
    const bool isSupported = m_model && m_model->file.isSupported;
    setSubtitle(tr("Fine-tune a trained model on your images"));
    if (!isSupported || !m_dataset) {
        const bool lacksModel = !isSupported;
        findChild<QPushButton*>(QStringLiteral("trainChooseModel"))->setVisible(lacksModel);
        findChild<QPushButton*>(QStringLiteral("trainOpenImages"))->setVisible(!m_dataset);
        if (m_model && !isSupported)
            m_empty->setText(
                tr("This model cannot be trained"),
                tr("Espalier trains YOLO11 detection models; %1 is not one.").arg(nameText(m_model->file.file)));
        else if (lacksModel && !m_dataset)
            m_empty->setText(tr("No model and no images yet"),
                             tr("Training needs a model to start from and labelled images."));
        else if (lacksModel)
            m_empty->setText(tr("No model yet"), tr("Training needs a model to start from."));
        else
            m_empty->setText(tr("No images yet"), tr("Training needs labelled images."));
        setState(State::NotReady);
        emit configChanged();
        return;
    }
    refreshSummary();
    setState(State::Ready);
}

void TrainPage::refreshSummary() {
    if (!m_model || !m_dataset)
        return;
    const engine::TrainConfig config = this->config();
    m_summary->setModelRow({modelName(m_model->file), m_model->isUntrained() ? tr("No trained weights: a random start")
                                                                             : nameText(m_model->file.file)});
    m_summary->setDataRow(
        {m_dataset->name, tr("%1 to train, %2 to validate, %n class(es)", nullptr, static_cast<int>(m_dataset->classes))
                              .arg(countText(m_dataset->trainImages), countText(m_dataset->valImages))});
    m_summary->setPlanRow(planRow(config));
    const std::int64_t steps = (m_dataset->trainImages + config.batch - 1) / config.batch;
    QString where = tr("Results in %1").arg(pathText(config.project / config.name));
    if (!m_deviceName.isEmpty())
        where = tr("On %1").arg(m_deviceName) + QStringLiteral(". ") + where;
    m_summary->setWorkRow(
        {tr("%n step(s) an epoch, %1 in all", nullptr, static_cast<int>(steps)).arg(countText(steps * config.epochs)),
         where});
    QString warning;
    if (m_dataset->valImages == 0)
        warning = tr("No validation images: nothing would measure how good the model gets.");
    else if (engine::countParameters(m_model->fitted.stages, m_plan.freeze).trainable == 0)
        warning = tr("Every block is frozen: nothing would learn.");
    m_summary->setWarning(warning);
    m_summary->setCostRow(costRow());
    emit configChanged();
    if (m_state == State::Ready)
        refreshButtons();
}

TrainSummary::Row TrainPage::costRow() const {
    if (!m_cost.cost)
        return {missingCostText(m_cost), {}};
    const QString total = totalCostText(*m_cost.cost), memory = memoryCostText(*m_cost.cost);
    return {epochCostText(*m_cost.cost), memory.isEmpty() ? total : tr("%1, %2").arg(total, memory)};
}

TrainSummary::Row TrainPage::planRow(const engine::TrainConfig& config) const {
    const std::vector<engine::StageInfo>& stages = m_model->fitted.stages;
    const engine::ParameterCount all = engine::countParameters(stages, config.freeze);
    const QString learn = countText(all.trainable), sum = countText(all.trainable + all.frozen);
    if (config.headFirst.epochs == 0)
        return {planText(stages, recipePlan(config)), tr("%1 of %2 parameters learn").arg(learn, sum)};
    const QString first = countText(countAtFirst(stages, m_plan).trainable);
    const int epochs = static_cast<int>(config.headFirst.epochs);
    return {tr("Head alone for %n epoch(s), then top blocks at a tenth of the rate", nullptr, epochs),
            tr("%1, then %2 of %3 parameters learn").arg(first, learn, sum)};
}

void TrainPage::refreshButtons() {
    const bool hasBest = !m_bestWeights.empty();
    const bool hasEnded = m_state == State::Done || m_state == State::Cancelled || m_state == State::Failed;
    m_newRun->setVisible(hasEnded);
    m_tryBest->setVisible(hasBest && (m_state == State::Cancelled || m_state == State::Failed));
    switch (m_state) {
        case State::NotReady:
            return setPrimary(tr("Train"), QStringLiteral("play"), false, tr("Needs a model and images"));
        case State::Ready: {
            const bool learns = engine::countParameters(m_model->fitted.stages, m_plan.freeze).trainable > 0;
            return setPrimary(tr("Train"), QStringLiteral("play"), learns,
                              learns ? tr("Ctrl+Return") : m_summary->warning());
        }
        case State::Running:
            return setPrimary(tr("Stop"), QStringLiteral("stop"), true,
                              tr("Stops after this batch; the run can go on later"));
        case State::Stopping:
            return setPrimary(tr("Stopping"), QStringLiteral("stop"), false, tr("Waiting for the batch to end"));
        case State::Done:
            return hasBest ? setPrimary(tr("Try on Predict"), QStringLiteral("viewfinder"), true, tr("Ctrl+Return"))
                           : setPrimary(tr("New run"), QStringLiteral("play"), true, tr("Ctrl+Return"));
        case State::Cancelled:
        case State::Failed:
            return setPrimary(tr("Resume"), QStringLiteral("play"), true, tr("Goes on from the last checkpoint"));
    }
}

void TrainPage::setPrimary(const QString& text, const QString& iconName, bool isEnabled, const QString& tip) {
    m_primary->setText(text);
    m_primary->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));  // setText() takes it away
    m_primary->setIcon(icon(iconName, IconTone::AccentText));
    m_primary->setEnabled(isEnabled);
    m_primary->setToolTip(tip);
}

}  // namespace ui
