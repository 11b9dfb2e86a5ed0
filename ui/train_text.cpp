// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"

namespace ui {

QString timeLeftText(double secondsLeft) {
    if (!(secondsLeft > 0) || !std::isfinite(secondsLeft))
        return QCoreApplication::translate("ui::TrainText", "Working out the time left");
    const auto about = [](const QString& amount) {
        return QCoreApplication::translate("ui::TrainText", "About %1 left").arg(amount);
    };
    if (secondsLeft < 50)
        return about(QCoreApplication::translate("ui::TrainText", "%1 s")
                         .arg(countText(std::max<qint64>(5, std::llround(secondsLeft / 5) * 5))));
    const qint64 minutes = std::llround(secondsLeft / 60);
    if (minutes < 60)
        return about(
            QCoreApplication::translate("ui::TrainText", "%1 min").arg(countText(std::max<qint64>(1, minutes))));
    const qint64 rounded = (minutes + 2) / 5 * 5;
    if (rounded % 60 == 0)
        return about(QCoreApplication::translate("ui::TrainText", "%1 h").arg(countText(rounded / 60)));
    return about(QCoreApplication::translate("ui::TrainText", "%1 h %2 min")
                     .arg(countText(rounded / 60), countText(rounded % 60)));
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

}  // namespace ui
