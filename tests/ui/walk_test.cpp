// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Through every page of the window, in both languages: texts fit, everything has a role and a name, Tab goes round.
#include <QAccessible>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QSet>
#include <QTranslator>

#include "tests/ui/text_fit.h"
#include "tests/ui/world.h"
#include "ui/theme.h"

namespace {

constexpr int kPages = static_cast<int>(ui::PageId::Settings) + 1;

/// The window's language while this lives.
class Language {
public:
    explicit Language(const QString& code) {
        QLocale::setDefault(QLocale(code));
        if (!m_translator.load(":/i18n/espalier_" + code + ".qm"))
            qFatal("no translation to %s", qPrintable(code));
        QApplication::installTranslator(&m_translator);
    }
    ~Language() {
        QApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }

private:
    QTranslator m_translator;
};

QString nameOf(const QWidget& widget) {
    return QString("%1 %2").arg(widget.metaObject()->className(), widget.objectName());
}

}  // namespace

class WalkTest final : public QObject {
    Q_OBJECT

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English, small") << "en" << QSize(1024, 768);
        QTest::newRow("Italian, small") << "it" << QSize(1024, 768);
        QTest::newRow("Italian") << "it" << QSize(1280, 800);
    }

    /// Every page, without data and with it, then with a run that has ended; `look` is called on each.
    template <typename Look>
    void walk(const QSize& size, Look look) {
        World world;
        world.window().resize(size);
        const auto lookAtAll = [&](const char* state) {
            for (int page = 0; page < kPages; ++page) {
                world.window().showPage(static_cast<ui::PageId>(page));
                QTest::qWait(20);
                look(world.window(), QString("page %1, %2").arg(page).arg(state));
            }
        };
        lookAtAll("empty");
        world.openDataset();
        lookAtAll("with data");
        fake::script().train.stepsPerEpoch = 3;
        world.train()->start();
        QTRY_VERIFY(!world.train()->isTraining());
        QTRY_COMPARE(world.train()->state(), ui::TrainPage::State::Done);
        world.application.predict({"pictures"});
        lookAtAll("after a run");
    }

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() {
        fake::reset();
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support).*"));  // as offscreen says
    }

    void textsFit_data() { addLanguages(); }
    void textsFit() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Language spoken(language);
        QStringList trouble;
        walk(size, [&trouble](const ui::MainWindow& window, const QString& where) {
            // What has just come gets its room with the next turn of the event loop.
            static_cast<void>(QTest::qWaitFor([&window] { return textTrouble(window).isEmpty(); }, 500));
            for (const QString& line : textTrouble(window))
                trouble << where + ": " + line;
        });
        QVERIFY2(trouble.isEmpty(), qPrintable('\n' + trouble.join('\n')));
    }

    void everyFocusableWidgetHasARoleAndAName_data() { addLanguages(); }
    void everyFocusableWidgetHasARoleAndAName() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Language spoken(language);
        QSet<QString> nameless;
        walk(size, [&nameless](ui::MainWindow& window, const QString& where) {
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() ||
                    qobject_cast<QScrollBar*>(widget) || qobject_cast<QHeaderView*>(widget) || widget->focusProxy())
                    continue;
                QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
                if (!told || told->role() == QAccessible::NoRole || told->text(QAccessible::Name).trimmed().isEmpty())
                    nameless << where + ": " + nameOf(*widget);
            }
        });
        QVERIFY2(nameless.isEmpty(), qPrintable('\n' + QStringList(nameless.values()).join('\n')));
    }

    /// From any widget Tab comes back to it, and reaches more than the rail on the way.
    void tabGoesRound() {
        QStringList traps;
        walk({1280, 800}, [&traps](ui::MainWindow& window, const QString& where) {
            window.activateWindow();
            QWidget* first = window.findChild<QWidget*>("railStart");
            first->setFocus();
            QSet<QWidget*> seen;
            int presses = 0;
            for (; presses < 400; ++presses) {
                QWidget* at = QApplication::focusWidget();
                if (!at || (presses > 0 && at == first))
                    break;
                seen << at;
                QTest::keyClick(at, Qt::Key_Tab);
                if (QApplication::focusWidget() == at) {
                    traps << where + ": Tab stays in " + nameOf(*at);
                    break;
                }
            }
            if (QApplication::focusWidget() != first && presses >= 400)
                traps << where + ": Tab does not come back";
            if (seen.size() < 3)
                traps << QString("%1: Tab reaches %2 widgets only").arg(where).arg(seen.size());
        });
        QVERIFY2(traps.isEmpty(), qPrintable('\n' + traps.join('\n')));
    }
};

QTEST_MAIN(WalkTest)
#include "walk_test.moc"
