// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_page.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/pages/train_run_view.h"
#include "ui/pages/train_setup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

namespace ui {

TrainPage::TrainPage(QWidget* parent) : Page(tr("Train"), parent) {
    m_stack = new QStackedWidget;
    buildHeader();
    buildEmpty();
    buildSetup();
    buildRun();
    for (QWidget* stage :
         {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_setup), static_cast<QWidget*>(m_run)})
        m_stack->addWidget(stage);
    content()->addWidget(m_stack, 1);
    connectKeys();
    connectJob();
    refreshReady();
}

void TrainPage::buildHeader() {
    QPushButton* newRun = addSecondary(tr("New run"), QStringLiteral("newRun"));
    QPushButton* tryBest = addSecondary(tr("Try on Predict"), QStringLiteral("tryBest"));
    QPushButton* keepBest = addSecondary(tr("Stop and keep best"), QStringLiteral("keepBest"));
    QPushButton* primary = addPrimary({}, QStringLiteral("train"));
    connect(newRun, &QPushButton::clicked, this, &TrainPage::refreshReady);
    connect(tryBest, &QPushButton::clicked, this, [this] { emit predictRequested(m_bestWeights); });
    connect(keepBest, &QPushButton::clicked, this, &TrainPage::keepBest);
    connect(primary, &QPushButton::clicked, this, &TrainPage::pressPrimary);
    m_actions = std::make_unique<TrainActions>(newRun, tryBest, keepBest, primary);
}

void TrainPage::buildEmpty() {
    m_empty = new EmptyState(QStringLiteral("line-chart"), {}, {});
    connect(m_empty->addButton(tr("Choose a model"), QStringLiteral("trainChooseModel")), &QPushButton::clicked, this,
            &TrainPage::modelRequested);
    connect(m_empty->addButton(tr("Open images"), QStringLiteral("trainOpenImages")), &QPushButton::clicked, this,
            &TrainPage::datasetRequested);
}

void TrainPage::buildSetup() {
    m_setup = new TrainSetup;
    connect(m_setup, &TrainSetup::modelRequested, this, &TrainPage::modelRequested);
    connect(m_setup, &TrainSetup::datasetRequested, this, &TrainPage::datasetRequested);
    connect(m_setup, &TrainSetup::freezeRequested, this, &TrainPage::freezeRequested);
    connect(m_setup, &TrainSetup::edited, this, [this] {
        emit imageSizeChanged(imageSize());
        emit headFirstEpochsChanged(headFirstEpochs());
        emit featureCachingChanged(config().featureCaching);
    });
    connect(m_setup, &TrainSetup::refreshed, this, [this] {
        emit configChanged();
        if (m_state == State::Ready && hasRun())
            refreshButtons();
    });
}

void TrainPage::buildRun() {
    m_run = new TrainRunView;
    connect(m_run, &TrainRunView::percentChanged, this, &TrainPage::progressChanged);
    connect(m_run, &TrainRunView::pictureWanted, this, &TrainPage::askPicture);
    connect(m_run, &TrainRunView::saveFailed, this,
            [this](const engine::Error& error) { banner()->showError(errorText(error)); });
}

void TrainPage::connectKeys() {
    const auto onKey = [this](Qt::Key key, const auto& press) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                press);
    };
    onKey(Qt::Key_P, [this] {
        if (m_state == State::Running || m_state == State::Cancelled)
            pressPrimary();
    });
    onKey(Qt::Key_S, [this] { keepBest(); });
    onKey(Qt::Key_T, [this] { m_run->toggleTables(); });
    setKeys({tr("P: pause, then resume. S: stop and keep best. T: numbers in place of the curves.")});
}

void TrainPage::setModel(const FittedModel& model) {
    const std::optional<FittedModel>& before = m_setup->model();
    const bool isOtherSize = !before || before->file.input.imageSize != model.file.input.imageSize;
    m_setup->setModel(model);
    if (isOtherSize && !isTraining())
        m_setup->setImageSize(model.file.input.imageSize);
    refreshIdle();
}

void TrainPage::clearModel() {
    m_setup->setModel(std::nullopt);
    refreshIdle();
}

void TrainPage::setDataset(const engine::DatasetInfo& dataset, const engine::DatasetRef& ref) {
    m_setup->setDataset(dataset, ref);
    refreshIdle();
}

void TrainPage::clearDataset() {
    m_setup->clearDataset();
    refreshIdle();
}

void TrainPage::setPlan(const engine::RecipePlan& plan) {
    m_setup->setPlan(plan);
}

void TrainPage::setDevice(const QString& device, const QString& name) {
    m_setup->setDevice(device, name);
}

void TrainPage::setCost(const CostEstimate& cost) {
    m_setup->setCost(cost);
}

void TrainPage::setSettings(const engine::TrainConfig& settings) {
    m_setup->setSettings(settings);
    emit imageSizeChanged(imageSize());
    emit headFirstEpochsChanged(headFirstEpochs());
    emit featureCachingChanged(settings.featureCaching);
}

void TrainPage::setFeatureCaching(engine::FeatureCaching caching) {
    m_setup->setFeatureCaching(caching);
}

void TrainPage::offerResume(const QString& name, std::int64_t nextEpoch, const std::filesystem::path& runFolder) {
    m_offersRun = true;
    banner()->showMessage(
        Banner::Kind::Success, tr("Your run is safe"),
        tr("%1 was interrupted. It goes on at epoch %2 as if nothing had happened.").arg(name).arg(nextEpoch),
        tr("Resume"), [this, runFolder] {
            banner()->hide();
            resume(runFolder);
        });
}

void TrainPage::setRunsFolder(const std::filesystem::path& folder) {
    m_setup->setRunsFolder(folder);
}

int TrainPage::epoch() const {
    return m_run->epoch();
}

int TrainPage::imageSize() const {
    return m_setup->imageSize();
}

int TrainPage::headFirstEpochs() const {
    return m_setup->headFirstEpochs();
}

engine::TrainConfig TrainPage::config() const {
    return m_setup->config();
}

bool TrainPage::hasRun() const {
    return m_setup->isComplete();
}

void TrainPage::start() {
    if (isTraining() || !hasRun())
        return;
    startWith(config());
}

void TrainPage::startWith(const engine::TrainConfig& config) {
    m_running = config;
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
    m_isForGood = false;
    setState(State::Stopping);
}

void TrainPage::keepBest() {
    if (!canKeepBest())
        return;
    m_isForGood = true;
    if (isTraining())
        m_job.stopForGood();
    else
        m_job.endForGood(m_runFolder);
    setState(State::Stopping);
}

bool TrainPage::canKeepBest() const {
    const bool isStoppable = m_state == State::Running || (m_state == State::Cancelled && !isTraining());
    return isStoppable && m_run->epochs().bestEpoch() > 0;
}

void TrainPage::pressPrimary() {
    switch (m_state) {
        case State::Running:
            return stop();
        case State::Done:
            return m_bestWeights.empty() ? refreshReady() : emit predictRequested(m_bestWeights);
        case State::Failed:
            return m_isDiverged ? startSlower() : resume(m_runFolder);
        case State::Cancelled:
            return resume(m_runFolder);
        default:
            return start();
    }
}

void TrainPage::setState(State state) {
    m_state = state;
    switch (state) {
        case State::NotReady:
            m_stack->setCurrentWidget(m_empty);
            break;
        case State::Ready:
            m_stack->setCurrentWidget(m_setup);
            break;
        case State::Running:
            m_issues = 0;
            m_isForGood = m_offersRun = m_isDiverged = false;
            banner()->hide();
            m_run->prepare(m_runFolder.empty() ? m_setup->cachedFeatureBytes() : 0);
            m_stack->setCurrentWidget(m_run);
            break;
        case State::Stopping:
            showStopping();
            break;
        default:
            break;
    }
    refreshButtons();
}

void TrainPage::refreshIdle() {
    if (!isTraining() && (m_state == State::NotReady || m_state == State::Ready))
        refreshReady();
}

void TrainPage::refreshReady() {
    if (!m_offersRun)
        banner()->hide();
    setSubtitle(tr("Fine-tune a trained model on your images"));
    if (hasRun())
        return setState(State::Ready);
    const std::optional<FittedModel>& model = m_setup->model();
    const bool lacksModel = !model || !model->file.isSupported, lacksData = !m_setup->hasDataset();
    findChild<QPushButton*>(QStringLiteral("trainChooseModel"))->setVisible(lacksModel);
    findChild<QPushButton*>(QStringLiteral("trainOpenImages"))->setVisible(lacksData);
    if (model && lacksModel)
        m_empty->setText(
            tr("This model cannot be trained"),
            tr("%1 is not a network that Espalier can train. Choose another model.").arg(nameText(model->file.file)));
    else if (lacksModel && lacksData)
        m_empty->setText(tr("No model and no images yet"),
                         tr("Training needs a model to start from and labelled images."));
    else if (lacksModel)
        m_empty->setText(tr("No model yet"), tr("Training needs a model to start from."));
    else
        m_empty->setText(tr("No images yet"), tr("Training needs labelled images."));
    setState(State::NotReady);
}

void TrainPage::refreshButtons() {
    QString obstacle;
    if (!hasRun())
        obstacle = tr("Needs a model and images");
    else if (!m_setup->learns())
        obstacle = m_setup->warning();
    m_actions->show({m_state, m_run->epochs().bestEpoch() > 0, m_isForGood, m_isDiverged, obstacle});
}

}  // namespace ui
