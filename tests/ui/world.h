// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/gui/application.h"
#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/pages/train_page.h"

/// The whole window over the scripted engine, in a home of its own.
struct World {
    std::shared_ptr<QTemporaryDir> folder;
    app::Application application{*qApp, app::Folders::below(ui::toPath(folder->path()))};

    /// @param home what an earlier start of the window left behind
    explicit World(std::shared_ptr<QTemporaryDir> home = std::make_shared<QTemporaryDir>()) : folder(std::move(home)) {
        application.start({});
    }

    ui::MainWindow& window() { return application.window(); }
    template <typename T>
    T* part(const char* name = "") {
        return window().findChild<T*>(name);
    }
    ui::TrainPage* train() { return window().findChild<ui::TrainPage*>(); }
    void press(const char* name) {
        test::handle([button = part<QAbstractButton>(name)] { button->click(); });
    }
    void openDataset() {
        test::handle([this] { application.openDataset("cells/data.yaml"); });
        QTRY_COMPARE(part<QAbstractItemView>("gallery")->model()->rowCount(), 6);
        QTRY_COMPARE(train()->state(), ui::TrainPage::State::Ready);
    }
};

/// With the scripted dataset.
struct OpenWorld : World {
    explicit OpenWorld(std::shared_ptr<QTemporaryDir> where = std::make_shared<QTemporaryDir>())
        : World(std::move(where)) {
        openDataset();
    }
};
