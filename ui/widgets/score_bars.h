// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

#include "engine/api/evaluation_details.h"

namespace ui {

/// Scores below each other on one scale, which shows only where they are: name, dot on its interval, figure.
class ScoreBars final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        double score = 0;  ///< in [0, 1]
        std::optional<engine::ScoreInterval> interval;
    };

    explicit ScoreBars(QWidget* parent = nullptr);

    /// The last row has the accent.
    void setRows(const QList<Row>& rows);
    /// In tenths: the least stretch that holds every interval.
    engine::ScoreInterval scale() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Row> m_rows;
};

}  // namespace ui
