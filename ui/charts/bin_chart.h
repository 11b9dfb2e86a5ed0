// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "engine/api/dataset_health.h"

namespace ui {

/// Bars of equal width that are links: a click, or arrows and Return, asks for the images behind one. Heights are by
/// square root, so that a bin of thousands does not hide one of ten.
class BinChart final : public QWidget {
    Q_OBJECT

public:
    /// @param valueText how an edge of a bar is called
    BinChart(const QString& accessibleName, std::function<QString(double)> valueText, QWidget* parent = nullptr);

    void setBins(const engine::Bins& bins);
    const engine::Bins& bins() const { return m_bins; }
    /// "10 % to 15 %: 23 boxes"
    QString binText(int bin) const;

    QSize sizeHint() const override { return {200, 74}; }

signals:
    void binChosen(int bin);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF barRect(int bin) const;
    int binAt(double x) const;
    void setCurrent(int bin);
    void choose(int bin);

    std::function<QString(double)> m_valueText;
    engine::Bins m_bins;
    int m_current = -1;
};

}  // namespace ui
