// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis_text.h"

#include <QTest>

#include <algorithm>
#include <limits>

#include "tests/support/ui_test_main.h"

using engine::EpochReport;
using ui::diagnose;
using Kind = ui::Diagnosis::Kind;

class DiagnosisTextTest final : public QObject {
    Q_OBJECT

private:
    struct Numbers {
        double train, val, score;
    };

    /// Of a detector with 200 validation boxes.
    static std::vector<EpochReport> run(const std::vector<Numbers>& numbers) {
        std::vector<EpochReport> epochs;
        double best = -1;
        std::int64_t bestEpoch = 0;
        for (const Numbers& at : numbers) {
            EpochReport epoch;
            epoch.epoch = static_cast<std::int64_t>(epochs.size()) + 1;
            epoch.trainLoss = {at.train, 0, 0};
            epoch.valLoss = {at.val, 0, 0};
            epoch.val.images = 20;
            epoch.val.instances = 200;
            epoch.val.map50_95 = at.score;
            if (at.score >= best) {
                best = at.score;
                bestEpoch = epoch.epoch;
            }
            epoch.bestEpoch = bestEpoch;
            epoch.epochsWithoutImprovement = epoch.epoch - bestEpoch;
            epochs.push_back(epoch);
        }
        return epochs;
    }

private slots:
    void saysNothingBeforeTheSecondEpoch() {
        QCOMPARE(diagnose({}, 15).kind, Kind::None);
        QCOMPARE(diagnose(run({{3, 3, 0.1}}), 15).kind, Kind::None);
        QVERIFY(diagnose({}, 15).words.isEmpty());
    }

    void learningHasTheScores() {
        const ui::Diagnosis found = diagnose(run({{3, 3, 0.1}, {2.5, 2.6, 0.3}, {2, 2.4, 0.5}}), 15);
        QCOMPARE(found.kind, Kind::Learning);
        QCOMPARE(found.words, QStringLiteral("Learning."));
        QCOMPARE(found.numbers, QStringLiteral("mAP50-95 0.500 in epoch 3, 0.100 in epoch 1."));
    }

    void aScoreOfNothingIsNoLearningYet() {
        const ui::Diagnosis found = diagnose(run({{3, 3, 0}}), 15);
        QCOMPARE(found.kind, Kind::NothingFound);
        QCOMPARE(found.words, QStringLiteral("Nothing found yet."));
        QCOMPARE(found.numbers, QStringLiteral("mAP50-95 0.000 after epoch 1. The first epochs of a new head look like "
                                               "this."));
        QCOMPARE(diagnose(run({{3, 3, 0}, {2, 2, 0.0004}, {2, 2, 0.0003}}), 15).kind, Kind::NothingFound);
        QCOMPARE(diagnose(run({{3, 3, 0}, {2, 2, 0.0006}}), 15).kind, Kind::Learning);
        QCOMPARE(diagnose(run(std::vector<Numbers>(10, {3, 3, 0})), 15).kind, Kind::NothingFound);
        const ui::Diagnosis never = diagnose(run(std::vector<Numbers>(11, {3, 3, 0})), 15);
        QCOMPARE(never.kind, Kind::NothingLearned);
        QCOMPARE(never.numbers,
                 QStringLiteral("mAP50-95 0.000 after epoch 11: try a smaller learning rate, and look at "
                                "the labels on Health."));
        auto epochs = run({{3, 3, 0}});
        epochs.back().classification.images = 90;
        QCOMPARE(diagnose(epochs, 15).words, QStringLiteral("Nothing recognised yet."));
    }

    void aLossThatIsNoNumberDiverges() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const ui::Diagnosis found = diagnose(run({{nan, 3, 0}}), 15);
        QCOMPARE(found.kind, Kind::Diverging);
        QCOMPARE(found.numbers, QStringLiteral("The loss of epoch 1 is not a number."));
    }

    void aLossThatGrowsTwiceDiverges() {
        QCOMPARE(diagnose(run({{2, 2, 0.3}, {2.5, 2, 0.3}, {3, 2, 0.4}}), 15).kind, Kind::Diverging);
        QCOMPARE(diagnose(run({{2, 2, 0.3}, {2.5, 2, 0.3}, {3, 2, 0.4}}), 15).numbers,
                 QStringLiteral("Training loss 3.00, 2.00 in epoch 1: try a smaller learning rate."));
        QCOMPARE(diagnose(run({{2, 2, 0.3}, {2.5, 2, 0.3}, {2.9, 2, 0.4}}), 15).kind, Kind::Learning);
        QCOMPARE(diagnose(run({{2, 2, 0.3}, {4, 2, 0.3}, {3, 2, 0.4}}), 15).kind, Kind::Learning);
    }

    void fewBoxesAreTooFewToTell() {
        auto epochs = run({{3, 3, 0.1}, {2, 2, 0.5}});
        epochs.back().val.instances = 49;
        QCOMPARE(diagnose(epochs, 15).kind, Kind::TooFewToTell);
        QCOMPARE(diagnose(epochs, 15).numbers, QStringLiteral("49 boxes to validate on: the score moves by chance."));
        epochs.back().val.instances = 50;
        QCOMPARE(diagnose(epochs, 15).kind, Kind::Learning);
        for (EpochReport& epoch : epochs) {
            epoch.classification.images = 40;
            epoch.classification.top1 = 0.5;
        }
        QCOMPARE(diagnose(epochs, 15).numbers, QStringLiteral("40 validation images: the score moves by chance."));
    }

    void validationLossThatRisesWhileTrainingLossFallsIsLearningByHeart() {
        std::vector<Numbers> numbers{{3, 3, 0.1}, {2.5, 2, 0.4}};
        for (int epoch = 3; epoch <= 7; ++epoch)
            numbers.push_back({2.5 - 0.1 * epoch, 2 + 0.03 * epoch, 0.4 + 0.01 * epoch});
        const ui::Diagnosis found = diagnose(run(numbers), 100);
        QCOMPARE(found.kind, Kind::Overfitting);
        QCOMPARE(found.numbers,
                 QStringLiteral("Since epoch 2 validation loss went from 2.00 up to 2.21, training loss from 2.50 down "
                                "to 1.80."));
        numbers.pop_back();  // four epochs are too few
        QCOMPARE(diagnose(run(numbers), 100).kind, Kind::Learning);
        numbers.push_back({1.8, 2.09, 0.5});  // less than 5 %
        QCOMPARE(diagnose(run(numbers), 100).kind, Kind::Learning);
        numbers.back() = {2.6, 2.4, 0.5};  // training loss does not fall
        QCOMPARE(diagnose(run(numbers), 100).kind, Kind::Learning);
    }

    void threeEpochsWithoutBeatingTheFirstAreSaid() {
        const ui::Diagnosis found = diagnose(run({{3, 3, 0.4}, {2.9, 3, 0.2}, {2.8, 3, 0.3}}), 15);
        QCOMPARE(found.kind, Kind::NotBetterThanFirst);
        QCOMPARE(found.numbers, QStringLiteral("mAP50-95 0.300 now, 0.400 in epoch 1."));
        QCOMPARE(diagnose(run({{3, 3, 0.4}, {2.9, 3, 0.2}}), 15).kind, Kind::Learning);
    }

    void halfOfThePatienceIsAPlateau() {
        const auto waiting = [](int epochs) {
            std::vector<Numbers> numbers{{3, 2, 0.1}, {2.5, 1.9, 0.5}};
            for (int epoch = 0; epoch < epochs; ++epoch)
                numbers.push_back({2.4, 1.9, 0.45});
            return run(numbers);
        };
        QCOMPARE(diagnose(waiting(8), 15).kind, Kind::Plateau);
        QCOMPARE(diagnose(waiting(8), 15).numbers,
                 QStringLiteral("mAP50-95 0.500 in epoch 2, none better in the 8 since."));
        QCOMPARE(diagnose(waiting(7), 15).kind, Kind::Learning);
        QCOMPARE(diagnose(waiting(30), 0).kind, Kind::Learning);  // it never stops early
        QCOMPARE(diagnose(waiting(1), 1).kind, Kind::Learning);
    }

    void ofARunThatIsOverItSpeaksInThePast() {
        const auto words = [](const std::vector<Numbers>& numbers, std::int64_t patience) {
            return diagnose(run(numbers), patience, true).words;
        };
        QCOMPARE(words({{3, 3, 0.1}, {2.5, 2.6, 0.3}}, 15), QStringLiteral("It learned."));
        QCOMPARE(words({{2, 2, 0.3}, {2.5, 2, 0.3}, {3, 2, 0.4}}, 15),
                 QStringLiteral("The loss grew instead of falling."));
        QCOMPARE(words({{3, 3, 0}}, 15), QStringLiteral("Nothing found."));
        QCOMPARE(words(std::vector<Numbers>(11, {3, 3, 0}), 15), QStringLiteral("Nothing learned."));
        const ui::Diagnosis never = diagnose(run({{3, 3, 0.4}, {2.9, 3, 0.2}, {2.8, 3, 0.3}}), 15, true);
        QCOMPARE(never.words, QStringLiteral("Never better than the first epoch."));
        QCOMPARE(never.numbers, QStringLiteral("mAP50-95 0.300 at the end, 0.400 in epoch 1."));
        std::vector<Numbers> numbers{{3, 3, 0.1}, {2.5, 2, 0.4}};
        for (int epoch = 3; epoch <= 7; ++epoch)
            numbers.push_back({2.5 - 0.1 * epoch, 2 + 0.03 * epoch, 0.4 + 0.01 * epoch});
        QCOMPARE(words(numbers, 100), QStringLiteral("It learned by heart."));
        numbers = {{3, 2, 0.1}, {2.5, 1.9, 0.5}};
        numbers.resize(10, {2.4, 1.9, 0.45});
        QCOMPARE(words(numbers, 15), QStringLiteral("No gain in the last epochs."));
    }

    void aClassifierIsJudgedByItsFirstGuess() {
        auto epochs = run({{3, 3, 0}, {2, 2, 0}});
        for (EpochReport& epoch : epochs) {
            epoch.classification.images = 60;
            epoch.classification.top1 = 0.4 * static_cast<double>(epoch.epoch);
        }
        QCOMPARE(diagnose(epochs, 15).numbers, QStringLiteral("top-1 0.800 in epoch 2, 0.400 in epoch 1."));
    }
};

UI_GUILESS_TEST_MAIN(DiagnosisTextTest)
#include "diagnosis_text_test.moc"
