// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include "engine/api/evaluation_details.h"

class QPainter;

namespace ui {

struct Theme;

/// A score as a dot of 5 px on its interval, a bar of 3 px, between marks for 0 and 1.
void paintInterval(QPainter& painter, const QRectF& rect, double score, const engine::ScoreInterval& interval,
                   const Theme& theme);

/// Caption, figure, and where the true score lies in 95 of 100 cases.
class IntervalBar final : public QWidget {
    Q_OBJECT

public:
    explicit IntervalBar(const QString& caption, QWidget* parent = nullptr);

    void setScore(double score, const engine::ScoreInterval& interval);
    void setCaption(const QString& caption);

    QSize sizeHint() const override { return {220, 58}; }
    QSize minimumSizeHint() const override { return {150, 58}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_caption;
    double m_score = 0;
    engine::ScoreInterval m_interval;
};

}  // namespace ui
