// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"
#include "ui/diagnosis_text.h"

namespace ui {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ui::TrainText)

public:
    static QString best(const engine::TrainReport& report) {
        const QString epoch = countText(report.bestEpoch);
        return report.bestClassification.images > 0
                   ? tr("Best epoch %1, top-1 %2").arg(epoch, decimalText(report.bestClassification.top1, 3))
                   : tr("Best epoch %1, mAP50-95 %2").arg(epoch, decimalText(report.best.map50_95, 3));
    }

    static EndText paused(const engine::TrainReport& report, int epoch) {
        QString reason = tr("The processor is free until you resume; the run then goes on exactly where it stopped.");
        if (report.bestEpoch > 0)
            reason += QStringLiteral(" %1.").arg(best(report));
        return {tr("Paused"),
                epoch > 0 ? tr("Paused in epoch %1").arg(countText(epoch)) : tr("Paused before the first epoch"),
                reason};
    }

    static EndText ended(const engine::TrainReport& report) {
        const std::filesystem::path weights = report.runFolder / "weights" / "best.pt";
        const bool isGood = score(report) >= kScoreOfNothing;
        const QString title = (isGood ? tr("%1: try it on Predict") : tr("Nothing was learned. %1")).arg(best(report));
        const QString where =
            (isGood ? QString()
                    : tr("Try a smaller learning rate or more epochs, and look at the labels on Health.") + ' ') +
            tr("Saved as %1.").arg(pathText(weights));
        if (report.outcome == engine::TrainOutcome::StoppedEarly)
            return {tr("Finished early"), title,
                    tr("Nothing improved for a while, so it ended early.") + QLatin1Char(' ') + where, isGood};
        if (report.outcome == engine::TrainOutcome::StoppedByUser)
            return {tr("Stopped"), title,
                    tr("You stopped it after %n epoch(s); it will not go on.", nullptr,
                       static_cast<int>(report.epochsDone)) +
                        QLatin1Char(' ') + where,
                    isGood};
        return {tr("Finished"), title, where, isGood};
    }

    static double score(const engine::TrainReport& report) {
        return report.bestClassification.images > 0 ? report.bestClassification.top1 : report.best.map50_95;
    }

    /// Rounded so that it does not jitter.
    static QString amount(double seconds) {
        if (seconds < 50)
            return tr("%1 s").arg(countText(std::max<qint64>(5, std::llround(seconds / 5) * 5)));
        const qint64 minutes = std::llround(seconds / 60);
        if (minutes < 60)
            return tr("%1 min").arg(countText(std::max<qint64>(1, minutes)));
        const qint64 rounded = (minutes + 2) / 5 * 5;
        if (rounded % 60 == 0)
            return tr("%1 h").arg(countText(rounded / 60));
        return tr("%1 h %2 min").arg(countText(rounded / 60), countText(rounded % 60));
    }
};

bool isKnown(double secondsLeft) {
    return secondsLeft > 0 && std::isfinite(secondsLeft);
}

}  // namespace

EndText endText(const engine::TrainReport& report, int epoch) {
    return report.outcome == engine::TrainOutcome::Cancelled ? Text::paused(report, epoch) : Text::ended(report);
}

QString timeLeftText(double secondsLeft) {
    return isKnown(secondsLeft) ? Text::tr("About %1 left").arg(Text::amount(secondsLeft))
                                : Text::tr("Working out the time left");
}

QString timeLeftText(const engine::StepReport& step) {
    return isKnown(step.secondsLeft) || !isKnown(step.phaseSecondsLeft)
               ? timeLeftText(step.secondsLeft)
               : Text::tr("About %1 until the top blocks join").arg(Text::amount(step.phaseSecondsLeft));
}

QString ratesText(const engine::TrainStart& start) {
    const auto rate = [](double value) { return QLocale().toString(value, 'g', 6); };
    QStringList phases;
    for (const engine::TrainPhase& phase : start.phases)
        phases << (phase.firstStageLearningRate == phase.learningRate
                       ? rate(phase.learningRate)
                       : QCoreApplication::translate("ui::TrainText", "%1 to %2")
                             .arg(rate(phase.firstStageLearningRate), rate(phase.learningRate)));
    if (phases.size() < 2)
        return phases.isEmpty() ? rate(start.learningRate) : phases.first();
    return QCoreApplication::translate("ui::TrainText", "%1, then %2").arg(phases[0], phases[1]);
}

QString rateText(double rate) {
    return std::isfinite(rate) ? QLocale().toString(rate, 'g', 3) : QStringLiteral("–");
}

QString phaseText(const std::string& phase) {
    if (phase == "scan" || phase == "read")
        return QCoreApplication::translate("ui::TrainText", "Reading the images");
    if (phase == "evaluate" || phase == "validate" || phase == "val")
        return QCoreApplication::translate("ui::TrainText", "Validating");
    if (phase == "features")
        return QCoreApplication::translate("ui::TrainText", "Looking at your images once");
    if (phase == "checkpoint" || phase == "save")
        return QCoreApplication::translate("ui::TrainText", "Saving");
    return QCoreApplication::translate("ui::TrainText", "Getting ready");
}

QString phaseDetailText(const engine::Progress& progress, std::int64_t cacheBytes, double seconds) {
    constexpr double kFewestSeconds = 1;  // before a time left is more than a guess
    if (progress.total <= 0)
        return {};
    const bool areViews = progress.phase == "features";
    const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    QStringList parts{(areViews ? Text::tr("%1 of %2 views") : Text::tr("%1 of %2 images"))
                          .arg(countText(progress.done), countText(progress.total))};
    if (areViews && cacheBytes > 0)
        parts << Text::tr("about %1").arg(sizeText(std::llround(share * static_cast<double>(cacheBytes))));
    if (share > 0 && share < 1 && seconds >= kFewestSeconds)
        parts << Text::tr("about %1 left").arg(Text::amount(seconds / share - seconds));
    return parts.join(QStringLiteral(", "));
}

}  // namespace ui
