// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <memory>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace ui {

class PredictionModel;

/// What a model cannot know, beside its results: the classes of the open dataset that it does not have. Hidden where
/// there is nothing to say.
class ModelNote final : public QLabel {
    Q_OBJECT

public:
    explicit ModelNote(QWidget* parent = nullptr);

    /// Null = none is open.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) { m_dataset = std::move(dataset); }
    /// Said in place of the classes; empty = nothing.
    void setFirst(const QString& text) { m_first = text; }
    /// After each of these, too. Costs next to nothing where all is as before.
    void refresh(const PredictionModel& predictions);

private:
    /// All that the words depend on.
    struct Subject {
        QString first;
        std::shared_ptr<const engine::DatasetInfo> dataset;
        std::vector<std::string> modelClasses;  ///< none without results
        engine::DatasetTask task = engine::DatasetTask::Detect;

        bool operator==(const Subject&) const = default;
    };

    static QStringList missingClasses(const Subject& subject);

    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    QString m_first;
    Subject m_shown;
};

}  // namespace ui
