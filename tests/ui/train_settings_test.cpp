// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_settings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "engine/api/advice.h"
#include "tests/support/ui_test_main.h"

using ui::TrainSettings;

class TrainSettingsTest final : public QObject {
    Q_OBJECT

private:
    template <typename Widget>
    static Widget* field(TrainSettings& form, const char* name) {
        return form.findChild<Widget*>(QString::fromLatin1(name));
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void startsWithTheEnginesDefaultsAndItsOwnChoices() {
        TrainSettings form;
        engine::TrainConfig wanted;
        wanted.patience = wanted.nominalBatch = engine::kAuto;
        wanted.augment.mosaic = engine::kAuto;
        const engine::TrainConfig config = form.config();
        QCOMPARE(field<QSpinBox>(form, "patience")->text(), QStringLiteral("Auto"));
        QCOMPARE(field<QDoubleSpinBox>(form, "mosaic")->text(), QStringLiteral("Auto"));
        QCOMPARE(config.nominalBatch, wanted.nominalBatch);
        QCOMPARE(config.epochs, wanted.epochs);
        QCOMPARE(config.imageSize, wanted.imageSize);
        QCOMPARE(config.batch, wanted.batch);
        QCOMPARE(config.optimizer, wanted.optimizer);
        QCOMPARE(config.learningRate, wanted.learningRate);
        QCOMPARE(config.patience, wanted.patience);
        QCOMPARE(config.name, wanted.name);
        QCOMPARE(config.augment.mosaic, wanted.augment.mosaic);
        QCOMPARE(config.augment.hsvH, wanted.augment.hsvH);
        QCOMPARE(config.augment.flipLr, wanted.augment.flipLr);
        QCOMPARE(config.augment.closeMosaic, wanted.augment.closeMosaic);
        QCOMPARE(config.augment.autoAugment, wanted.augment.autoAugment);
        QCOMPARE(config.augment.erasing, wanted.augment.erasing);
        QCOMPARE(config.classWeights, wanted.classWeights);
        QCOMPARE(config.stageRateDecay, wanted.stageRateDecay);
        QCOMPARE(config.featureCaching, wanted.featureCaching);
        QCOMPARE(config.cachedViews, wanted.cachedViews);
    }

    void givesBackWhatItWasGiven() {
        TrainSettings form;
        engine::TrainConfig given;
        given.epochs = 7;
        given.imageSize = 320;
        given.batch = 3;
        given.optimizer = engine::OptimizerKind::Sgd;
        given.learningRate = 0.0025;
        given.patience = 0;
        given.name = "mine";
        given.augment.mosaic = 0.25;
        given.augment.degrees = 15;
        given.augment.closeMosaic = 2;
        given.augment.autoAugment = engine::AutoAugment::RandAugment;
        given.augment.erasing = 0.3;
        given.cosineSchedule = true;
        given.seed = 12;
        given.classWeights = engine::ClassWeights::Balanced;
        given.stageRateDecay = 0.75;
        given.featureCaching = engine::FeatureCaching::On;
        given.cachedViews = 6;
        form.setConfig(given);
        const engine::TrainConfig config = form.config();
        QCOMPARE(config.epochs, given.epochs);
        QCOMPARE(config.imageSize, given.imageSize);
        QCOMPARE(config.batch, given.batch);
        QCOMPARE(config.optimizer, given.optimizer);
        QCOMPARE(config.learningRate, given.learningRate);
        QCOMPARE(config.patience, given.patience);
        QCOMPARE(config.name, given.name);
        QCOMPARE(config.augment.mosaic, given.augment.mosaic);
        QCOMPARE(config.augment.degrees, given.augment.degrees);
        QCOMPARE(config.augment.closeMosaic, given.augment.closeMosaic);
        QCOMPARE(config.augment.autoAugment, given.augment.autoAugment);
        QCOMPARE(config.augment.erasing, given.augment.erasing);
        QCOMPARE(config.cosineSchedule, given.cosineSchedule);
        QCOMPARE(config.seed, given.seed);
        QCOMPARE(config.classWeights, given.classWeights);
        QCOMPARE(config.stageRateDecay, given.stageRateDecay);
        QCOMPARE(config.featureCaching, given.featureCaching);
        QCOMPARE(config.cachedViews, given.cachedViews);
    }

    void autoShowsThatItChoosesTheRate() {
        TrainSettings form;
        auto* rate = field<QDoubleSpinBox>(form, "learningRate");
        QVERIFY(!rate->isEnabled());
        QCOMPARE(rate->text(), QStringLiteral("Auto"));
        field<QComboBox>(form, "optimizer")->setCurrentIndex(2);
        QVERIFY(rate->isEnabled());
        QCOMPARE(form.config().learningRate, 0.001);
        field<QComboBox>(form, "optimizer")->setCurrentIndex(1);
        QCOMPARE(form.config().learningRate, 0.01);
    }

    void aRateTheUserChoseStays() {
        TrainSettings form;
        field<QComboBox>(form, "optimizer")->setCurrentIndex(1);
        field<QDoubleSpinBox>(form, "learningRate")->setValue(0.02);
        field<QComboBox>(form, "optimizer")->setCurrentIndex(2);
        QCOMPARE(form.config().learningRate, 0.02);
        field<QComboBox>(form, "optimizer")->setCurrentIndex(0);
        QCOMPARE(form.config().learningRate, engine::TrainConfig{}.learningRate);
        field<QComboBox>(form, "optimizer")->setCurrentIndex(1);
        QCOMPARE(form.config().learningRate, 0.02);
    }

    void theImageSizeIsAMultipleOf32() {
        TrainSettings form;
        field<QSpinBox>(form, "imageSize")->setValue(321);
        QCOMPARE(form.config().imageSize, 352);
    }

    void whatOnlyClassifiersUseIsShownForThemAlone() {
        TrainSettings form;
        auto* automatic = field<QComboBox>(form, "autoAugment");
        auto* erasing = field<QDoubleSpinBox>(form, "erasing");
        const auto labelOf = [&form](const QWidget* widget) {
            for (QLabel* label : form.findChildren<QLabel*>())
                if (label->buddy() == widget)
                    return label;
            return static_cast<QLabel*>(nullptr);
        };
        QVERIFY(automatic->isHidden() && labelOf(automatic)->isHidden());
        QVERIFY(erasing->isHidden() && labelOf(erasing)->isHidden());
        form.setClassifier(true);
        QVERIFY(!automatic->isHidden() && !labelOf(automatic)->isHidden());
        QVERIFY(!erasing->isHidden() && !labelOf(erasing)->isHidden());
        QVERIFY(!field<QDoubleSpinBox>(form, "hsvH")->isHidden());
        form.setClassifier(false);
        QVERIFY(automatic->isHidden() && erasing->isHidden());
    }

    void theHeadAloneFollowsTheEpochsUntilItIsTouched() {
        TrainSettings form;
        auto* head = field<QSpinBox>(form, "headFirst");
        QCOMPARE(head->isEnabled(), false);
        QCOMPARE(form.config().headFirst.epochs, 0);
        form.setTwoPhases(true);
        QVERIFY(head->isEnabled());
        QCOMPARE(form.config().headFirst.epochs, engine::headFirstEpochs(50));
        field<QSpinBox>(form, "epochs")->setValue(10);
        QCOMPARE(form.config().headFirst.epochs, engine::headFirstEpochs(10));
        head->setValue(7);
        field<QSpinBox>(form, "epochs")->setValue(5);
        QCOMPARE(form.config().headFirst.epochs, 4);
        field<QSpinBox>(form, "epochs")->setValue(1);
        QCOMPARE(form.config().headFirst.epochs, 0);
        field<QSpinBox>(form, "epochs")->setValue(30);
        QCOMPARE(form.config().headFirst.epochs, 7);
        engine::TrainConfig given = form.config();
        given.headFirst.epochs = 3;
        form.setConfig(given);
        QCOMPARE(form.config().headFirst.epochs, 3);
    }

    void decimalsFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        TrainSettings form;
        field<QComboBox>(form, "optimizer")->setCurrentIndex(1);
        auto* rate = field<QDoubleSpinBox>(form, "learningRate");
        QCOMPARE(rate->text(), QStringLiteral("0,01"));
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("0,005"));
        QCOMPARE(form.config().learningRate, 0.005);
        field<QDoubleSpinBox>(form, "mosaic")->setValue(1);
        QCOMPARE(field<QDoubleSpinBox>(form, "mosaic")->text(), QStringLiteral("1,00"));
    }

    void anEmptyNameFallsBack() {
        TrainSettings form;
        field<QLineEdit>(form, "runName")->clear();
        QCOMPARE(form.config().name, engine::TrainConfig{}.name);
    }

    void everyFieldHasALabelAndAName() {
        TrainSettings form;
        for (QWidget* widget : form.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && qobject_cast<QAbstractSpinBox*>(widget)) {
                QVERIFY(!widget->accessibleName().isEmpty());
                bool isBuddy = false;
                for (QLabel* label : form.findChildren<QLabel*>())
                    isBuddy = isBuddy || label->buddy() == widget;
                QVERIFY(isBuddy);
            }
    }

    void everyChangeIsTold() {
        TrainSettings form;
        QSignalSpy changed(&form, &TrainSettings::changed);
        field<QSpinBox>(form, "epochs")->setValue(3);
        field<QDoubleSpinBox>(form, "mosaic")->setValue(0.5);
        field<QComboBox>(form, "optimizer")->setCurrentIndex(1);
        field<QComboBox>(form, "autoAugment")->setCurrentIndex(1);
        field<QDoubleSpinBox>(form, "erasing")->setValue(0.5);
        QCOMPARE(changed.size(), 5);
    }
};

UI_TEST_MAIN(TrainSettingsTest)
#include "train_settings_test.moc"
