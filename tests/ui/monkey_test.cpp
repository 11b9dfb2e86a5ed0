// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody without a plan at the window over the scripted engine: no crash, no warning of Qt.
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>
#include <QWheelEvent>

#include <array>
#include <random>

#include "tests/support/ui_test_main.h"
#include "tests/ui/world.h"
#include "ui/theme.h"

using namespace std::chrono_literals;

class MonkeyTest final : public QObject {
    Q_OBJECT

private:
    static constexpr int kEvents = 5000;

    class Monkey {
    public:
        Monkey(World& world, unsigned seed) : m_world(world), m_random(seed) {
            // Menus run a loop of their own: what happens in them happens in this timer.
            QObject::connect(&m_inMenus, &QTimer::timeout, &m_inMenus, [this] {
                if (QWidget* popup = QApplication::activePopupWidget()) {
                    QTest::keyClick(popup, upTo(2) ? Qt::Key_Down : Qt::Key_Escape);
                    if (popup->isVisible() && upTo(3) == 0)
                        QTest::keyClick(popup, Qt::Key_Return);
                }
            });
            m_inMenus.start(1);
        }

        void act() {
            QWidget* window = topWindow();
            QWidget* target = anyWidget(*window);
            const QPoint at(upTo(std::max(1, target->width())), upTo(std::max(1, target->height())));
            const int kind = upTo(100);
            if (kind < 45)
                QTest::mouseClick(target, Qt::LeftButton, Qt::NoModifier, at);
            else if (kind < 50)
                QTest::mouseDClick(target, Qt::LeftButton, Qt::NoModifier, at);
            else if (kind < 58)
                drag(*target, at);
            else if (kind < 64)
                turnWheel(*target, at);
            else if (kind < 94)
                pressKey(*window);
            else if (kind < 97)
                window->resize(1024 + upTo(600), 768 + upTo(300));
            else
                showAnyPage();
            if (upTo(20) == 0)
                QTest::qWait(1);
            else
                QCoreApplication::processEvents();
        }

    private:
        int upTo(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

        /// Dialogs and menus before the window behind them; what leads out of the program is closed.
        QWidget* topWindow() {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            QWidget* modal = QApplication::activeModalWidget();
            if (qobject_cast<QFileDialog*>(modal) || (modal && upTo(4) == 0)) {
                modal->close();
                modal = nullptr;
            }
            if (modal)
                return modal;
            if (!m_world.window().isVisible())
                m_world.window().show();
            return &m_world.window();
        }

        QWidget* anyWidget(QWidget& window) {
            QList<QWidget*> widgets{&window};
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (widget->isVisible() && widget->isEnabled() && widget->window() == &window)
                    widgets << widget;
            }
            return widgets[upTo(static_cast<int>(widgets.size()))];
        }

        void drag(QWidget& target, const QPoint& from) {
            QTest::mousePress(&target, Qt::LeftButton, Qt::NoModifier, from);
            QTest::mouseMove(&target, from + QPoint(upTo(80) - 40, upTo(80) - 40));
            QTest::mouseRelease(&target, Qt::LeftButton, Qt::NoModifier, from + QPoint(upTo(80) - 40, upTo(80) - 40));
        }

        void showAnyPage() {
            const auto page = static_cast<ui::PageId>(upTo(static_cast<int>(ui::PageId::Settings) + 1));
            test::handle([this, page] { m_world.window().showPage(page); });
        }

        void turnWheel(QWidget& target, const QPoint& at) {
            QWheelEvent event(at, target.mapToGlobal(at), {}, {0, upTo(2) ? 120 : -120}, Qt::NoButton,
                              upTo(4) ? Qt::NoModifier : Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&target, &event);
        }

        void pressKey(QWidget& window) {
            static constexpr std::array kKeys{
                Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Space,    Qt::Key_Return,      Qt::Key_Escape, Qt::Key_Left,
                Qt::Key_Right, Qt::Key_Up,      Qt::Key_Down,     Qt::Key_Home,        Qt::Key_End,    Qt::Key_PageDown,
                Qt::Key_Plus,  Qt::Key_Minus,   Qt::Key_0,        Qt::Key_1,           Qt::Key_2,      Qt::Key_5,
                Qt::Key_9,     Qt::Key_A,       Qt::Key_B,        Qt::Key_K,           Qt::Key_N,      Qt::Key_P,
                Qt::Key_S,     Qt::Key_T,       Qt::Key_Z,        Qt::Key_BracketLeft, Qt::Key_F1,     Qt::Key_F2,
                Qt::Key_F5,    Qt::Key_Delete,  Qt::Key_Backspace};
            static constexpr std::array kModifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier,
                                                   Qt::ShiftModifier};
            QWidget* target = window.focusWidget() ? window.focusWidget() : &window;
            QTest::keyClick(target, kKeys[static_cast<std::size_t>(upTo(kKeys.size()))],
                            kModifiers[static_cast<std::size_t>(upTo(kModifiers.size()))]);
        }

        World& m_world;
        std::mt19937 m_random;
        QTimer m_inMenus;
    };

public slots:
    /// Instead of a file manager.
    void swallow(const QUrl&) {}

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        for (const char* scheme : {"file", "http", "https"})
            QDesktopServices::setUrlHandler(scheme, this, "swallow");
    }
    void init() {
        fake::reset();
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support).*"));  // as offscreen says
    }

    void nothingBreaks_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1u, 2u, 3u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void nothingBreaks() {
        QFETCH(unsigned, seed);
        fake::script().train.stepInterval = 200us;
        World world;
        // The scripted runs have relative folders, and a monkey moves them to the trash.
        QDir::setCurrent(world.folder->path());
        world.openDataset();
        Monkey monkey(world, seed);
        for (int event = 0; event < kEvents; ++event)
            monkey.act();
        world.train()->stop();
        QTRY_VERIFY(!world.train()->isTraining());
    }
};

UI_TEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
