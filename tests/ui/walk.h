// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_evaluate.h"
#include "tests/support/fake_export.h"
#include "tests/support/fake_lens.h"
#include "tests/support/fake_predict.h"
#include "tests/support/fake_runs.h"
#include "tests/ui/walk_states.h"
#include "tests/ui/world.h"

/// A window, and what is done with it.
class Walk {
public:
    Walk(const QSize& size, const Look& look) : m_look(look) { world.window().resize(size); }

    World world;

    void show(ui::PageId page) { world.window().showPage(page); }
    void look(const QString& state) {
        QTest::qWait(5);
        m_look(world.window(), QString("page %1, %2").arg(static_cast<int>(world.window().currentPage())).arg(state));
    }
    void look(ui::PageId page, const QString& state) {
        show(page);
        look(state);
    }
    void lookAtAll(const QString& state) {
        for (int page = 0; page <= static_cast<int>(ui::PageId::Settings); ++page)
            look(static_cast<ui::PageId>(page), state);
    }
    void press(const QString& name) {
        for (auto* button : world.window().findChildren<QAbstractButton*>(name))
            if (button->isVisible() && button->isEnabled())
                return button->click();
        QVERIFY2(false, qPrintable("no button " + name));
    }
    void rest() {
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QTest::qWait(20);
    }

private:
    const Look& m_look;
};

inline void resetAllScripts() {
    fake::reset();
    fake::resetEvaluate();
    fake::resetExport();
    fake::resetLens();
    fake::resetPredictScript();
    fake::resetRuns();
}
