// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/api/dataset_info.h"

class QLabel;
class QSlider;
class QSpinBox;
class QTimer;

namespace ui {

class SplitModel;
class TableView;

/// Images and classes of both sides; share and seed where Espalier chose the validation images itself.
class SplitEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SplitEditor(QWidget* parent = nullptr);

    void setDataset(const engine::DatasetInfo& dataset);

signals:
    /// A moment after the last change of share or seed.
    void splitRequested(double validationShare, std::uint64_t seed);

private:
    QWidget* buildPlan();
    void showShare();

    SplitModel* m_model;
    TableView* m_table;
    QLabel* m_counts;
    QLabel* m_note;
    QWidget* m_plan;
    QSlider* m_share = nullptr;
    QLabel* m_shareText = nullptr;
    QSpinBox* m_seed = nullptr;
    QTimer* m_pause;
};

}  // namespace ui
