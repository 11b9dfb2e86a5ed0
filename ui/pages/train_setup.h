// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>

#include "engine/api/advice.h"
#include "engine/api/dataset_info.h"
#include "engine/api/train.h"
#include "ui/cost_text.h"
#include "ui/jobs/model_info_job.h"
#include "ui/pages/train_summary.h"

namespace ui {

class TrainSettings;

/// The next run: its settings as a form, and beside it what they come to.
class TrainSetup final : public QWidget {
    Q_OBJECT

public:
    explicit TrainSetup(QWidget* parent = nullptr);

    void setModel(const std::optional<FittedModel>& model);
    /// @param ref what training reads `dataset` from
    void setDataset(const engine::DatasetInfo& dataset, const engine::DatasetRef& ref);
    void clearDataset();
    void setPlan(const engine::RecipePlan& plan);
    /// As in TrainConfig::device, and how it is called.
    void setDevice(const QString& device, const QString& name);
    void setCost(const CostEstimate& cost);
    void setRunsFolder(const std::filesystem::path& folder);
    void setImageSize(int px);
    void setFeatureCaching(engine::FeatureCaching caching);
    /// Of the form; model, dataset and plan stay.
    void setSettings(const engine::TrainConfig& settings);
    /// Half of what did not fit, at least one.
    void halveBatch(std::int64_t batch);
    void setRate(engine::OptimizerKind optimizer, double rate);

    const std::optional<FittedModel>& model() const { return m_model; }
    bool hasDataset() const { return m_dataset.has_value(); }
    /// A model that can be trained, and a dataset.
    bool isComplete() const { return m_model && m_model->file.isSupported && m_dataset; }
    /// Whether the plan leaves anything to learn. isComplete() only.
    bool learns() const;
    /// What speaks against starting; empty = nothing.
    QString warning() const { return m_summary->warning(); }
    /// What the next run would put into its cache, as far as it was measured; 0 = nothing or unknown.
    std::int64_t cachedFeatureBytes() const { return m_cost.cost ? m_cost.cost->cachedFeatureBytes : 0; }
    /// As the next run will use it.
    engine::TrainConfig config() const;
    int imageSize() const;
    int headFirstEpochs() const;

signals:
    void modelRequested();
    void datasetRequested();
    void freezeRequested();
    /// The user changed a setting.
    void edited();
    /// config() may be another, whoever changed it.
    void refreshed();

private:
    struct Dataset {
        engine::DatasetRef ref;
        QString name;
        std::int64_t trainImages = 0, valImages = 0, classes = 0;
        std::vector<std::filesystem::path> pinned;
    };

    void refresh();
    TrainSummary::Row planRow(const engine::TrainConfig& config) const;
    TrainSummary::Row workRow(const engine::TrainConfig& config) const;
    TrainSummary::Row costRow() const;
    QString findWarning() const;

    std::optional<FittedModel> m_model;
    std::optional<Dataset> m_dataset;
    engine::RecipePlan m_plan;
    CostEstimate m_cost;
    QString m_device = QStringLiteral("auto"), m_deviceName;
    std::filesystem::path m_runsFolder = "runs";

    TrainSettings* m_settings;
    TrainSummary* m_summary;
};

}  // namespace ui
