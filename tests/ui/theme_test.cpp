// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cmath>

#include "tests/support/ui_test_main.h"

using ui::Theme;

namespace {

/// WCAG 2.1 relative luminance.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private:
    /// Of both schemes.
    static void addTextColors() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QColor>("color");
        for (const Theme* theme : {&ui::lightTheme(), &ui::darkTheme()})
            for (const auto& [name, color] : {std::pair{"text", theme->text},
                                              {"muted", theme->muted},
                                              {"accent", theme->accent},
                                              {"success", theme->success},
                                              {"warning", theme->warning},
                                              {"error", theme->error},
                                              {"frozen", theme->frozen},
                                              {"trainable", theme->trainable}})
                QTest::addRow("%s %s", theme->scheme == ui::Scheme::Light ? "light" : "dark", name)
                    << static_cast<int>(theme->scheme) << color;
    }

private slots:
    void textReadsOnEveryGround_data() { addTextColors(); }
    void textReadsOnEveryGround() {
        QFETCH(int, scheme);
        QFETCH(QColor, color);
        const Theme& theme = ui::theme(static_cast<ui::Scheme>(scheme));
        for (const QColor& ground : {theme.background, theme.surface, theme.raised, theme.sunken})
            QVERIFY2(contrast(color, ground) >= 4.5, qPrintable(ground.name()));
    }

    void textReadsOnEverySoftFill_data() { addTextColors(); }
    /// Whatever is chosen has a soft ground, whatever is written there.
    void textReadsOnEverySoftFill() {
        QFETCH(int, scheme);
        QFETCH(QColor, color);
        const Theme& theme = ui::theme(static_cast<ui::Scheme>(scheme));
        for (const QColor& fill :
             {theme.accentSoft, theme.frozenSoft, theme.trainSoft, theme.warnSoft, theme.errorSoft})
            QVERIFY2(contrast(color, fill) >= 4.5, qPrintable(fill.name()));
    }

    void textReadsOnItsFullFill() {
        for (const Theme* theme : {&ui::lightTheme(), &ui::darkTheme()}) {
            QVERIFY(contrast(theme->accentText, theme->accent) >= 4.5);
            QVERIFY(contrast(theme->trainFillText, theme->trainFill) >= 4.5);
            QVERIFY(contrast(theme->text, theme->border) >= 4.5);  // a selection in a field that is off
        }
    }

    void linesOfChartsStandOut() {
        for (const Theme* theme : {&ui::lightTheme(), &ui::darkTheme()})
            for (const QColor& line :
                 {theme->trainLine, theme->validationLine, theme->map50Line, theme->map50_95Line, theme->trainFillEdge})
                QVERIFY2(contrast(line, theme->surface) >= 3, qPrintable(line.name()));
    }

    void outlinesAndFocusStandOut() {
        for (const Theme* theme : {&ui::lightTheme(), &ui::darkTheme()})
            for (const QColor& ground : {theme->background, theme->surface, theme->raised}) {
                QVERIFY(contrast(theme->edge, ground) >= 3);
                QVERIFY(contrast(theme->focus, ground) >= 3);
            }
    }

    void labelsReadOnEveryClassColor() {
        for (int id = 0; id < 12; ++id)
            // In tenths, as the look states it: white on #0072B2 is 5.19.
            QVERIFY2(std::lround(10 * contrast(ui::classStyle(id).color, ui::classStyle(id).textColor)) >= 52,
                     qPrintable(QString::number(id)));
    }

    void classesThatShareAColorDifferInPattern() {
        QCOMPARE(ui::classStyle(3).color, ui::classStyle(15).color);
        QVERIFY(ui::classStyle(3).dashes != ui::classStyle(15).dashes);
        QCOMPARE(ui::classStyle(0).dashes, QList<qreal>());
        QCOMPARE(ui::classStyle(1).dashes, (QList<qreal>{3, 1.5}));
    }

    void thePaletteTellsTheTheme() {
        ui::setUpLook(*qApp);
        QWidget widget;
        widget.show();
        for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
            ui::applyTheme(*qApp, scheme);
            QCOMPARE(ui::themeOf(&widget).scheme, scheme);
        }
    }

    void theStyleSheetHasAValueForEveryToken() {
        ui::setUpLook(*qApp);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QVERIFY(qApp->styleSheet().size() > 1000);
        QVERIFY(!qApp->styleSheet().contains('@'));
        QVERIFY(qApp->styleSheet().contains(ui::darkTheme().errorSoft.name()) ||
                qApp->styleSheet().contains(ui::darkTheme().error.name()));
    }

    void digitsStandInCellsOfOneWidth() {
        const QFont font = ui::textFont(ui::TextRole::Body);
        QCOMPARE(ui::numberWidth(font, "111"), ui::numberWidth(font, "888"));
        QVERIFY(ui::numberWidth(font, "11") < ui::numberWidth(font, "111"));
    }
};

UI_TEST_MAIN(ThemeTest)
#include "theme_test.moc"
