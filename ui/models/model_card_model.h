// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "ui/model_card.h"

namespace ui {

/// The models there are, in the order of engine::listModels().
class ModelCardModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsCurrentRole = Qt::UserRole + 1 };

    explicit ModelCardModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// What is known of a model that stays in the list is kept.
    void setListed(const std::vector<engine::ListedModel>& listed);
    /// Cards and figures of models that are no longer listed are dropped.
    void setCard(const ModelCard& card);
    void setSpeed(const QString& ref, const engine::ModelSpeed& speed);
    /// The one that is being measured; empty = none.
    void setMeasuring(const QString& ref);
    /// The one in use; empty = none.
    void setCurrent(const QString& ref);

    const ModelCard& card(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    bool isMeasuring(int row) const { return card(row).ref() == m_measuring; }
    bool isCurrent(int row) const { return card(row).ref() == m_current; }
    /// -1 = not listed
    int rowOf(const QString& ref) const;
    /// Those that run here and have no figure yet, or one that was taken beside other work.
    std::vector<engine::ModelRef> unmeasured() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void emitChanged(const QString& ref);

    std::vector<ModelCard> m_cards;
    QString m_measuring;
    QString m_current;
};

}  // namespace ui
