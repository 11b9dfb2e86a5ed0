// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_setup.h"

#include <QHBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/pages/train_settings.h"
#include "ui/plan_text.h"

namespace ui {

TrainSetup::TrainSetup(QWidget* parent) : QWidget(parent) {
    m_settings = new TrainSettings;
    m_summary = new TrainSummary;
    connect(m_summary, &TrainSummary::modelRequested, this, &TrainSetup::modelRequested);
    connect(m_summary, &TrainSummary::datasetRequested, this, &TrainSetup::datasetRequested);
    connect(m_summary, &TrainSummary::freezeRequested, this, &TrainSetup::freezeRequested);
    connect(m_settings, &TrainSettings::changed, this, [this] {
        refresh();
        emit edited();
    });
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_settings, 3);
    columns->addWidget(m_summary, 2);
}

void TrainSetup::setModel(const std::optional<FittedModel>& model) {
    m_model = model;
    if (m_model)
        m_settings->setClassifier(m_model->file.task == "classify");
    refresh();
}

void TrainSetup::setDataset(const engine::DatasetInfo& dataset, const engine::DatasetRef& ref) {
    Dataset summary;
    summary.ref = ref;
    summary.name = toText(dataset.name);
    summary.classes = static_cast<std::int64_t>(dataset.classNames.size());
    for (const engine::SampleInfo& sample : dataset.samples) {
        summary.trainImages += sample.split == engine::Split::Train ? 1 : 0;
        summary.valImages += sample.split == engine::Split::Val ? 1 : 0;
    }
    summary.pinned = engine::choosePinned(dataset);
    m_dataset = summary;
    refresh();
}

void TrainSetup::clearDataset() {
    m_dataset.reset();
    refresh();
}

void TrainSetup::setPlan(const engine::RecipePlan& plan) {
    m_plan = plan;
    m_settings->setTwoPhases(plan.isHeadFirst);
    refresh();
}

void TrainSetup::setDevice(const QString& device, const QString& name) {
    m_device = device;
    m_deviceName = name;
    refresh();
}

void TrainSetup::setCost(const CostEstimate& cost) {
    m_cost = cost;
    m_summary->setCostRow(costRow());
}

void TrainSetup::setRunsFolder(const std::filesystem::path& folder) {
    m_runsFolder = folder;
    refresh();
}

void TrainSetup::setImageSize(int px) {
    m_settings->setImageSize(px);
}

void TrainSetup::setFeatureCaching(engine::FeatureCaching caching) {
    m_settings->setFeatureCaching(caching);
}

void TrainSetup::setSettings(const engine::TrainConfig& settings) {
    m_settings->setConfig(settings);
    refresh();
}

void TrainSetup::halveBatch(std::int64_t batch) {
    engine::TrainConfig config = m_settings->config();
    config.batch = std::max<std::int64_t>(1, batch / 2);
    m_settings->setConfig(config);
}

void TrainSetup::setRate(engine::OptimizerKind optimizer, double rate) {
    engine::TrainConfig config = m_settings->config();
    config.optimizer = optimizer;
    config.learningRate = rate;
    setSettings(config);
}

bool TrainSetup::learns() const {
    return engine::countParameters(m_model->fitted.stages, m_plan.freeze).trainable > 0;
}

int TrainSetup::imageSize() const {
    return static_cast<int>(m_settings->config().imageSize);
}

int TrainSetup::headFirstEpochs() const {
    return m_settings->headFirstEpochs();
}

engine::TrainConfig TrainSetup::config() const {
    engine::TrainConfig config = m_settings->config();
    if (m_model)
        config.model = m_model->ref;
    if (m_dataset) {
        config.dataset = m_dataset->ref;
        config.pinned = m_dataset->pinned;
    }
    config.freeze = m_plan.freeze;
    if (config.headFirst.epochs > 0)
        config.headFirst.freeze = m_plan.headFirstFreeze;
    config.device = toStd(m_device);
    config.project = m_runsFolder;
    return config;
}

void TrainSetup::refresh() {
    if (m_model && m_dataset) {
        const engine::TrainConfig config = this->config();
        const int classes = static_cast<int>(m_dataset->classes);
        m_summary->setModelRow({modelName(m_model->file), m_model->isUntrained()
                                                              ? tr("No trained weights: a random start")
                                                              : nameText(m_model->file.file)});
        m_summary->setDataRow(
            {m_dataset->name, tr("%1 to train, %2 to validate, %n class(es)", nullptr, classes)
                                  .arg(countText(m_dataset->trainImages), countText(m_dataset->valImages))});
        m_summary->setPlanRow(planRow(config));
        m_summary->setWorkRow(workRow(config));
        m_summary->setCostRow(costRow());
        m_summary->setWarning(findWarning());
    }
    emit refreshed();
}

TrainSummary::Row TrainSetup::workRow(const engine::TrainConfig& config) const {
    const std::int64_t steps = (m_dataset->trainImages + config.batch - 1) / config.batch;
    QString where = tr("Results in %1").arg(pathText(config.project / config.name));
    if (!m_deviceName.isEmpty())
        where = tr("On %1").arg(m_deviceName) + QStringLiteral(". ") + where;
    return {
        tr("%n step(s) an epoch, %1 in all", nullptr, static_cast<int>(steps)).arg(countText(steps * config.epochs)),
        where};
}

QString TrainSetup::findWarning() const {
    if (m_dataset->valImages == 0)
        return tr("No validation images: nothing would measure how good the model gets.");
    return learns() ? QString() : tr("Every block is frozen: nothing would learn.");
}

TrainSummary::Row TrainSetup::costRow() const {
    if (!m_cost.cost)
        return {missingCostText(m_cost), {}};
    const QString total = totalCostText(*m_cost.cost), memory = memoryCostText(*m_cost.cost);
    return {epochCostText(*m_cost.cost), memory.isEmpty() ? total : tr("%1, %2").arg(total, memory)};
}

TrainSummary::Row TrainSetup::planRow(const engine::TrainConfig& config) const {
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

}  // namespace ui
