// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/error.h"
#include "engine/api/progress.h"
#include "ui/models/model_card_model.h"
#include "ui/pages/page.h"

class QListView;
class QStackedWidget;

namespace ui {

class DropArea;
class ModelPanel;
class ModelOffer;
class ProgressCard;

/// The models to start from, what each costs on this computer, and what is inside; and those that could be fetched.
class ModelsPage final : public Page {
    Q_OBJECT

public:
    explicit ModelsPage(QWidget* parent = nullptr);

    /// Whoever fills it in; the page follows.
    ModelCardModel& cards() { return *m_cards; }
    void select(const QString& ref);
    /// While a training runs no other model can be used.
    void setTraining(bool isTraining);

    void beginAdding(const QString& name);
    void beginDownloading(const QString& name);
    void showProgress(const engine::Progress& progress);  ///< in bytes
    void endAdding();
    /// Selects it, as soon as it is listed, whatever the filter lets pass.
    void showAdded(const QString& ref, const QString& folder);
    void showError(const engine::Error& error);
    DropArea* dropArea() { return m_dropArea; }

signals:
    /// @param ref as in ModelCard::ref()
    void useRequested(const QString& ref);
    void fileRequested();
    /// The licence is accepted. @param name as in engine::DownloadableModel
    void downloadRequested(const QString& name);
    void cancelRequested();

private:
    QWidget* buildShelf();
    QWidget* buildChips();
    QWidget* buildList();
    void setFilter(ModelFilter filter);
    void begin(const QString& title);
    void useCurrent();
    void toggleDetails();
    void refresh();

    ModelCardModel* m_cards;
    QPushButton* m_details;
    QPushButton* m_use;
    QStackedWidget* m_states;
    QListView* m_list = nullptr;
    DropArea* m_dropArea;
    ProgressCard* m_progress;
    ModelPanel* m_panel;
    ModelOffer* m_offer = nullptr;
    QList<QPushButton*> m_chips;
    QString m_selected;  // ref, so that it outlives a reset of the list
    QString m_added;     // to be selected once the folder has been looked at again
    bool m_isTraining = false;
    bool m_hasDetails = false;
};

}  // namespace ui
