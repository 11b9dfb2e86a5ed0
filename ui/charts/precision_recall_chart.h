// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

/// Precision by recall: a line for all classes, and one for each, in its colour and pattern. One line is current: the
/// others are thin, and with many classes not drawn. Arrows left and right read the line, up and down change it.
class PrecisionRecallChart final : public QWidget {
    Q_OBJECT

public:
    static constexpr qint64 kAll = -1;

    struct Line {
        qint64 classId = kAll;
        QString name;
        std::vector<double> precision;  ///< at recall 0, 0.01, ..., 1
    };

    explicit PrecisionRecallChart(QWidget* parent = nullptr);

    /// The first one becomes current.
    void setLines(std::vector<Line> lines);
    /// By its place. Emits nothing.
    void setCurrent(int line);
    int current() const { return m_current; }
    /// Recall and precision at the threshold in use.
    void setMark(const std::optional<QPointF>& mark);
    /// "RBC: precision 0.93 at recall 0.80"
    QString pointText(int line, int recallPercent) const;

    /// As on the screen, in this place of another one; lines stay lines.
    void paint(QPainter& painter, const QRectF& area) const;
    /// A line for each recall, a column for each line.
    QByteArray csv() const;

    QSize sizeHint() const override { return {340, 220}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

signals:
    /// By the keyboard.
    void currentChanged(int line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF area() const;
    QPointF toPixel(double recall, double precision) const;
    void paintAxes(QPainter& painter) const;
    void paintLine(QPainter& painter, const Line& line, bool isCurrent) const;
    void paintReading(QPainter& painter) const;
    void setReading(int recallPercent);
    bool isDrawn(int line) const;

    std::vector<Line> m_lines;
    int m_current = 0;
    int m_reading = -1;  ///< recall in percent; -1 = none
    std::optional<QPointF> m_mark;
};

}  // namespace ui
