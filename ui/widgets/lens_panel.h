// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>
#include <string>
#include <vector>

#include "engine/api/lens.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LensBoxModel;
class StateRow;
class TableView;

/// The column beside the lens, 304 px: how many of each state, which filter; what happened on this picture.
class LensPanel final : public QFrame {
    Q_OBJECT

public:
    explicit LensPanel(QWidget* parent = nullptr);

    /// Empties all of it.
    void clear();
    void setStart(const engine::LensStart& start);
    /// A grey footnote: the data are the sample's.
    void setSample(bool isSample);
    /// @param image what is shown; null = none. Keeps the chosen row where the image is the same.
    void showImage(const engine::LensImage* image);
    void setCounts(const engine::LensCounts& all);
    /// Emits nothing.
    void setFilter(std::optional<engine::LensState> state);
    /// Emits nothing. -1 = none.
    void selectMark(int mark);

signals:
    void filterChosen(std::optional<engine::LensState> state);
    void nextRequested();
    /// A row was chosen; -1 = none.
    void markSelected(int mark);

private:
    void addCounts(QVBoxLayout& layout);
    void addTable(QVBoxLayout& layout);
    void refresh();

    std::vector<std::string> m_classNames;
    const engine::LensImage* m_image = nullptr;
    engine::LensCounts m_all;
    std::optional<engine::LensState> m_filter;
    bool m_isSelecting = false;  // by the program, not the user

    std::vector<StateRow*> m_rows;
    QLabel* m_total = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_footnote = nullptr;
    QPushButton* m_next = nullptr;
    LensBoxModel* m_boxes;
    TableView* m_table = nullptr;
};

}  // namespace ui
