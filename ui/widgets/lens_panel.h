// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

#include "engine/api/lens.h"
#include "engine/api/run.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LensBoxModel;
class LensScore;
class StateRow;
class TableView;

/// The column beside the lens: how many of each state, which filter; what happened on this picture; the scores.
class LensPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LensPanel(QWidget* parent = nullptr);

    /// Empties all of it but the scores.
    void clear();
    void setStart(const engine::LensStart& start);
    /// A grey footnote: the data are the sample's.
    void setSample(bool isSample);
    void hideScores();
    /// LensScore::showRun()
    void showScore(const engine::RunSummary& after);
    /// LensScore::showPair()
    void showScores(const engine::RunComparison& pair);
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
    void fitClassColumn();
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
    LensScore* m_score;
};

}  // namespace ui
