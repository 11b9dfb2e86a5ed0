// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <memory>
#include <vector>

#include "engine/api/evaluate.h"
#include "ui/widgets/evaluation_pictures.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class SampleModel;
class SampleStrip;
struct ViewBox;

/// The images of an evaluation: the worst ones first, those of one kind of mistake, or those of one field of the
/// confusion matrix.
class EvaluationImages final : public QFrame {
    Q_OBJECT

public:
    /// @param samples must outlive this
    explicit EvaluationImages(SampleModel& samples, QWidget* parent = nullptr);

    /// Starts with the worst images. With details; null = empty.
    void setReport(std::shared_ptr<const engine::EvaluateReport> report);
    void showCell(const engine::ConfusionCell& cell);

signals:
    /// Large, with what is wrong on them. @param at place of the one to begin with
    void picturesRequested(const EvaluationPictures::Group& group, std::size_t at);
    /// On the Data page. @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);

private:
    QWidget* buildChips();
    void addChip(QHBoxLayout& row, const QString& name, int group);
    void showGroup(int group);
    void showImages(std::vector<std::size_t> images, const QString& title, const JudgedFocus& focus = {});
    void openPictures(int row);
    QList<ViewBox> boxesOfRow(int row) const;
    void findRows();
    std::vector<std::size_t> worst() const;

    SampleModel& m_samples;
    std::shared_ptr<const engine::EvaluateReport> m_report;
    std::vector<QPushButton*> m_chips;  // the worst, then by engine::kMistakeKinds
    std::vector<std::size_t> m_images;  // of the details
    std::vector<std::size_t> m_shown;   // of them, those that are in m_samples still
    std::vector<int> m_rows;            // of m_shown
    JudgedFocus m_focus;                // what they have in common
    QLabel* m_title;
    QPushButton* m_all;
    QPushButton* m_onData;
    SampleStrip* m_strip;
};

}  // namespace ui
