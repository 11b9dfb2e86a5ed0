// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "engine/api/evaluate.h"

class QLabel;
class QStackedWidget;

namespace ui {

class ClassMetricModel;
class ConfusionMatrixView;
class ConfusionModel;
class EvaluationImages;
class EvaluationSummary;
class PrecisionRecallChart;
class SampleModel;
class TableView;
class ThresholdModel;

/// The figures of an evaluation: score, precision by recall and confusion matrix or their tables, classes, images.
class EvaluationView final : public QWidget {
    Q_OBJECT

public:
    /// @param samples show the dataset that is open; must outlive the view
    explicit EvaluationView(SampleModel& samples, QWidget* parent = nullptr);

    /// With details; null = empty.
    void showReport(std::shared_ptr<const engine::EvaluateReport> report);
    ClassMetricModel& classes() { return *m_classes; }
    /// After classes() got other cuts.
    void showMark();
    void showTables(bool on);
    bool showsTables() const;

signals:
    /// @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);

private:
    QWidget* buildCharts();
    QWidget* buildTables();
    QWidget* buildClasses();
    void showKind();
    void showLines();
    void showLine(int line);
    bool isClassifier() const;

    std::shared_ptr<const engine::EvaluateReport> m_report;
    ClassMetricModel* m_classes;
    ConfusionModel* m_confusion;
    ThresholdModel* m_thresholds;
    EvaluationSummary* m_summary;
    QStackedWidget* m_views;
    QLabel* m_curveTitle = nullptr;
    QLabel* m_curveTableTitle = nullptr;
    QLabel* m_matrixTitle = nullptr;
    PrecisionRecallChart* m_chart = nullptr;
    ConfusionMatrixView* m_matrix = nullptr;
    TableView* m_classTable = nullptr;
    TableView* m_thresholdTable = nullptr;
    EvaluationImages* m_images;
};

}  // namespace ui
