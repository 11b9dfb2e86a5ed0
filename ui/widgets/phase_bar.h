// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace ui {

/// Progress: one segment a phase, as wide as its share of the time, words below; the phase under way is bold.
class PhaseBar final : public QWidget {
    Q_OBJECT

public:
    struct Phase {
        QString name;
        double weight = 1;
    };

    explicit PhaseBar(QWidget* parent = nullptr);

    void setPhases(std::vector<Phase> phases);
    /// @param phase the one under way; those before are full. @param fraction of it, [0, 1]
    void setProgress(int phase, double fraction);
    /// Of the whole, [0, 1].
    double progress() const;

    QSize sizeHint() const override { return {400, 34}; }
    QSize minimumSizeHint() const override { return {200, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double fractionOf(int phase) const;
    std::vector<qreal> widths() const;

    std::vector<Phase> m_phases;
    int m_phase = 0;
    double m_fraction = 0;
};

}  // namespace ui
