// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "ui/widgets/evaluation_pictures.h"

class QLabel;
class QStackedWidget;

namespace ui {

class ClassMetricModel;
class ConfusionMatrixView;
class ConfusionModel;
class EvaluationCurves;
class EvaluationImages;
class EvaluationSummary;
class PrecisionRecallChart;
class SampleModel;
class Segments;
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
    /// After classes() got other thresholds.
    void showMark();
    void showTables(bool on);
    bool showsTables() const;

signals:
    /// A chart could not be written.
    void saveFailed(const engine::Error& error);
    void picturesRequested(const EvaluationPictures::Group& group, std::size_t at);
    /// On the Data page. @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);

private:
    QWidget* buildCharts();
    QWidget* buildCurves();
    void showCurveTitle();
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
    QString m_lineName;  // of the class whose curves are shown
    QWidget* m_curveCard = nullptr;
    QLabel* m_curveTitle = nullptr;
    QLabel* m_curveTableTitle = nullptr;
    QLabel* m_matrixTitle = nullptr;
    PrecisionRecallChart* m_chart = nullptr;
    EvaluationCurves* m_curves = nullptr;  // with m_chart
    Segments* m_curveSwitch = nullptr;
    ConfusionMatrixView* m_matrix = nullptr;
    TableView* m_classTable = nullptr;
    TableView* m_thresholdTable = nullptr;
    EvaluationImages* m_images;
};

}  // namespace ui
