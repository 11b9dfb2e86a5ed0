// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

/// Small bars without axes. Bars left of the cut are grey. Counts are shown by their square root, so that a bin of
/// thousands does not hide one of ten.
class Histogram final : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(QWidget* parent = nullptr);

    void setCounts(std::vector<int> counts);
    /// @param fraction of the width; 0 = no cut
    void setCut(double fraction);
    /// Space left free at both ends, so that bars stand over a slider's groove.
    void setInset(int px) { m_insetPx = px; }

    QSize sizeHint() const override { return {200, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> m_counts;
    double m_cut = 0;
    int m_insetPx = 0;
};

}  // namespace ui
