// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phase_bar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr qreal kHeight = 8, kGap = 4, kLeast = 96;
constexpr int kNameGap = 8;

/// As it is while its phase is under way.
QFont boldFont() {
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

PhaseBar::PhaseBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Progress"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setPhases(std::vector<Phase> phases) {
    m_phases = std::move(phases);
    QStringList names;
    for (const Phase& phase : m_phases)
        names << phase.name;
    setToolTip(names.join('\n'));
    setProgress(0, 0);
}

void PhaseBar::setProgress(int phase, double fraction) {
    m_phase = phase;
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    setAccessibleDescription(percentText(progress()));
    update();
}

double PhaseBar::fractionOf(int phase) const {
    return phase < m_phase ? 1.0 : (phase == m_phase ? m_fraction : 0.0);
}

double PhaseBar::progress() const {
    double done = 0, sum = 0;
    for (std::size_t index = 0; index < m_phases.size(); ++index) {
        sum += m_phases[index].weight;
        done += m_phases[index].weight * fractionOf(static_cast<int>(index));
    }
    return sum > 0 ? done / sum : 0;
}

std::vector<qreal> PhaseBar::widths() const {
    const QFontMetricsF metrics(boldFont());
    const auto count = static_cast<qreal>(m_phases.size());
    std::vector<qreal> result;
    qreal names = kGap * (count - 1);
    double sum = 0;
    for (const Phase& phase : m_phases) {
        result.push_back(std::max(kLeast, std::ceil(metrics.horizontalAdvance(phase.name)) + kNameGap));
        names += result.back();
        sum += phase.weight;
    }
    // Names that have no room together are cut, all but those of phases without a share of the time.
    if (names > width())
        for (std::size_t index = 0; index < m_phases.size(); ++index)
            if (m_phases[index].weight > 0)
                result[index] = kLeast;
    qreal spare = width() - kGap * (count - 1);
    for (const qreal least : result)
        spare -= least;
    for (std::size_t index = 0; index < m_phases.size() && sum > 0; ++index)
        result[index] += std::max<qreal>(0, spare) * m_phases[index].weight / sum;
    return result;
}

void PhaseBar::paintEvent(QPaintEvent*) {
    if (m_phases.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const std::vector<qreal> segments = widths();
    qreal x = 0;
    for (std::size_t index = 0; index < m_phases.size(); ++index) {
        const Phase& phase = m_phases[index];
        const qreal segment = segments[index];
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.scheme == Scheme::Dark ? theme.border : theme.sunken);
        painter.drawRoundedRect(QRectF(x, 0, segment, kHeight), kHeight / 2, kHeight / 2);
        const double fraction = fractionOf(static_cast<int>(index));
        if (fraction > 0) {
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(QRectF(x, 0, std::max<qreal>(kHeight, segment * fraction), kHeight), kHeight / 2,
                                    kHeight / 2);
        }
        const bool isNow = static_cast<int>(index) == m_phase;
        painter.setFont(isNow ? boldFont() : textFont(TextRole::Caption));
        painter.setPen(isNow ? theme.text : theme.muted);
        painter.drawText(QRectF(x, kHeight + 8, segment - 4, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(phase.name, Qt::ElideRight, static_cast<int>(segment) - 4));
        x += segment + kGap;
    }
}

}  // namespace ui
