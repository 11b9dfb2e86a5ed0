// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_card.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kHeight = 48;
constexpr int kBarHeight = 8;
constexpr int kDelayMs = 300;
constexpr double kEstimateAfterS = 3;

}  // namespace

ProgressCard::ProgressCard(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    setFixedHeight(kHeight);
    m_title = makeLabel({}, TextRole::Heading);
    m_detail = makeLabel({}, TextRole::Body, Tone::Muted);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);  // the rest is for the words
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = makeButton(tr("Cancel"), "cancelProgress");
    m_cancel->setShortcut(Qt::Key_Escape);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressCard::cancelRequested);
    auto* words = new QHBoxLayout;
    words->addWidget(m_title);
    words->addStretch();
    words->addWidget(m_detail);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addLayout(words);
    left->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 8, 7);
    layout->setSpacing(20);
    layout->addLayout(left, 1);
    layout->addWidget(m_cancel);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressCard::begin(const QString& title) {
    m_title->setText(title);
    m_detail->clear();
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    m_elapsed.start();
    m_delay->start();
}

void ProgressCard::setProgress(const engine::Progress& progress) {
    if (progress.total <= 0) {
        m_detail->setText(countText(progress.done));
        return;
    }
    // Thousandths: counts of files may be larger than an int.
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * progress.done / progress.total));
    QString detail = tr("%1 of %2").arg(countText(progress.done), countText(progress.total));
    const double seconds = static_cast<double>(m_elapsed.elapsed()) / 1000;
    if (seconds > kEstimateAfterS && progress.done > 0) {
        const double left =
            seconds / static_cast<double>(progress.done) * static_cast<double>(progress.total - progress.done);
        detail += tr(", about %1 left").arg(durationText(std::ceil(left)));
    }
    m_detail->setText(detail);
}

void ProgressCard::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    QWidget* focus = window()->focusWidget();
    if (focus && focus->isAncestorOf(this)) {
        m_lender = focus;
        m_cancel->setFocus();
    }
    emit visibilityChanged(true);
}

void ProgressCard::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    // Not where only the page was left.
    if (!event->spontaneous() && isHidden())
        emit visibilityChanged(false);
}

void ProgressCard::end() {
    m_delay->stop();
    if (m_lender && m_cancel->hasFocus())
        m_lender->setFocus();
    m_lender = nullptr;
    hide();
}

}  // namespace ui
