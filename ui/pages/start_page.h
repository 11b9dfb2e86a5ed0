// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/settings.h"
#include "ui/widgets/model_picker.h"

namespace ui {

class DropArea;
class RecentList;

/// Three ways in, the projects of last time, and the model to start from.
class StartPage final : public Page {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QList<RecentDataset>& datasets);
    void setModelChoices(const QList<ModelChoice>& choices);
    /// @param detail what is inside, or why it cannot be used
    void setModel(const QString& ref, const QString& detail, bool isProblem);
    DropArea* dropArea() { return m_dropArea; }

signals:
    void sampleRequested();
    void openRequested();
    void photosRequested();
    void recentChosen(const ui::RecentDataset& dataset);
    void locateRequested(const ui::RecentDataset& dataset);
    void resumeRequested(const ui::RecentDataset& dataset);
    void modelChosen(const QString& ref);
    void modelFileRequested();

private:
    QWidget* buildCards();
    QWidget* buildModelRow();

    DropArea* m_dropArea = nullptr;
    ModelPicker* m_model = nullptr;
    QLabel* m_modelDetail = nullptr;
    QLabel* m_recentTitle;
    RecentList* m_recent;
};

}  // namespace ui
