// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guide_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFragment>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"

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

QImage picture(QTextBrowser& browser, const QString& name) {
    return browser.loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
}

}  // namespace

class GuideViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void everyPictureIsThereAndAsWideAsTheText() {
        ui::GuideView guide;
        const QStringList names = targets(*guide.browser()->document(), true);
        QVERIFY(names.size() >= 5);
        for (const QString& name : names) {
            const QImage image = picture(*guide.browser(), name);
            QVERIFY2(!image.isNull(), qPrintable(name));
            QVERIFY(image.width() / image.devicePixelRatio() < guide.width());
            QVERIFY(image.width() / image.devicePixelRatio() > guide.width() / 2);
        }
    }

    void everyLinkOfTheContentsLeadsToItsHeading() {
        ui::GuideView guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        int place = -1, links = 0;
        for (const QString& link : targets(*guide.browser()->document(), false)) {
            if (!link.startsWith('#'))
                continue;
            guide.browser()->scrollToAnchor(link.mid(1));
            QVERIFY2(guide.browser()->verticalScrollBar()->value() > place, qPrintable(link));
            place = guide.browser()->verticalScrollBar()->value();
            if (place == guide.browser()->verticalScrollBar()->maximum())
                place -= 1;  // the last headings share the end
            ++links;
        }
        QVERIFY(links >= 10);
    }

    void aChangeOfThemeReadsItOnce() {
        ui::GuideView guide;
        guide.ensurePolished();
        QSignalSpy reads(guide.browser(), &QTextBrowser::sourceChanged);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QCOMPARE(reads.size(), 1);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QCOMPARE(reads.size(), 1);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QCOMPARE(reads.size(), 2);
    }

    void picturesAndLinksFollowTheColoursOfTheWindow() {
        ui::GuideView guide;
        const QString name = targets(*guide.browser()->document(), true).first();
        const QImage light = picture(*guide.browser(), name);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QVERIFY(picture(*guide.browser(), name) != light);
        QCOMPARE(targets(*guide.browser()->document(), true).first(), name);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QCOMPARE(picture(*guide.browser(), name), light);
    }
};

UI_TEST_MAIN(GuideViewTest)
#include "guide_view_test.moc"
