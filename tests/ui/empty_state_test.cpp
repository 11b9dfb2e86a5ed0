// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which button of a page without anything to show is the filled one.
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/pages/page.h"
#include "ui/pages/train_page.h"
#include "ui/theme.h"

class EmptyStateTest final : public QObject {
    Q_OBJECT

private:
    class EmptyPage final : public ui::Page {
    public:
        EmptyPage() : Page("Things") {
            primary = addPrimary("Use", "use");
            empty = new ui::EmptyState("target", "No things", "");
            first = empty->addButton("Open", "open");
            second = empty->addButton("Make", "make");
            content()->addWidget(empty);
        }
        QPushButton *primary, *first, *second;
        ui::EmptyState* empty;
    };

    static bool isPrimary(const QPushButton* button) { return button->property("kind") == "primary"; }

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init() { fake::reset(); }

    void theFirstButtonLeadsWhereTheHeadersCannot() {
        EmptyPage page;
        page.show();
        QVERIFY(!isPrimary(page.first) && !isPrimary(page.second));
        page.primary->setEnabled(false);
        QVERIFY(isPrimary(page.first));
        QVERIFY(!isPrimary(page.second));
        page.primary->setEnabled(true);
        QVERIFY(!isPrimary(page.first));
        page.primary->hide();
        QVERIFY(isPrimary(page.first));
        page.primary->show();
        QVERIFY(!isPrimary(page.first));
    }

    void aHiddenButtonDoesNotLead() {
        EmptyPage page;
        page.primary->setEnabled(false);
        page.show();
        page.first->hide();
        QVERIFY(!isPrimary(page.first));
        QVERIFY(isPrimary(page.second));
        page.first->show();
        QVERIFY(isPrimary(page.first));
        QVERIFY(!isPrimary(page.second));
    }

    void ctrlReturnPressesTheFilledOne() {
        EmptyPage page;
        page.primary->setEnabled(false);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        int pressed = 0;
        connect(page.first, &QPushButton::clicked, &page, [&] { ++pressed; });
        int used = 0;
        connect(page.primary, &QPushButton::clicked, &page, [&] { ++used; });
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(pressed, 1);
        page.primary->setEnabled(true);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(used, 1);
        QCOMPARE(pressed, 1);
    }

    void trainLeadsToWhatItLacks() {
        ui::TrainPage page;
        page.show();
        QVERIFY(isPrimary(page.findChild<QPushButton*>("trainChooseModel")));
        QVERIFY(!isPrimary(page.findChild<QPushButton*>("trainOpenImages")));
        page.setModel({{"yolo11n.pt"}, fake::yolo11('n', 80), fake::yolo11('n', 2), 448});
        QVERIFY(isPrimary(page.findChild<QPushButton*>("trainOpenImages")));
    }
};

UI_TEST_MAIN(EmptyStateTest)
#include "empty_state_test.moc"
