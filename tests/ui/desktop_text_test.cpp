// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_text.h"

#include <QMetaType>
#include <QTest>

class DesktopTextTest final : public QObject {
    Q_OBJECT

private slots:
    void aNoteHasTheTypesThatTheBusExpects() {
        const QVariantList arguments = ui::notificationArguments("Finished", "Saved as <best>.pt & more.");
        QList<int> types;
        for (const QVariant& argument : arguments)
            types << argument.typeId();
        QCOMPARE(types, (QList<int>{QMetaType::QString, QMetaType::UInt, QMetaType::QString, QMetaType::QString,
                                    QMetaType::QString, QMetaType::QStringList, QMetaType::QVariantMap,
                                    QMetaType::Int}));  // susssasa{sv}i
        QCOMPARE(arguments[3].toString(), QStringLiteral("Finished"));
        QCOMPARE(arguments[4].toString(), QStringLiteral("Saved as &lt;best&gt;.pt &amp; more."));
    }

    void progressIsAFractionThatIsSeenWhileSomethingRuns() {
        QCOMPARE(ui::launcherProperties(25).value("progress").toDouble(), 0.25);
        QCOMPARE(ui::launcherProperties(25).value("progress-visible"), QVariant(true));
        QCOMPARE(ui::launcherProperties(-1).value("progress-visible"), QVariant(false));
        QCOMPARE(ui::launcherProperties(140).value("progress").toDouble(), 1.0);
    }

    void theLauncherIsThatOfTheMenuEntry() {
        QCOMPARE(ui::launcherAddress(), QStringLiteral("application://espalier.desktop"));
    }
};

QTEST_APPLESS_MAIN(DesktopTextTest)
#include "desktop_text_test.moc"
