// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <memory>

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
    /// After each of these, too.
    void refresh(const PredictionModel& predictions);

private:
    QStringList missingClasses(const PredictionModel& predictions) const;

    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    QString m_first;
};

}  // namespace ui
