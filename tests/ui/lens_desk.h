// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QTableView>

#include "tests/support/fake_lens.h"
#include "ui/models/lens_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/before_after_view.h"
#include "ui/widgets/lens_view.h"
#include "ui/widgets/state_row.h"

/// The lens, with its buttons above and its panel beside it, without a session.
struct LensDesk {
    QWidget desk;
    ui::LensView& view = *new ui::LensView;

    LensDesk() {
        auto* columns = new QGridLayout(&desk);
        columns->addWidget(view.tools(), 0, 0);
        columns->addWidget(&view, 1, 0);
        columns->addWidget(view.panel(), 0, 1, 2, 1);
        view.tools()->show();
        view.panel()->show();
        desk.resize(920, 620);
        desk.show();
    }
    /// The four scripted pictures.
    void fill() {
        begin();
        for (const engine::LensImage& image : fake::lensScript().images)
            view.addImage(image);
        view.end(false);
    }
    void begin() {
        view.begin("yolo11n.pt", "train2");
        view.showStart(fake::lensScript().start);
    }
    template <typename T>
    T* part(const QString& name) {
        return desk.findChild<T*>(name);
    }
    ui::StateRow* row(engine::LensState state) {
        return part<ui::StateRow>(QString("state%1").arg(static_cast<int>(state)));
    }
    ui::BeforeAfterView* picture() { return part<ui::BeforeAfterView>("beforeAfterView"); }
    QListView* strip() { return part<QListView>("lensStrip"); }
    QAbstractItemModel* table() { return part<QTableView>("lensTable")->model(); }
    QString name() { return part<QLabel>("lensName")->text(); }
    QStringList files() {
        QStringList files;
        for (int row = 0; row < view.images().rowCount(); ++row)
            files << view.images().index(row).data().toString();
        return files;
    }
    ui::Banner* banner() { return view.findChild<ui::Banner*>(); }
};

inline QString cellText(QAbstractItemModel* table, int row, int column) {
    return table->index(row, column).data().toString();
}
