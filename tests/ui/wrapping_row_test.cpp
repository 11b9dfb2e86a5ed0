// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_row.h"

#include <QLabel>
#include <QTest>

#include "tests/support/ui_test_main.h"

class WrappingRowTest : public QObject {
    Q_OBJECT

private slots:
    void standsSideBySideWhereThereIsRoom();
};

void WrappingRowTest::standsSideBySideWhereThereIsRoom() {
    auto* first = new QLabel;
    auto* second = new QLabel;
    for (QLabel* label : {first, second}) {
        label->setMinimumWidth(100);
        label->setText("text");
    }
    ui::WrappingRow row(first, second);
    row.resize(300, 80);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    QCOMPARE(first->y(), second->y());
    QVERIFY(second->x() >= first->geometry().right());
    row.resize(150, 80);
    QTRY_VERIFY(second->y() >= first->geometry().bottom());
    QCOMPARE(first->x(), second->x());
    QVERIFY(row.minimumSizeHint().width() <= 150);
    row.resize(300, 80);
    QTRY_COMPARE(first->y(), second->y());
}

UI_TEST_MAIN(WrappingRowTest)
#include "wrapping_row_test.moc"
