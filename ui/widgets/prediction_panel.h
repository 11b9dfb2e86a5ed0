// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/predict.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BoxModel;
class ClassModel;
class ModelNote;
class PredictionModel;
class TableView;
class ThresholdControl;
class ValueSlider;

/// Fills a side panel with what chooses and lists the boxes of a picture: threshold, overlap, counts, what would help
/// an empty result, what the model cannot know, classes, table. Of a classifier a table of the likeliest classes.
class PredictionPanel final : public QObject {
    Q_OBJECT

public:
    static constexpr double kLeastIou = 0.1;

    /// @param layout of the side panel; it and `predictions` must outlive this
    PredictionPanel(PredictionModel& predictions, QVBoxLayout& layout, QObject* parent = nullptr);

    double threshold() const;
    void setThreshold(double threshold);
    double iou() const;
    void setIou(double iou);
    /// Turns to other predictions, which must outlive this; the filters are carried over. Then showRow().
    void setPredictions(PredictionModel& predictions);
    /// The one that is open; null = none. Classes of it that the model does not have are named.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
    /// What is to be known of the model first, in place of those classes; empty = nothing.
    void setModelNote(const QString& note);
    /// Whether the picture has the user's boxes: what is listed here are still the model's.
    void setCorrected(bool isCorrected);
    /// -1 = none. Also after the boxes of the picture were filtered anew.
    void showRow(int row);
    /// After a picture was added or all were cleared.
    void refreshCounts();
    /// -1 = none.
    void selectBox(int box);

signals:
    void thresholdChanged(double threshold);
    void iouChanged(double iou);
    /// In the table; -1 = none.
    void boxSelected(int box);

private:
    void addCounts(QVBoxLayout& layout);
    void addClasses(QVBoxLayout& layout);
    void addTable(QVBoxLayout& layout);
    void refreshHint();
    void refreshClasses();

    PredictionModel* m_predictions;
    BoxModel* m_boxes;
    ClassModel* m_classes;
    bool m_isCorrected = false;
    int m_row = -1;
    double m_lowerTo = 0;

    ThresholdControl* m_threshold;
    ValueSlider* m_iou;
    QLabel* m_here = nullptr;
    QLabel* m_all = nullptr;
    QLabel* m_allCaption = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_lower = nullptr;
    ModelNote* m_note = nullptr;
    QPushButton* m_showAll = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_tableTitle = nullptr;
    QWidget* m_filters;      ///< of boxes, with their counts
    QWidget* m_classesHere;  ///< of boxes
};

}  // namespace ui
