// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "engine/api/evaluate.h"

namespace ui {

/// The confusion matrix: rows are what is there, columns what it is taken for. Of very many classes those with the most
/// mistakes. A click, or arrows and Return, asks for the images behind a field. Its table twin is ConfusionModel.
class ConfusionMatrixView final : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionMatrixView(QWidget* parent = nullptr);

    /// With details; null = empty.
    void setReport(std::shared_ptr<const engine::EvaluateReport> report);
    /// Class ids of the rows and columns; of a detector the last one is the background.
    const std::vector<std::int64_t>& shownClasses() const { return m_ids; }
    /// Room for names above the columns, in px: more where they are too long for one line.
    int headHeight() const { return m_top; }
    /// "WBC taken for RBC: 3 in 1 image"
    QString fieldText(int row, int column) const;

    QSize sizeHint() const override { return {340, 220}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

signals:
    /// Of EvaluationDetails::confusion.
    void cellChosen(const engine::ConfusionCell& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int side() const { return static_cast<int>(m_ids.size()); }
    const engine::ConfusionCell* cellAt(int row, int column) const;
    bool isClass(std::int64_t id) const;
    QPoint fieldAt(const QPoint& point) const;
    /// The name at the edge of a row or column; empty elsewhere.
    QString headText(const QPoint& point) const;
    QRectF fieldRect(int row, int column) const;
    /// How names fit over the columns.
    enum class Heads { Beside, Below, Upright };  // of the swatch; upright where neither has room
    void layOut();
    void paintHeads(QPainter& painter) const;
    void paintField(QPainter& painter, int row, int column) const;
    void setCurrent(int row, int column);
    void choose(int row, int column);

    std::shared_ptr<const engine::EvaluateReport> m_report;
    std::vector<std::int64_t> m_ids;
    std::vector<const engine::ConfusionCell*> m_cells;  ///< row by row; null = none
    std::vector<std::int64_t> m_rowSums;
    Heads m_heads = Heads::Beside;
    int m_left = 0, m_top = 0;  ///< room for the names of rows and columns
    int m_row = 0, m_column = 0;
};

}  // namespace ui
