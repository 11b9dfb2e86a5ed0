// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_card_model.h"

#include <algorithm>
#include <utility>

#include "ui/model_text.h"

namespace ui {

void ModelCardModel::setListed(const std::vector<engine::ListedModel>& listed) {
    m_listed = listed;
    refill();
}

void ModelCardModel::setOffers(const std::vector<engine::DownloadableModel>& offers) {
    m_offers = offers;
    refill();
}

void ModelCardModel::setFilter(ModelFilter filter) {
    if (std::exchange(m_filter, filter) != filter)
        refill();
}

void ModelCardModel::setHasGpu(bool hasGpu) {
    if (std::exchange(m_hasGpu, hasGpu) != hasGpu)
        refill();
}

void ModelCardModel::refill() {
    std::vector<ModelCard> cards;
    const auto add = [this, &cards](ModelCard card) {
        if (const ModelCard* known = find(card.ref()); known && known->offer.has_value() == card.offer.has_value())
            card = *known;
        cards.push_back(std::move(card));
    };
    for (const engine::ListedModel& model : m_listed)
        add({model, {}, {}, {}});
    for (const engine::DownloadableModel& offer : m_offers) {
        const bool isListed = std::ranges::any_of(
            m_listed, [&offer](const engine::ListedModel& model) { return model.name == offer.fileName; });
        if (!isListed)
            add({{offer.fileName, engine::modelsFolder() / offer.fileName, false}, {}, {}, {}, offer});
    }
    std::ranges::stable_partition(cards, [this](const ModelCard& card) { return isRecommended(card); });
    beginResetModel();
    m_cards = std::move(cards);
    m_rows = passingRows();
    endResetModel();
}

bool ModelCardModel::isRecommended(const ModelCard& card) const {
    const std::string name = card.listed.isBuiltIn ? card.listed.name : toStd(pathText(card.listed.file.stem()));
    return name == "lite_detector" || name == "efficientnet_lite0" || name == (m_hasGpu ? "yolo11s" : "yolo11n");
}

bool ModelCardModel::passes(const ModelCard& card) const {
    switch (m_filter) {
        case ModelFilter::All:
            break;
        case ModelFilter::Recommended:
            return isRecommended(card);
        case ModelFilter::Detect:
            return card.task() == "detect";
        case ModelFilter::Classify:
            return card.task() == "classify";
    }
    return true;
}

std::vector<std::size_t> ModelCardModel::passingRows() const {
    std::vector<std::size_t> rows;
    for (std::size_t place = 0; place < m_cards.size(); ++place)
        if (passes(m_cards[place]))
            rows.push_back(place);
    return rows;
}

ModelCard* ModelCardModel::find(const QString& ref) {
    const auto found = std::ranges::find_if(m_cards, [&ref](const ModelCard& card) { return card.ref() == ref; });
    return found == m_cards.end() ? nullptr : &*found;
}

void ModelCardModel::setCard(const ModelCard& card) {
    ModelCard* known = find(card.ref());
    if (!known || known->offer.has_value() != card.offer.has_value())
        return;
    *known = card;
    changed(card.ref());
}

void ModelCardModel::setSpeed(const QString& ref, const engine::ModelSpeed& speed) {
    ModelCard* known = find(ref);
    if (!known)
        return;
    known->speed = speed;
    changed(ref);
}

void ModelCardModel::changed(const QString& ref) {
    std::vector<std::size_t> rows = passingRows();
    if (rows == m_rows)
        return emitChanged(ref);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
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
    for (int row = 0; row < rowCount(); ++row)
        if (card(row).ref() == ref)
            return row;
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModelCardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelCard& shown = card(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return modelTitle(shown);
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
