// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

class QComboBox;

namespace ui {

/// The class that a picture gets in a dataset: the proposed one, until the user chooses another. Choices of other
/// pictures stay until clear().
class PictureClassBar final : public QWidget {
    Q_OBJECT

public:
    explicit PictureClassBar(QWidget* parent = nullptr);

    /// Of the dataset. Choices stay with the names of their classes.
    void setClassNames(const std::vector<std::string>& names);
    /// @param proposed place of a class; -1 = none. @param obstacle why none can be chosen; empty = it can
    void showPicture(const std::filesystem::path& file, int proposed, const QString& obstacle);
    void clear();
    /// Place of the class that is shown; -1 = none.
    int chosen() const;

signals:
    /// By the user.
    void chosenChanged();

private:
    QComboBox* m_classes;
    std::vector<std::string> m_names;
    std::filesystem::path m_file;
    std::map<std::filesystem::path, std::string> m_choices;
};

}  // namespace ui
