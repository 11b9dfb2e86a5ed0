// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "engine/api/dataset_health.h"

namespace ui {

/// Where the centres of boxes lie in their images: the more, the stronger. A click, or arrows and Return, asks for the
/// images behind a cell.
class CentreMap final : public QWidget {
    Q_OBJECT

public:
    using Counts = std::array<std::int64_t, engine::HealthReport::kGrid * engine::HealthReport::kGrid>;

    explicit CentreMap(QWidget* parent = nullptr);

    void setCounts(const Counts& counts);
    /// "column 3, row 8: 12 boxes"
    QString cellText(int cell) const;

    QSize sizeHint() const override { return {200, 132}; }

signals:
    void cellChosen(int cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF cellRect(int cell) const;
    int cellAt(const QPointF& point) const;
    void setCurrent(int cell);
    void choose(int cell);

    Counts m_counts{};
    int m_current = -1;
};

}  // namespace ui
