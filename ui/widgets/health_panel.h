// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

#include "engine/api/dataset_health.h"

class QVBoxLayout;

namespace ui {

class BinChart;
class CentreMap;

/// What the boxes of a dataset are like, side by side; each bar asks for its images. Empty where there are no boxes.
class HealthPanel final : public QFrame {
    Q_OBJECT

public:
    explicit HealthPanel(QWidget* parent = nullptr);

    void showReport(const std::shared_ptr<const engine::DatasetInfo>& dataset, const engine::HealthReport& report);

signals:
    /// @param rows indices into DatasetInfo::samples
    void imagesRequested(const std::vector<int>& rows, const QString& title);

private:
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    BinChart* m_sizes;
    BinChart* m_aspects;
    CentreMap* m_centres;
};

}  // namespace ui
