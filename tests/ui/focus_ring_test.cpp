// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"

class FocusRingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsOnceTheKeyboardMovedTheFocus();
    void goesWithTheControlThatIsHidden();
    void staysAwayWhileItsControlIsHidden();
    void hasTheColoursOfTheWindowAfterAChange();

private:
    QWidget m_window;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_first = nullptr;
    QPushButton* m_second = nullptr;
    ui::FocusRing* m_ring = nullptr;
};

void FocusRingTest::init() {
    if (m_pages)
        return;
    m_pages = new QStackedWidget;
    for (QPushButton** button : {&m_first, &m_second}) {
        auto* page = new QWidget;
        *button = new QPushButton("button");
        auto* layout = new QVBoxLayout(page);
        layout->addWidget(*button);
        m_pages->addWidget(page);
    }
    auto* layout = new QVBoxLayout(&m_window);
    layout->addWidget(m_pages);
    m_ring = new ui::FocusRing(&m_window);
    m_window.resize(400, 300);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void FocusRingTest::showsOnceTheKeyboardMovedTheFocus() {
    QTest::mouseClick(m_first, Qt::LeftButton);
    QTRY_VERIFY(m_first->hasFocus());
    QVERIFY(!m_ring->isVisible());
    m_first->clearFocus();
    QTest::keyClick(&m_window, Qt::Key_Tab);
    QTRY_VERIFY(m_first->hasFocus());
    QTRY_VERIFY(m_ring->isVisible());
}

void FocusRingTest::goesWithTheControlThatIsHidden() {
    m_pages->setCurrentIndex(1);
    QTRY_VERIFY(!m_first->isVisible());
    QVERIFY(!m_ring->isVisible() || m_ring->widget() == m_second);
}

// A page that is hidden or laid out again must not bring back a ring around what is not to be seen.
void FocusRingTest::staysAwayWhileItsControlIsHidden() {
    m_ring->setWidget(m_first);
    QVERIFY(!m_first->isVisible());
    QVERIFY(!m_ring->isVisible());
    m_window.resize(500, 400);
    QVERIFY(!m_ring->isVisible());
    m_pages->setCurrentIndex(0);
    m_first->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_ring->isVisible());
}

void FocusRingTest::hasTheColoursOfTheWindowAfterAChange() {
    ui::setUpLook(*qApp);
    for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::applyTheme(*qApp, scheme);
        QCOMPARE(ui::themeOf(m_ring).scheme, scheme);
        m_ring->setWidget(m_first);
        QCOMPARE(ui::themeOf(m_ring).scheme, scheme);
        m_ring->setWidget(m_second);
        QCOMPARE(ui::themeOf(m_ring).scheme, scheme);
    }
}

UI_TEST_MAIN(FocusRingTest)
#include "focus_ring_test.moc"
