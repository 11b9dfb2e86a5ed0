// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <cmath>
#include <vector>

#include "tests/support/fake_engine.h"
#include "tests/ui/data_desk.h"
#include "ui/dataset_edits.h"
#include "ui/widgets/image_view.h"

/// With an image enlarged and its boxes in the hand.
struct BoxDesk : DataDesk {
    using DataDesk::DataDesk;

    ui::ImageView* view() { return part<ui::ImageView>("imageView"); }
    void enlarge(int row) {
        gallery()->setCurrentIndex(gallery()->model()->index(row, 0));
        QTest::keyClick(gallery(), Qt::Key_Space);
        QTRY_VERIFY(view()->hasPicture());
    }
    void edit(int row) {
        enlarge(row);
        part<QPushButton>("editBoxes")->setChecked(true);
        QVERIFY(view()->hasFocus());
    }
    QPoint at(double x, double y) { return view()->transform().imageToView().map(QPointF(x, y)).toPoint(); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(view(), (from + to) / 2);
        QTest::mouseMove(view(), to);
        QTest::mouseRelease(view(), Qt::LeftButton, modifiers, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(view(), static_cast<Qt::Key>(key), modifiers);
    }
    std::vector<engine::BoxLabel> boxes(const char* image = "images/0.jpg") {
        return session.edits().boxes(image).value();
    }
    QRectF rect(int index) { return view()->boxes().at(index).rect; }
    /// Training sees what is on the screen.
    void waitUntilKept() {
        QTRY_VERIFY(session.dataset().shown->samples[0].boxes == boxes());
        QTRY_COMPARE(session.dataset().ref.overlay.empty(), session.edits().overlay().isEmpty());
    }
};

inline const std::vector<engine::BoxLabel>& original() {
    return fake::script().dataset.samples[0].boxes;
}

/// By default as close as the pixels of a scaled view let the mouse be.
inline bool isClose(const QRectF& a, const QRectF& b, double slack = 3) {
    return std::abs(a.left() - b.left()) < slack && std::abs(a.top() - b.top()) < slack &&
           std::abs(a.right() - b.right()) < slack && std::abs(a.bottom() - b.bottom()) < slack;
}
