// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_card_model.h"

#include <utility>

#include "ui/model_text.h"
#include "ui/widgets/model_picker.h"

namespace ui {

void ModelCardModel::setListed(const std::vector<engine::ListedModel>& listed) {
    std::vector<ModelCard> cards;
    for (const engine::ListedModel& model : listed) {
        ModelCard card;
        card.listed = model;
        const int known = rowOf(card.ref());
        cards.push_back(known >= 0 ? this->card(known) : card);
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

void ModelCardModel::setCard(const ModelCard& card) {
    const int row = rowOf(card.ref());
    if (row < 0)
        return;
    m_cards[static_cast<std::size_t>(row)] = card;
    emitChanged(card.ref());
}

void ModelCardModel::setSpeed(const QString& ref, const engine::ModelSpeed& speed) {
    const int row = rowOf(ref);
    if (row < 0)
        return;
    m_cards[static_cast<std::size_t>(row)].speed = speed;
    emitChanged(ref);
}

void ModelCardModel::setMeasuring(const QString& ref) {
    const QString before = std::exchange(m_measuring, ref);
    emitChanged(before);
    emitChanged(ref);
}

void ModelCardModel::setCurrent(const QString& ref) {
    const QString before = std::exchange(m_current, ref);
    emitChanged(before);
    emitChanged(ref);
}

int ModelCardModel::rowOf(const QString& ref) const {
    for (std::size_t row = 0; row < m_cards.size(); ++row)
        if (m_cards[row].ref() == ref)
            return static_cast<int>(row);
    return -1;
}

std::vector<engine::ModelRef> ModelCardModel::unmeasured() const {
    std::vector<engine::ModelRef> refs;
    for (const ModelCard& card : m_cards)
        if (card.isUsable() && !(card.speed && card.speed->isSteady))
            refs.push_back(card.listed.ref());
    return refs;
}

int ModelCardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ModelCardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelCard& shown = card(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return modelText(toText(shown.listed.name));
        case Qt::ToolTipRole:
            return modelSentence(shown, false, isMeasuring(index.row()))
                       .replace(QLatin1String("; "), QLatin1String("\n")) +
                   '\n' + pathText(shown.listed.file);
        case Qt::AccessibleTextRole:
            return modelSentence(shown, isCurrent(index.row()), isMeasuring(index.row()));
        case IsCurrentRole:
            return isCurrent(index.row());
        default:
            return {};
    }
}

void ModelCardModel::emitChanged(const QString& ref) {
    if (const int row = rowOf(ref); row >= 0)
        emit dataChanged(index(row), index(row));
}

}  // namespace ui
