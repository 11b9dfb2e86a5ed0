// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "engine/api/export.h"

class QLabel;
class QPushButton;

namespace ui {

class ExportCheckModel;
class TableView;

/// What came of an export: whether the file agrees with the model, where it is, and how every picture fared.
class ExportResult final : public QFrame {
    Q_OBJECT

public:
    explicit ExportResult(QWidget* parent = nullptr);

    /// Announced to screen readers.
    void showReport(const engine::ExportReport& report);

signals:
    void folderRequested();
    /// Although it did not pass the check.
    void keepRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QLabel* m_verdict;
    QLabel* m_check;
    QWidget* m_kept;  // where the file is
    QLabel* m_file;
    QPushButton* m_folder;
    QPushButton* m_keep;
    ExportCheckModel* m_images;
    TableView* m_table;
};

}  // namespace ui
