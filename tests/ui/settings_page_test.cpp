// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"

class SettingsPageTest final : public QObject {
    Q_OBJECT

private:
    struct Shown {
        QTemporaryDir folder;
        ui::Settings settings{folder.filePath("settings.ini")};
        ui::SettingsPage page{settings, "runs", "models"};

        Shown() {
            page.resize(840, 700);
            page.show();
        }
        QComboBox* combo(const char* name) { return page.findChild<QComboBox*>(name); }
        QPushButton* button(const char* name) { return page.findChild<QPushButton*>(name); }
        /// As a user does.
        void choose(const char* name, int index) {
            combo(name)->setCurrentIndex(index);
            emit combo(name)->activated(index);
        }
        void press(QKeySequence::StandardKey key) {
            page.setFocus();
            QTest::keySequence(&page, QKeySequence(key));
        }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }

    void aChangeIsKeptAtOnceAndUndone() {
        Shown shown;
        QSignalSpy schemes(&shown.page, &ui::SettingsPage::schemeChanged);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.choose("scheme", 2);
        QCOMPARE(shown.settings.scheme(), ui::SchemeChoice::Dark);
        shown.choose("language", 2);
        QCOMPARE(shown.settings.language(), "it");
        shown.page.findChild<QSpinBox*>("threads")->setValue(3);
        QCOMPARE(shown.settings.threads(), 3);

        shown.press(QKeySequence::Undo);
        QCOMPARE(shown.settings.threads(), 0);
        QCOMPARE(shown.page.findChild<QSpinBox*>("threads")->value(), 0);
        shown.press(QKeySequence::Undo);
        QCOMPARE(shown.settings.language(), "");
        shown.press(QKeySequence::Undo);
        QCOMPARE(shown.settings.scheme(), ui::SchemeChoice::System);
        QCOMPARE(shown.combo("scheme")->currentIndex(), 0);
        shown.press(QKeySequence::Redo);
        QCOMPARE(shown.settings.scheme(), ui::SchemeChoice::Dark);
        QCOMPARE(schemes.size(), 3);
    }

    void theDeviceIsChosenAmongThoseThatCanBeUsed() {
        Shown shown;
        engine::DeviceInfo gpu, broken, cpu;
        gpu.kind = broken.kind = engine::DeviceKind::Cuda;
        gpu.name = "A graphics card";
        broken.index = 1;
        broken.name = "A broken card";
        broken.isUsable = false;
        shown.page.setDevices({gpu, broken, cpu});
        QSignalSpy changed(&shown.page, &ui::SettingsPage::deviceChanged);
        QCOMPARE(shown.combo("device")->count(), 3);
        QCOMPARE(shown.combo("device")->itemText(2), "A graphics card");
        shown.choose("device", 1);
        QCOMPARE(shown.settings.device(), "cpu");
        shown.choose("device", 2);
        QCOMPARE(shown.settings.device(), "cuda:0");
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.press(QKeySequence::Undo);
        shown.press(QKeySequence::Undo);
        QCOMPARE(shown.settings.device(), "auto");
        QCOMPARE(shown.combo("device")->currentIndex(), 0);
        QCOMPARE(changed.size(), 4);
        // A card that was taken out stays the choice, and is named as missing.
        shown.settings.setDevice("cuda:0");
        shown.page.setDevices({cpu});
        QCOMPARE(shown.combo("device")->currentText(), "CUDA:0, not found");
    }

    void onlyCachesThatHoldSomethingAreCleared() {
        Shown shown;
        QVERIFY(!shown.button("clearFeatures")->isEnabled());  // not measured yet
        shown.page.setCaches({{engine::CacheKind::Features, 3'000'000}, {engine::CacheKind::Thumbnails, 0}});
        shown.page.setCachesBusy(false);
        QVERIFY(shown.button("clearFeatures")->isEnabled());
        QVERIFY(!shown.button("clearThumbnails")->isEnabled());
        QSignalSpy cleared(&shown.page, &ui::SettingsPage::clearRequested);
        shown.button("clearFeatures")->click();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(cleared[0][0].value<engine::CacheKind>(), engine::CacheKind::Features);
        shown.page.setCachesBusy(true);
        QVERIFY(!shown.button("clearFeatures")->isEnabled());
    }

    void devicesSayWhyTheyAreOrAreNotUsed() {
        Shown shown;
        engine::DeviceInfo cpu;
        cpu.name = "A processor";
        cpu.threads = 2;
        cpu.reason = "no graphics card was found";
        shown.page.setDevices({cpu});
        QStringList texts;
        for (const QLabel* label : shown.page.findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains("A processor. 2 threads. no graphics card was found"));
    }
};

UI_TEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
