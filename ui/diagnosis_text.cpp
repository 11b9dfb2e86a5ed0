// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/convert.h"

namespace ui {
namespace {

using engine::EpochReport;
using Epochs = std::vector<EpochReport>;
using Kind = Diagnosis::Kind;

constexpr double kDiverged = 1.5;  ///< of the lowest training loss
constexpr std::int64_t kFewestToTell = 50;
constexpr std::int64_t kOverfitEpochs = 5;
constexpr double kOverfit = 1.05;         ///< of the lowest validation loss
constexpr std::size_t kFewestEpochs = 3;  ///< before the first one counts as a mark to beat
constexpr std::int64_t kShortestPlateau = 2;
constexpr std::size_t kEmptyEpochs = 10;  ///< that a new head may need until it finds something

QString text(const char* source) {
    return QCoreApplication::translate("ui::DiagnosisText", source);
}

/// What is said of a run that goes on, and of one that does not.
QString text(bool isOver, const char* now, const char* past) {
    return text(isOver ? past : now);
}

bool isClassifier(const EpochReport& epoch) {
    return epoch.classification.images > 0;
}

double score(const EpochReport& epoch) {
    return isClassifier(epoch) ? epoch.classification.top1 : epoch.val.map50_95;
}

QString scoreName(const EpochReport& epoch) {
    return isClassifier(epoch) ? text(QT_TRANSLATE_NOOP("ui::DiagnosisText", "top-1")) : QStringLiteral("mAP50-95");
}

QString lossText(double loss) {
    return decimalText(loss, 2);
}

QString scoreText(const EpochReport& epoch) {
    return decimalText(score(epoch), 3);
}

double trainLoss(const EpochReport& epoch) {
    return epoch.trainLoss.total();
}

double valLoss(const EpochReport& epoch) {
    return epoch.valLoss.total();
}

const EpochReport& bestOf(const Epochs& epochs) {
    const auto found = std::ranges::find(epochs, epochs.back().bestEpoch, &EpochReport::epoch);
    return found == epochs.end() ? epochs.back() : *found;
}

std::optional<Diagnosis> diverging(const Epochs& epochs, bool isOver) {
    const EpochReport& last = epochs.back();
    const QString words = text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "The loss grows instead of falling."),
                               QT_TRANSLATE_NOOP("ui::DiagnosisText", "The loss grew instead of falling."));
    if (!std::isfinite(trainLoss(last)) || !std::isfinite(valLoss(last)))
        return Diagnosis{Kind::Diverging, words,
                         text(QT_TRANSLATE_NOOP("ui::DiagnosisText", "The loss of epoch %1 is not a number."))
                             .arg(countText(last.epoch))};
    if (epochs.size() < 3)
        return std::nullopt;
    const double before = trainLoss(epochs[epochs.size() - 2]), first = trainLoss(epochs[epochs.size() - 3]);
    const EpochReport& lowest = *std::ranges::min_element(epochs, {}, trainLoss);
    if (!(trainLoss(last) > before && before > first && trainLoss(last) >= kDiverged * trainLoss(lowest)))
        return std::nullopt;
    return Diagnosis{
        Kind::Diverging, words,
        text(QT_TRANSLATE_NOOP("ui::DiagnosisText", "Training loss %1, %2 in epoch %3: try a smaller learning rate."))
            .arg(lossText(trainLoss(last)), lossText(trainLoss(lowest)), countText(lowest.epoch))};
}

std::optional<Diagnosis> nothingFound(const Epochs& epochs, bool isOver) {
    const EpochReport& last = epochs.back();
    if (!(score(bestOf(epochs)) < kScoreOfNothing))
        return std::nullopt;
    if (epochs.size() > kEmptyEpochs)
        return Diagnosis{
            Kind::NothingLearned,
            text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "Nothing learned so far."),
                 QT_TRANSLATE_NOOP("ui::DiagnosisText", "Nothing learned.")),
            text(QT_TRANSLATE_NOOP(
                     "ui::DiagnosisText",
                     "%1 %2 after epoch %3: try a smaller learning rate, and look at the labels on Health."))
                .arg(scoreName(last), scoreText(last), countText(last.epoch))};
    const QString words = isClassifier(last)
                              ? text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "Nothing recognised yet."),
                                     QT_TRANSLATE_NOOP("ui::DiagnosisText", "Nothing recognised."))
                              : text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "Nothing found yet."),
                                     QT_TRANSLATE_NOOP("ui::DiagnosisText", "Nothing found."));
    return Diagnosis{Kind::NothingFound, words,
                     text(isOver,
                          QT_TRANSLATE_NOOP("ui::DiagnosisText",
                                            "%1 %2 after epoch %3. The first epochs of a new head look like this."),
                          QT_TRANSLATE_NOOP("ui::DiagnosisText",
                                            "%1 %2 after epoch %3. A new head may need more epochs than these."))
                         .arg(scoreName(last), scoreText(last), countText(last.epoch))};
}

std::optional<Diagnosis> tooFewToTell(const Epochs& epochs) {
    const EpochReport& last = epochs.back();
    const bool countsImages = isClassifier(last);
    const std::int64_t count = countsImages ? last.classification.images : last.val.instances;
    if (count >= kFewestToTell)
        return std::nullopt;
    const char* numbers =
        countsImages ? QT_TRANSLATE_NOOP("ui::DiagnosisText", "%1 validation images: the score moves by chance.")
                     : QT_TRANSLATE_NOOP("ui::DiagnosisText", "%1 boxes to validate on: the score moves by chance.");
    return Diagnosis{Kind::TooFewToTell, text(QT_TRANSLATE_NOOP("ui::DiagnosisText", "Too few to tell.")),
                     text(numbers).arg(countText(count))};
}

std::optional<Diagnosis> overfitting(const Epochs& epochs, bool isOver) {
    const EpochReport& last = epochs.back();
    const EpochReport& lowest = *std::ranges::min_element(epochs, {}, valLoss);
    const std::int64_t since = last.epoch - lowest.epoch;
    if (since < kOverfitEpochs || valLoss(last) < kOverfit * valLoss(lowest) || trainLoss(last) >= trainLoss(lowest))
        return std::nullopt;
    return Diagnosis{Kind::Overfitting,
                     text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "Learning by heart."),
                          QT_TRANSLATE_NOOP("ui::DiagnosisText", "It learned by heart.")),
                     text(QT_TRANSLATE_NOOP("ui::DiagnosisText",
                                            "Since epoch %1 validation loss went from %2 up to %3, training loss from "
                                            "%4 down to %5."))
                         .arg(countText(lowest.epoch), lossText(valLoss(lowest)), lossText(valLoss(last)),
                              lossText(trainLoss(lowest)), lossText(trainLoss(last)))};
}

std::optional<Diagnosis> notBetterThanFirst(const Epochs& epochs, bool isOver) {
    const EpochReport& first = epochs.front();
    if (epochs.size() < kFewestEpochs || score(bestOf(epochs)) > score(first))
        return std::nullopt;
    return Diagnosis{Kind::NotBetterThanFirst,
                     text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "Not yet better than the first epoch."),
                          QT_TRANSLATE_NOOP("ui::DiagnosisText", "Never better than the first epoch.")),
                     text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "%1 %2 now, %3 in epoch %4."),
                          QT_TRANSLATE_NOOP("ui::DiagnosisText", "%1 %2 at the end, %3 in epoch %4."))
                         .arg(scoreName(first), scoreText(epochs.back()), scoreText(first), countText(first.epoch))};
}

std::optional<Diagnosis> plateau(const Epochs& epochs, std::int64_t patience, bool isOver) {
    const EpochReport& last = epochs.back();
    const std::int64_t enough = std::max(kShortestPlateau, (patience + 1) / 2);
    if (patience <= 0 || last.epochsWithoutImprovement < enough)
        return std::nullopt;
    const EpochReport& best = bestOf(epochs);
    return Diagnosis{
        Kind::Plateau,
        text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "No gain for a while."),
             QT_TRANSLATE_NOOP("ui::DiagnosisText", "No gain in the last epochs.")),
        text(QT_TRANSLATE_NOOP("ui::DiagnosisText", "%1 %2 in epoch %3, none better in the %4 since."))
            .arg(scoreName(last), scoreText(best), countText(best.epoch), countText(last.epochsWithoutImprovement))};
}

Diagnosis learning(const Epochs& epochs, bool isOver) {
    const EpochReport& best = bestOf(epochs);
    const EpochReport& first = epochs.front();
    return {
        Kind::Learning,
        text(isOver, QT_TRANSLATE_NOOP("ui::DiagnosisText", "Learning."),
             QT_TRANSLATE_NOOP("ui::DiagnosisText", "It learned.")),
        text(QT_TRANSLATE_NOOP("ui::DiagnosisText", "%1 %2 in epoch %3, %4 in epoch %5."))
            .arg(scoreName(best), scoreText(best), countText(best.epoch), scoreText(first), countText(first.epoch))};
}

}  // namespace

Diagnosis diagnose(const Epochs& epochs, std::int64_t patience, bool isOver) {
    if (epochs.empty())
        return {};
    if (const auto found = diverging(epochs, isOver))
        return *found;
    if (const auto found = nothingFound(epochs, isOver))
        return *found;
    if (epochs.size() < 2)
        return {};
    for (const auto& found : {tooFewToTell(epochs), overfitting(epochs, isOver), notBetterThanFirst(epochs, isOver),
                              plateau(epochs, patience, isOver)})
        if (found)
            return *found;
    return learning(epochs, isOver);
}

}  // namespace ui
