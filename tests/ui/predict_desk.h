// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "app/gui/dataset_session.h"
#include "tests/support/fake_engine.h"
#include "ui/convert.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/pages/predict_page.h"
#include "ui/widgets/image_view.h"

/// The Predict page and the session of the dataset, as one start of the program has them.
struct PredictDesk {
    ui::ThumbnailJob tiles{100}, pictures{0};
    app::DatasetSession data;
    ui::PredictPage page{tiles, pictures};
    QTemporaryDir& folder;

    explicit PredictDesk(QTemporaryDir& where) : data(ui::toPath(where.filePath("changes"))), folder(where) {
        data.serve(page);
        page.resize(1000, 740);
        page.show();
        page.activateWindow();
    }

    void open() {
        data.open("cells/data.yaml");
        QTRY_VERIFY(data.dataset().shown);
    }

    std::filesystem::path file(const QString& name) const { return ui::toPath(folder.filePath(name)); }

    /// What the scripted model said of a picture of 640 x 480 px.
    void show(engine::ImagePrediction image) {
        image.width = 640;
        image.height = 480;
        page.begin();
        page.showModel(fake::script().model);
        page.addPrediction(image);
        page.end();
    }

    /// A new file with boxes of the model's classes 1, 0 and 2.
    void predict(const QString& name) {
        engine::ImagePrediction image;
        image.image = file(name);
        std::ofstream(image.image) << "picture";
        image.boxes = {{1, 0.9F, {64, 48, 192, 144}}, {0, 0.8F, {320, 240, 480, 360}}, {2, 0.6F, {500, 10, 540, 50}}};
        show(image);
        QTRY_VERIFY(view()->hasPicture());
    }

    template <typename T>
    T* part(const char* name) {
        return page.findChild<T*>(name);
    }
    ui::ImageView* view() { return part<ui::ImageView>("imageView"); }
    QPushButton* addButton() { return part<QPushButton>("addToData"); }
    QString share() { return part<QLabel>("addShare")->text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(view(), static_cast<Qt::Key>(key), modifiers);
    }
};
