// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Desktop sends, as it arrives over a real bus of the test's own.
#include <QDBusArgument>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/desktop_recorder.h"
#include "ui/desktop.h"

namespace {

// Without the system's own services, which a bus would start when they are called.
constexpr const char* kConfiguration = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

}  // namespace

class DesktopBusTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;

    static QDBusConnection bus() { return QDBusConnection("services"); }

private slots:
    void initTestCase() {
        const QString program = QStandardPaths::findExecutable("dbus-daemon");
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed: nothing was sent over a bus");
        QFile file(m_folder.filePath("bus.conf"));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(kConfiguration) > 0);
        file.close();
        m_daemon.start(program, {"--nofork", "--print-address", "--config-file=" + file.fileName()});
        QVERIFY2(m_daemon.waitForReadyRead(), qPrintable(m_daemon.errorString()));
        const QByteArray address = m_daemon.readLine().trimmed();
        QVERIFY(!address.isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), "services").isConnected());
    }

    void cleanupTestCase() {
        QDBusConnection::disconnectFromBus("services");
        m_daemon.terminate();
        if (m_daemon.state() != QProcess::NotRunning)
            QVERIFY(m_daemon.waitForFinished());
    }

    void aNoteArrivesAsItWasWritten() {
        test::Notifications notifications(bus());
        QVERIFY(notifications.isServed());
        ui::Desktop desktop;
        desktop.notify("Finished", QString::fromUtf8("Saved as <più>.pt."));
        QTRY_COMPARE(notifications.calls().size(), 1);
        const QVariantList arguments = notifications.calls()[0].arguments();
        QCOMPARE(notifications.calls()[0].signature(), "susssasa{sv}i");
        QCOMPARE(arguments.mid(0, 6), (QVariantList{"Espalier", 0U, "espalier", "Finished",
                                                    QString::fromUtf8("Saved as &lt;più&gt;.pt."), QStringList()}));
        QCOMPARE(qdbus_cast<QVariantMap>(arguments[6]), (QVariantMap{{"desktop-entry", "espalier"}}));
        QCOMPARE(arguments[7], QVariant(-1));
    }

    void progressReachesTheTaskbarAndIsTakenAway() {
        test::Launcher launcher(bus());
        ui::Desktop desktop;
        desktop.showProgress(25);
        desktop.showProgress(-1);
        QTRY_COMPARE(launcher.updates.size(), 2);
        QCOMPARE(launcher.updates[0].first, "application://espalier.desktop");
        QCOMPARE(launcher.updates[0].second, (QVariantMap{{"progress", 0.25}, {"progress-visible", true}}));
        QCOMPARE(launcher.updates[1].second["progress-visible"], QVariant(false));
    }

    void sleepIsHeldOffByTheSystemUntilItMayCome() {
        test::Login login(bus());
        test::ScreenSaver screenSaver(bus());
        QVERIFY(login.isServed());
        ui::Desktop desktop;
        desktop.keepAwake("A training is running");
        QTRY_COMPARE(login.heldCount(), 1);
        QCOMPARE(login.calls()[0].arguments(), (QVariantList{"sleep", "Espalier", "A training is running", "block"}));
        desktop.keepAwake("A training is running");
        desktop.letSleep();
        QTRY_COMPARE(login.heldCount(), 0);
        QCOMPARE(login.calls().size(), 1);
        QVERIFY(screenSaver.calls().isEmpty());
    }

    void sleepMayComeOnceTheProgramEnds() {
        test::Login login(bus());
        {
            ui::Desktop desktop;
            desktop.keepAwake("A training is running");
            QTRY_COMPARE(login.heldCount(), 1);
        }
        QTRY_COMPARE(login.heldCount(), 0);
    }

    void withoutTheSystemsServiceTheDesktopHoldsSleepOff() {
        test::ScreenSaver screenSaver(bus());
        QVERIFY(screenSaver.isServed());
        ui::Desktop desktop;
        desktop.keepAwake("A training is running");
        QTRY_COMPARE(screenSaver.held().size(), 1);
        QCOMPARE(screenSaver.calls()[0].arguments(), (QVariantList{"Espalier", "A training is running"}));
        desktop.letSleep();
        QTRY_COMPARE(screenSaver.held(), QStringList());
    }

    void whatWasStoppedBeforeTheAnswerHoldsNothing() {
        test::ScreenSaver screenSaver(bus());
        ui::Desktop desktop;
        screenSaver.beforeTheAnswer = [&] { desktop.letSleep(); };
        desktop.keepAwake("first");
        QTRY_COMPARE(screenSaver.calls().size(), 2);
        QCOMPARE(screenSaver.calls()[1].member(), "UnInhibit");
        QCOMPARE(screenSaver.held(), QStringList());
    }

    void whatWasStartedAgainBeforeTheAnswerIsHeldOnce() {
        test::ScreenSaver screenSaver(bus());
        ui::Desktop desktop;
        screenSaver.beforeTheAnswer = [&] {
            desktop.letSleep();
            desktop.keepAwake("second");
        };
        desktop.keepAwake("first");
        QTRY_COMPARE(screenSaver.held(), QStringList{"second"});
        desktop.letSleep();
        QTRY_COMPARE(screenSaver.held(), QStringList());
    }

    void aRestartBeforeTheAnswersIsHeldOnce() {
        test::ScreenSaver screenSaver(bus());
        ui::Desktop desktop;
        desktop.keepAwake("first");
        desktop.letSleep();
        desktop.keepAwake("second");
        QTRY_COMPARE(screenSaver.held(), QStringList{"second"});
        desktop.letSleep();
        QTRY_COMPARE(screenSaver.held(), QStringList());
        QCOMPARE(screenSaver.calls().size(), 2);  // one taken, one given back
    }

    void whereNobodyListensNothingHappens() {
        ui::Desktop desktop;
        desktop.notify("Finished", "Saved.");
        desktop.showProgress(50);
        desktop.keepAwake("A training is running");
        desktop.letSleep();
        test::ScreenSaver later(bus());
        QTRY_VERIFY(later.isServed());
        QVERIFY(later.calls().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DesktopBusTest)
#include "desktop_bus_test.moc"
