// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "engine/api/dataset_health.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class BinChart;
class CentreMap;
class ClassModel;

/// Fills a side panel with the statistics of a health report; each bar asks for its images.
class HealthPanel final : public QObject {
    Q_OBJECT

public:
    /// @param layout of the side panel; must outlive this
    explicit HealthPanel(QVBoxLayout& layout, QObject* parent = nullptr);

    void showReport(const std::shared_ptr<const engine::DatasetInfo>& dataset, const engine::HealthReport& report);

signals:
    /// @param rows indices into DatasetInfo::samples
    void imagesRequested(const std::vector<int>& rows, const QString& title);

private:
    void showClasses(const engine::HealthReport& report);

    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    ClassModel* m_classes;
    QLabel* m_unit;
    QWidget* m_boxes;  // everything about boxes
    BinChart* m_sizes;
    BinChart* m_aspects;
    CentreMap* m_centres;
};

}  // namespace ui
