// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Through every page of the window, in both languages: texts fit, everything has a role and a name, Tab goes round.
#include <QAccessible>
#include <QHeaderView>
#include <QLocale>
#include <QMap>
#include <QScrollBar>
#include <QSet>
#include <QTranslator>

#include "tests/support/ui_test_main.h"
#include "tests/ui/painted_text_trouble.h"
#include "tests/ui/text_fit.h"
#include "tests/ui/walk_states.h"
#include "tests/ui/world.h"
#include "ui/theme.h"

namespace {

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

QStringList allTrouble(ui::MainWindow& window) {
    return textTrouble(window) + paintedTextTrouble(window);
}

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

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() {
        fake::reset();
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support).*"));  // as offscreen says
    }

    void textsFit_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ui::SchemeChoice>("scheme");
        QTest::newRow("English, small") << "en" << QSize(1024, 768) << ui::SchemeChoice::Light;
        QTest::newRow("English") << "en" << QSize(1280, 800) << ui::SchemeChoice::Light;
        QTest::newRow("Italian, small") << "it" << QSize(1024, 768) << ui::SchemeChoice::Light;
        QTest::newRow("Italian, dark") << "it" << QSize(1280, 800) << ui::SchemeChoice::Dark;
    }
    void textsFit() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(ui::SchemeChoice, scheme);
        const Language spoken(language);
        QMap<QString, QString> trouble;  // to the first place where it was
        const Look look = [&trouble](ui::MainWindow& window, const QString& where) {
            // What has just come gets its room with the next turn of the event loop.
            QStringList found;
            const auto isFine = [&] {
                found = allTrouble(window);
                return found.isEmpty();
            };
            static_cast<void>(QTest::qWaitFor(isFine, 200));
            for (const QString& line : found)
                if (!trouble.contains(line))
                    trouble.insert(line, where);
        };
        walkThroughPages(size, look);
        walkThroughStates(size, scheme, look);
        walkThroughFaults(size, scheme, look);
        for (auto line = trouble.cbegin(); line != trouble.cend(); ++line)
            qInfo("%s: %s", qPrintable(line.value()), qPrintable(line.key()));  // longer than a message may be
        QVERIFY2(trouble.isEmpty(), "texts that do not fit, see above");
    }

    void everyFocusableWidgetHasARoleAndAName_data() { addLanguages(); }
    void everyFocusableWidgetHasARoleAndAName() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Language spoken(language);
        QSet<QString> nameless;
        walkThroughPages(size, [&nameless](ui::MainWindow& window, const QString& where) {
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() ||
                    qobject_cast<QScrollBar*>(widget) || qobject_cast<QHeaderView*>(widget) || widget->focusProxy())
                    continue;
                QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
                const QString name = told ? told->text(QAccessible::Name) : QString();
                if (name.isEmpty() || name != name.trimmed() || told->role() == QAccessible::NoRole)
                    nameless << where + ": " + nameOf(*widget);
            }
        });
        QVERIFY2(nameless.isEmpty(), qPrintable('\n' + QStringList(nameless.values()).join('\n')));
    }

    /// From any widget Tab comes back to it, and reaches more than the rail on the way.
    void tabGoesRound() {
        QStringList traps;
        walkThroughPages({1280, 800}, [&traps](ui::MainWindow& window, const QString& where) {
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

UI_TEST_MAIN(WalkTest)
#include "walk_test.moc"
