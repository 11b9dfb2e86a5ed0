// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guide_view.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFragment>
#include <QTranslator>

#include <optional>
#include <set>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"
#include "ui/widgets/guide_pictures.h"

namespace {

/// Names of the links and pictures in the document, as the guide has them.
QStringList targets(const QTextDocument& document, bool pictures) {
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QString name = pictures ? format.toImageFormat().name() : format.anchorHref();
            if (!name.isEmpty() && format.isImageFormat() == pictures)
                found << name;
        }
    return found;
}

/// Where links within the guide can lead.
QStringList anchors(const QTextDocument& document) {
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            found << it.fragment().charFormat().anchorNames();
    return found;
}

QList<int> headingLevels(const QTextDocument& document) {
    QList<int> levels;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            levels << level;
    return levels;
}

QString title(const ui::GuideView& guide) {
    return guide.findChild<QTextBrowser*>()->document()->begin().text();
}

const QImage& picture(const ui::GuideView& guide, const QString& name) {
    return guide.findChild<ui::GuidePictures*>()->picture(name, 1);
}

QColor colourOfLinks(const QTextDocument& document) {
    std::set<QRgb> colours;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextCharFormat format = it.fragment().charFormat(); !format.anchorHref().isEmpty())
                colours.insert(format.foreground().color().rgb());
    return colours.size() == 1 ? QColor(*colours.begin()) : QColor();
}

/// Presses the link to `target`, which is in sight.
void follow(QTextBrowser& browser, const QString& target) {
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().anchorHref() == target) {
                QTextCursor cursor(block);
                cursor.setPosition(it.fragment().position() + 1);
                QTest::mouseClick(browser.viewport(), Qt::LeftButton, {}, browser.cursorRect(cursor).center());
                return;
            }
    QFAIL(qPrintable("no link to " + target));
}

/// A language whose translators name this file.
class Translators final : public QTranslator {
public:
    explicit Translators(const QString& file) : m_file(file) { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override {
        return QString(context) == "ui::GuideView" && QString(text) == "guide.md" ? m_file : QString();
    }

private:
    QString m_file;
};

}  // namespace

class GuideViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void itIsThatOfTheProgramsLanguage() {
        QCOMPARE(title(ui::GuideView()), "Espalier: user guide");
        QTranslator italian;
        QVERIFY(italian.load(":/i18n/espalier_it.qm"));
        QCoreApplication::installTranslator(&italian);
        QCOMPARE(title(ui::GuideView()), "Espalier: guida utente");
    }

    void itIsEnglishWhereTheLanguageHasNone() {
        const Translators translators("guide.xx.md");
        QCOMPARE(title(ui::GuideView()), "Espalier: user guide");
    }

    void theGuidesLeadToEachOther() {
        ui::GuideView guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        QTextBrowser& browser = *guide.browser();
        browser.verticalScrollBar()->setValue(20);
        follow(browser, "guide.it.md");
        QCOMPARE(title(guide), "Espalier: guida utente");
        QCOMPARE(browser.verticalScrollBar()->value(), 0);
        QVERIFY(anchors(*browser.document()).contains("modelli"));
        browser.backward();
        QCOMPARE(title(guide), "Espalier: user guide");
        QVERIFY(anchors(*browser.document()).contains("models"));
        QCOMPARE(browser.verticalScrollBar()->value(), 20);
        browser.forward();
        follow(browser, "guide.md");
        QCOMPARE(title(guide), "Espalier: user guide");
    }

    void theGuidesHaveTheSameHeadings() {
        const QList<int> english = headingLevels(*ui::GuideView().browser()->document());
        QVERIFY(english.size() > 15);
        const Translators italian("guide.it.md");
        QCOMPARE(headingLevels(*ui::GuideView().browser()->document()), english);
    }

    void everyPictureIsThereAndAsWideAsTheText_data() { guides(); }
    void everyPictureIsThereAndAsWideAsTheText() {
        QFETCH(const QString, file);
        QFETCH(const QString, pictures);
        const Translators translators(file);
        ui::GuideView guide;
        const QStringList names = targets(*guide.browser()->document(), true);
        QVERIFY(names.size() >= 5);
        QStringList missing;
        for (const QString& name : names) {
            QVERIFY2(name.startsWith(pictures) && !name.mid(pictures.size()).contains('/'), qPrintable(name));
            for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
                const QString shown = ui::GuidePictures::fileOf(name, scheme);
                if (!QFile::exists(shown) || shown.endsWith("-dark.png") != (scheme == ui::Scheme::Dark))
                    missing << shown;
            }
            if (missing.isEmpty()) {
                QVERIFY(picture(guide, name).width() < guide.width());
                QVERIFY(picture(guide, name).width() > guide.width() / 2);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void everyLinkLeadsSomewhere_data() { guides(); }
    void everyLinkLeadsSomewhere() {
        QFETCH(const QString, file);
        const Translators translators(file);
        ui::GuideView guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        QTextBrowser& browser = *guide.browser();
        const QStringList places = anchors(*browser.document());
        int place = -1, links = 0;
        for (const QString& link : targets(*browser.document(), false)) {
            if (!link.startsWith('#')) {
                QVERIFY2(QFile::exists(":/docs/" + link), qPrintable(link));
                continue;
            }
            QVERIFY2(places.contains(link.mid(1)), qPrintable(link));
            browser.scrollToAnchor(link.mid(1));
            QVERIFY2(browser.verticalScrollBar()->value() > place, qPrintable(link));
            place = browser.verticalScrollBar()->value();
            if (place == browser.verticalScrollBar()->maximum())
                place -= 1;  // the last headings share the end
            ++links;
        }
        QVERIFY(links >= 10);
    }

    void neitherOpeningNorAChangeOfThemeHoldsTheWindowUp() {
        std::optional<ui::GuideView> guide;
        test::handle([&] {
            guide.emplace();
            guide->show();
        });
        QVERIFY(QTest::qWaitForWindowExposed(&*guide));
        QScrollBar& bar = *guide->browser()->verticalScrollBar();
        for (int place = 0; place < bar.maximum(); place += bar.pageStep()) {  // until every picture was seen
            bar.setValue(place);
            QTest::qWait(0);
        }
        for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
            test::handle([&] { ui::applyTheme(*qApp, scheme); });
            QTest::qWait(50);
        }
    }

    void aChangeOfThemeKeepsThePlace() {
        ui::GuideView guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        QSignalSpy reads(guide.browser(), &QTextBrowser::sourceChanged);
        guide.browser()->scrollToAnchor("evaluating");
        const int place = guide.browser()->verticalScrollBar()->value();
        QVERIFY(place > 0);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(guide.browser()->verticalScrollBar()->value(), place);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QVERIFY(reads.isEmpty());
    }

    void picturesAndLinksFollowTheColoursOfTheWindow() {
        ui::GuideView guide;
        guide.ensurePolished();
        const QTextDocument& document = *guide.browser()->document();
        const QString name = targets(document, true).first();
        const QImage light = picture(guide, name);
        QCOMPARE(colourOfLinks(document), QApplication::palette().color(QPalette::Link));
        const QColor lightLink = colourOfLinks(document);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QVERIFY(picture(guide, name) != light);
        QVERIFY(colourOfLinks(document) != lightLink);
        QCOMPARE(colourOfLinks(document), QApplication::palette().color(QPalette::Link));
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QCOMPARE(picture(guide, name), light);
        QCOMPARE(colourOfLinks(document), lightLink);
    }

    void aPictureInSightIsPainted() {
        ui::GuideView guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        QTextBrowser& browser = *guide.browser();
        browser.scrollToAnchor("the-first-five-minutes");
        const QTextCursor cursor = browser.document()->find(QString(QChar::ObjectReplacementCharacter));
        const QImage& start = picture(guide, cursor.charFormat().toImageFormat().name());
        QTextCursor before(browser.document());
        before.setPosition(cursor.selectionStart());
        const QRect place(browser.cursorRect(before).topLeft(), start.size());
        const QImage seen = browser.viewport()->grab(place).toImage();
        QCOMPARE(seen.convertToFormat(start.format()), start);
    }

private:
    static void guides() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pictures");
        QTest::newRow("English") << "guide.md"
                                 << "pictures/";
        QTest::newRow("Italian") << "guide.it.md"
                                 << "pictures/it/";
    }
};

UI_TEST_MAIN(GuideViewTest)
#include "guide_view_test.moc"
