// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace ui {

/// What a missed object costs against a false alarm, from 10 : 1 to 1 : 10.
class CostSlider final : public QWidget {
    Q_OBJECT

public:
    explicit CostSlider(QWidget* parent = nullptr);

    double costOfMiss() const;
    double costOfFalseAlarm() const;
    /// "A miss costs as much as 3 false alarms"
    QString words() const;

signals:
    void changed();

private:
    QSlider* m_slider;
    QLabel* m_words;
};

}  // namespace ui
