// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_change.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/ui_test_main.h"
#include "ui/widgets/parts.h"

using ui::Scheme;

namespace {

/// Pages with what the style sheet knows, more widgets than change in one turn.
class Pages final : public QStackedWidget {
public:
    Pages() {
        resize(900, 600);
        for (int page = 0; page < 3; ++page)
            addWidget(newPage());
        show();
        for (int page = count() - 1; page >= 0; --page)
            setCurrentIndex(page);
    }

    QImage picture(int page) {
        setCurrentIndex(page);
        return grab().toImage();
    }

private:
    static QWidget* newPage() {
        auto* page = new QWidget;
        auto* layout = new QVBoxLayout(page);
        for (const char* kind : {"", "primary", "danger", "quiet", "link", "chip"}) {
            auto* button = new QPushButton("Train");
            button->setProperty("kind", kind);
            button->setDisabled(layout->count() % 2);
            layout->addWidget(button);
        }
        for (const char* tone : {"", "muted", "accent", "error"}) {
            auto* label = new QLabel("mAP50");
            label->setObjectName(tone);
            label->setProperty("tone", tone);
            layout->addWidget(label);
        }
        auto* many = new QHBoxLayout;
        for (int index = 0; index < 150; ++index)
            many->addWidget(new QLabel("i"));
        layout->addLayout(many);
        return page;
    }
};

void finish(const ui::ThemeChange& change) {
    QTRY_VERIFY(!change.isRunning());
    QCoreApplication::processEvents();
}

}  // namespace

class ThemeChangeTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { ui::applyTheme(*qApp, Scheme::Light); }

    void everyPageLooksAsIfItHadBeenBuiltInThatTheme() {
        Pages pages;
        ui::ThemeChange change(*qApp);
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light, Scheme::Dark}) {
            change.start(scheme);
            finish(change);
            Pages fresh;
            for (int page = 0; page < pages.count(); ++page)
                QCOMPARE(pages.picture(page), fresh.picture(page));
            pages.setCurrentIndex(0);
        }
    }

    void aPageShownMeanwhileLooksRightInTheEnd() {
        Pages pages;
        ui::ThemeChange change(*qApp);
        change.start(Scheme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(change.isRunning());
        pages.setCurrentIndex(2);
        finish(change);
        Pages fresh;
        for (int page = 0; page < pages.count(); ++page)
            QCOMPARE(pages.picture(page), fresh.picture(page));
    }

    void theLastChoiceCounts() {
        Pages pages;
        ui::ThemeChange change(*qApp);
        change.start(Scheme::Dark);
        QCoreApplication::processEvents();
        change.start(Scheme::Light);
        QCoreApplication::processEvents();
        change.start(Scheme::Dark);
        finish(change);
        Pages fresh;
        for (int page = 0; page < pages.count(); ++page)
            QCOMPARE(pages.picture(page), fresh.picture(page));
    }

    void aToneTakenAwayMeanwhileLeavesNoColour() {
        Pages pages;
        ui::ThemeChange change(*qApp);
        change.start(Scheme::Dark);
        QCoreApplication::processEvents();
        auto* label = pages.widget(1)->findChild<QLabel*>("error");
        ui::setTone(label, ui::Tone::Text);
        finish(change);
        pages.setCurrentIndex(1);
        QCOMPARE(label->palette().color(QPalette::WindowText), ui::darkTheme().text);
        change.start(Scheme::Light);
        finish(change);
        QCOMPARE(label->palette().color(QPalette::WindowText), ui::lightTheme().text);
    }

    void whatIsDeletedMeanwhileIsLeftOut() {
        Pages pages;
        ui::ThemeChange change(*qApp);
        change.start(Scheme::Dark);
        QCoreApplication::processEvents();
        delete pages.widget(2);
        delete pages.widget(1);
        finish(change);
        QCOMPARE(pages.palette().color(QPalette::Window), ui::darkTheme().background);
    }
};

UI_TEST_MAIN(ThemeChangeTest)
#include "theme_change_test.moc"
