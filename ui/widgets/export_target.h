// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Where an exported model goes: folder, name, image size. A file that is there is replaced only where that is ticked.
class ExportTarget final : public QWidget {
    Q_OBJECT

public:
    explicit ExportTarget(QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    /// Without its suffix.
    void setName(const QString& name);
    /// Of the format, with the dot; empty = none is chosen. @param isSquare takes images of this size only
    void setFormat(const QString& suffix, bool isSquare);
    void setImageSize(int px);
    /// What is there now may have been written a moment ago: replacing it has to be ticked again.
    void lookAgain();

    std::filesystem::path file() const;
    int imageSize() const;
    bool overwrites() const;
    /// Why nothing can be written there; empty = it can.
    QString reasonAgainst() const;

signals:
    void changed();
    /// In the dialog.
    void folderChosen(const QString& folder);

private:
    void addRow(const QString& label, QWidget* field, std::initializer_list<QWidget*> row);
    void askFolder();
    void refresh();
    bool isTaken() const;

    QGridLayout* m_grid;
    QLineEdit* m_folder;
    QLineEdit* m_name;
    QLabel* m_suffix;
    QCheckBox* m_overwrites;
    QSpinBox* m_imageSize;
};

}  // namespace ui
