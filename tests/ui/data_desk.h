// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

#include "app/gui/dataset_session.h"
#include "ui/convert.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/sample_model.h"
#include "ui/pages/data_page.h"

/// The Data page and its session, as one start of the program has them: the six pictures of the scripted dataset.
struct DataDesk {
    ui::ThumbnailJob tiles{100}, pictures{0};
    app::DatasetSession session;
    ui::DataPage page{tiles, pictures, session.edits()};

    /// @param folder for the changes
    explicit DataDesk(const QTemporaryDir& folder) : session(ui::toPath(folder.filePath("changes"))) {
        session.serve(page);
        QObject::connect(&session, &app::DatasetSession::readingStarted, &page, &ui::DataPage::showLoading);
        QObject::connect(&session, &app::DatasetSession::opened, &page, &ui::DataPage::showDataset);
        QObject::connect(&session, &app::DatasetSession::changed, &page, &ui::DataPage::showDataset);
        QObject::connect(&session, &app::DatasetSession::failed, &page, &ui::DataPage::showError);
        QObject::connect(&session, &app::DatasetSession::changeFailed, &page, &ui::DataPage::showWriteError);
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        session.open("cells/data.yaml");
        QTRY_COMPARE(rows(), 6);
    }

    /// Without boxes, or of the second class where whole pictures have one.
    void add(const std::vector<std::filesystem::path>& files) {
        const int before = rows();
        const bool isClassified = session.dataset().files->task == engine::DatasetTask::Classify;
        for (const std::filesystem::path& file : files)
            session.edits().addImage({file, file.string(), isClassified ? 1 : -1}, {});
        QTRY_COMPARE(rows(), before + static_cast<int>(files.size()));
    }

    template <typename T>
    T* part(const char* name = "") {
        return page.findChild<T*>(name);
    }
    QAbstractItemView* gallery() { return part<QAbstractItemView>("gallery"); }
    int rows() { return gallery()->model()->rowCount(); }
    /// The first picture of the dataset's own.
    std::filesystem::path own() { return session.dataset().files->samples.front().image; }
    /// In the gallery; not valid where it is not shown.
    QModelIndex row(const std::filesystem::path& file) {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = gallery()->model()->index(row, 0);
            if (index.data(Qt::ToolTipRole).toString().startsWith(ui::pathText(file)))
                return index;
        }
        return {};
    }
    void select(const std::vector<std::filesystem::path>& files) {
        gallery()->clearSelection();
        for (const std::filesystem::path& file : files)
            gallery()->selectionModel()->select(row(file), QItemSelectionModel::Select);
        QCOMPARE(gallery()->selectionModel()->selectedIndexes().size(), static_cast<qsizetype>(files.size()));
        gallery()->setFocus();
    }
};
