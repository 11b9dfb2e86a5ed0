// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "ui/widgets/box_painter.h"

namespace ui {

class SampleModel;

/// A row of images with their boxes, names below; a click or Return asks for one enlarged. Pictures come from the
/// model's cache. Shows as many as fit.
class SampleStrip final : public QWidget {
    Q_OBJECT

public:
    /// @param samples must outlive the strip
    SampleStrip(SampleModel& samples, const QString& accessibleName, QWidget* parent = nullptr);

    void setRows(std::vector<int> rows);
    const std::vector<int>& rows() const { return m_rows; }
    /// Images of equal number stand together, with a wider gap to the next: pairs of duplicates. 0 = no groups.
    void setGroupSize(int size) { m_groupSize = size; }
    /// What is drawn over the picture of a row in place of its labels.
    void setBoxes(std::function<QList<ViewBox>(int row)> boxes) { m_boxes = std::move(boxes); }

    QSize sizeHint() const override;

signals:
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int shown() const;
    QRect tileRect(int at) const;
    int tileAt(const QPoint& point) const;
    void describe();

    SampleModel& m_samples;
    std::function<QList<ViewBox>(int row)> m_boxes;
    std::vector<int> m_rows;
    int m_groupSize = 0;
    int m_current = 0;
};

}  // namespace ui
