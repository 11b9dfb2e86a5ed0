// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "ui/model_card.h"

namespace ui {

enum class ModelFilter { All, Recommended, Detect, Classify };

/// The models there are, in the order of engine::listModels(), then those that can be fetched; recommended ones before
/// the others. Rows are those that pass the filter.
class ModelCardModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsCurrentRole = Qt::UserRole + 1 };

    explicit ModelCardModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// What is known of a model that stays in the list is kept.
    void setListed(const std::vector<engine::ListedModel>& listed);
    /// Those that are not here yet. One whose file is listed is left out.
    void setOffers(const std::vector<engine::DownloadableModel>& offers);
    void setFilter(ModelFilter filter);
    /// With a graphics card the larger small model is recommended.
    void setHasGpu(bool hasGpu);
    /// Cards and figures of models that are no longer listed are dropped.
    void setCard(const ModelCard& card);
    void setSpeed(const QString& ref, const engine::ModelSpeed& speed);
    /// The one that is being measured; empty = none.
    void setMeasuring(const QString& ref);
    /// The one in use; empty = none.
    void setCurrent(const QString& ref);

    /// Of all models, whatever the filter lets pass.
    bool hasModels() const { return !m_cards.empty(); }
    const ModelCard& card(int row) const { return m_cards[m_rows[static_cast<std::size_t>(row)]]; }
    bool isRecommended(int row) const { return isRecommended(card(row)); }
    bool isMeasuring(int row) const { return card(row).ref() == m_measuring; }
    bool isCurrent(int row) const { return card(row).ref() == m_current; }
    /// -1 = not listed, or filtered out
    int rowOf(const QString& ref) const;
    /// Those that run here and have no figure yet, or one that was taken beside other work.
    std::vector<engine::ModelRef> unmeasured() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    ModelCard* find(const QString& ref);
    bool isRecommended(const ModelCard& card) const;
    bool passes(const ModelCard& card) const;
    std::vector<std::size_t> passingRows() const;
    void refill();
    void changed(const QString& ref);
    void emitChanged(const QString& ref);

    std::vector<engine::ListedModel> m_listed;
    std::vector<engine::DownloadableModel> m_offers;
    std::vector<ModelCard> m_cards;   // all
    std::vector<std::size_t> m_rows;  // of m_cards
    ModelFilter m_filter = ModelFilter::All;
    bool m_hasGpu = false;
    QString m_measuring;
    QString m_current;
};

}  // namespace ui
