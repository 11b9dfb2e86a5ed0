// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_progress.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/train_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/phase_bar.h"

namespace ui {
namespace {

constexpr int kIconSize = 16;

/// yolo11-spec.md 5: mosaic is switched off when exactly closeMosaic epochs are left. 0 = it goes on, or there is none.
std::int64_t lastMosaicEpoch(const engine::TrainConfig& config, bool isClassifier) {
    const std::int64_t last = config.epochs - config.augment.closeMosaic;
    return !isClassifier && config.augment.mosaic > 0 && config.augment.closeMosaic > 0 && last > 0 ? last : 0;
}

struct VerdictLook {
    const char* icon;
    Tone tone;
    QColor Theme::*color;
};

VerdictLook lookOf(Diagnosis::Kind kind) {
    switch (kind) {
        case Diagnosis::Kind::None:
            break;
        case Diagnosis::Kind::Learning:
            return {"check", Tone::Success, &Theme::success};
        case Diagnosis::Kind::NothingFound:
        case Diagnosis::Kind::TooFewToTell:
        case Diagnosis::Kind::Plateau:
            return {"info", Tone::Muted, &Theme::muted};
        case Diagnosis::Kind::NothingLearned:
        case Diagnosis::Kind::Overfitting:
        case Diagnosis::Kind::NotBetterThanFirst:
            return {"triangle", Tone::Warning, &Theme::warning};
        case Diagnosis::Kind::Diverging:
            return {"cross", Tone::Error, &Theme::error};
    }
    return {"", Tone::Muted, &Theme::muted};
}

}  // namespace

class VerdictIcon final : public QWidget {
public:
    VerdictIcon() { setFixedSize(kIconSize, kIconSize); }

    void setKind(Diagnosis::Kind kind) {
        m_kind = kind;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const VerdictLook look = lookOf(m_kind);
        QPainter painter(this);
        if (m_kind != Diagnosis::Kind::None)
            drawIcon(painter, rect(), QString::fromLatin1(look.icon), themeOf(this).*(look.color));
    }

private:
    Diagnosis::Kind m_kind = Diagnosis::Kind::None;
};

TrainProgress::TrainProgress(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("progressCard"));
    setProperty("kind", "card");
    m_headline = makeLabel({}, TextRole::Figure);
    m_headline->setObjectName(QStringLiteral("trainHeadline"));
    m_position = new ElidedLabel;
    m_position->setFont(textFont(TextRole::Body));
    setTone(m_position, Tone::Muted);
    m_best = makeLabel({});
    m_best->setObjectName(QStringLiteral("trainBest"));
    m_best->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_headline);
    words->addWidget(m_position, 1);
    words->addWidget(m_best);

    m_phases = new PhaseBar;
    m_icon = new VerdictIcon;
    m_verdict = makeLabel({}, TextRole::Heading);
    m_verdict->setObjectName(QStringLiteral("trainVerdict"));
    m_numbers = new ElidedLabel;
    m_numbers->setFont(textFont(TextRole::Body));
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(6);
    verdict->addWidget(m_icon);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_numbers, 1);
    verdict->addStrut(18);  // the same with and without a verdict

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 20, 10);
    column->setSpacing(6);
    column->addLayout(words);
    column->addWidget(m_phases);
    column->addLayout(verdict);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &TrainProgress::updateClock);
}

void TrainProgress::prepare(std::int64_t cacheBytes) {
    m_epochs = 0;
    m_ends.clear();
    m_epoch = 0;
    m_percent = -1;
    m_phases->setPhases({{tr("Getting ready"), 0}, {tr("Epochs"), 1}});
    m_bestEpoch = 0;
    m_isOver = false;
    m_secondsBefore = 0;
    m_cacheBytes = cacheBytes;
    m_phase.clear();
    m_phaseDetail.clear();
    updateBest();
    showVerdict({});
    setHeadline(tr("Getting ready"));
    m_elapsed.start();
    m_clock.start();
    updateClock();
}

QList<PhaseMark> TrainProgress::begin(const engine::TrainConfig& config, const engine::TrainStart& start) {
    m_epochs = start.epochs;
    m_patience = config.patience;
    const std::int64_t joins = start.phases.size() > 1 ? start.phases[1].firstEpoch - 1 : 0;
    const std::int64_t mosaicEnds = lastMosaicEpoch(config, start.model.task == "classify");
    QList<PhaseMark> marks;
    if (joins > 0)
        marks.append({static_cast<int>(joins), tr("top blocks join")});
    if (mosaicEnds > 0 && mosaicEnds != joins)
        marks.append({static_cast<int>(mosaicEnds), tr("mosaic ends")});
    std::ranges::sort(marks, {}, &PhaseMark::afterEpoch);
    setPhases(marks, joins, mosaicEnds);
    return marks;
}

void TrainProgress::waitFor(std::int64_t epoch, double secondsBefore) {
    m_epoch = static_cast<int>(epoch);
    m_secondsBefore = secondsBefore;
    setHeadline(timeLeftText(0));
    setEpochsDone(static_cast<double>(epoch - 1));
}

void TrainProgress::setPhases(const QList<PhaseMark>& marks, std::int64_t joins, std::int64_t mosaicEnds) {
    m_ends.clear();
    for (const PhaseMark& mark : marks)
        m_ends.push_back(mark.afterEpoch);
    m_ends.push_back(m_epochs);
    std::vector<PhaseBar::Phase> phases{{tr("Getting ready"), 0}};
    std::int64_t before = 0;
    for (const std::int64_t end : m_ends) {
        QString name = before + 1 == end ? tr("Epoch %1").arg(countText(end))
                                         : tr("Epochs %1–%2").arg(countText(before + 1), countText(end));
        if (joins > 0 && before == 0)
            name = tr("%1, head alone").arg(name);
        else if (joins > 0 && before == joins)
            name = tr("%1, top blocks too").arg(name);
        else if (mosaicEnds > 0 && before == mosaicEnds)
            name = tr("%1, without mosaic").arg(name);
        phases.push_back({name, static_cast<double>(end - before)});
        before = end;
    }
    m_phases->setPhases(std::move(phases));
}

void TrainProgress::showPhase(const engine::Progress& progress) {
    if (m_epoch > 0)
        return;
    setHeadline(phaseText(progress.phase));
    if (progress.total > 0)
        m_phases->setProgress(0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
    if (std::exchange(m_phase, progress.phase) != progress.phase)
        m_phaseElapsed.start();
    m_phaseDetail = phaseDetailText(progress, m_cacheBytes, static_cast<double>(m_phaseElapsed.elapsed()) / 1000);
    updateClock();
}

void TrainProgress::showStep(const engine::StepReport& step) {
    m_epoch = static_cast<int>(step.epoch);
    const double part =
        step.stepsInEpoch > 0 ? static_cast<double>(step.step) / static_cast<double>(step.stepsInEpoch) : 0;
    setHeadline(timeLeftText(step));
    setEpochsDone(static_cast<double>(step.epoch - 1) + part);
}

void TrainProgress::showEpoch(const engine::EpochReport& epoch) {
    m_epoch = static_cast<int>(epoch.epoch);
    m_bestEpoch = epoch.bestEpoch;
    m_patienceUsed = epoch.epochsWithoutImprovement;
    updateBest();
    if (epoch.secondsLeft > 0)
        setHeadline(timeLeftText(epoch.secondsLeft));
    setEpochsDone(static_cast<double>(epoch.epoch));
}

void TrainProgress::showVerdict(const Diagnosis& verdict) {
    m_icon->setKind(verdict.kind);
    setTone(m_verdict, lookOf(verdict.kind).tone);
    m_verdict->setText(verdict.words);
    m_numbers->setText(verdict.numbers);
    m_numbers->setToolTip(verdict.numbers);
}

void TrainProgress::updateBest() {
    if (m_bestEpoch <= 0)
        return m_best->clear();
    QString words = (m_isOver ? tr("Best: epoch %1.") : tr("Best so far: epoch %1.")).arg(countText(m_bestEpoch));
    if (m_patience > 0)
        words += QLatin1Char(' ') +
                 tr("Patience: %1 of %2 epochs used.").arg(countText(m_patienceUsed), countText(m_patience));
    m_best->setText(words);
}

double TrainProgress::seconds() const {
    return m_secondsBefore + (m_elapsed.isValid() ? static_cast<double>(m_elapsed.elapsed()) / 1000 : 0);
}

void TrainProgress::setEpochsDone(double epochs) {
    const auto isPast = [&](std::int64_t end) { return static_cast<double>(end) <= epochs; };
    const auto last = std::max<std::ptrdiff_t>(0, std::ssize(m_ends) - 1);
    const auto at = std::min<std::ptrdiff_t>(last, std::ranges::count_if(m_ends, isPast));
    const std::int64_t begin = at > 0 ? m_ends[static_cast<std::size_t>(at - 1)] : 0;
    const std::int64_t end = m_ends.empty() ? m_epochs : m_ends[static_cast<std::size_t>(at)];
    m_phases->setProgress(static_cast<int>(at) + 1, (epochs - static_cast<double>(begin)) /
                                                        static_cast<double>(std::max<std::int64_t>(1, end - begin)));
    updateClock();
    const int now = static_cast<int>(m_phases->progress() * 100);
    if (now != m_percent) {
        m_percent = now;
        emit percentChanged(now);
    }
}

void TrainProgress::updateClock() {
    const QString elapsed = tr("%1 so far").arg(durationText(std::floor(seconds())));
    if (m_epoch > 0)
        m_position->setText(tr("epoch %1 of %2, %3").arg(countText(m_epoch), countText(m_epochs), elapsed));
    else
        m_position->setText(m_phaseDetail.isEmpty() ? elapsed : m_phaseDetail + QStringLiteral(", ") + elapsed);
}

void TrainProgress::setHeadline(const QString& text) {
    if (m_headline->text() != text)
        m_headline->setText(text);
}

void TrainProgress::end(const QString& headline, bool isOver) {
    m_clock.stop();
    m_secondsBefore = seconds();
    m_elapsed.invalidate();
    m_isOver = isOver;
    updateBest();
    if (m_epoch > 0)
        m_position->setText(
            tr("epoch %1 of %2, %3 in all").arg(countText(m_epoch), countText(m_epochs), durationText(seconds())));
    setHeadline(headline);
}

QString TrainProgress::headline() const {
    return m_headline->text();
}

QString TrainProgress::verdict() const {
    return m_verdict->text() + QLatin1Char(' ') + m_numbers->text();
}

int TrainProgress::percent() const {
    return std::max(0, m_percent);
}

}  // namespace ui
