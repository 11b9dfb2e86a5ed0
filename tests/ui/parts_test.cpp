// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QTest>

#include <memory>

#include "tests/support/ui_test_main.h"
#include "ui/icons.h"

class PartsTest final : public QObject {
    Q_OBJECT

private slots:
    void anIconKeepsItsDistanceFromTheTextWithoutABlankInIt() {
        for (QPushButton* made :
             {ui::makeButton("Stop and keep best", "stop"), ui::makeChip("Stop and keep best", "stop")}) {
            const std::unique_ptr<QPushButton> button(made);
            const int plain = button->sizeHint().width();
            button->setIcon(ui::icon("stop"));
            constexpr int kOfQt = 4;
            QVERIFY(button->sizeHint().width() > plain + button->iconSize().width() + kOfQt);
            QCOMPARE(button->text(), "Stop and keep best");
            QCOMPARE(QAccessible::queryAccessibleInterface(button.get())->text(QAccessible::Name),
                     "Stop and keep best");
        }
    }
};

UI_TEST_MAIN(PartsTest)
#include "parts_test.moc"
