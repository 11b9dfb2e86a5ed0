// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lens_model.h"

#include <algorithm>
#include <iterator>

#include "ui/convert.h"
#include "ui/lens_text.h"

namespace ui {
namespace {

constexpr int kCacheKb = 64 * 1024;

}  // namespace

LensModel::LensModel(QObject* parent) : QAbstractListModel(parent), m_pictures(kCacheKb) {}

void LensModel::clear() {
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_counts = {};
    m_filter.reset();
    m_pictures.clear();
    endResetModel();
}

LensModel::Images::iterator LensModel::placeFor(Images& images, const engine::LensImage& image) {
    const std::int64_t score = engine::changeScore(image.counts);
    return std::partition_point(images.begin(), images.end(),
                                [score](const auto& other) { return engine::changeScore(other->counts) >= score; });
}

void LensModel::add(const engine::LensImage& image) {
    const auto stored = std::make_shared<const engine::LensImage>(image);
    m_all.insert(placeFor(m_all, image), stored);
    m_counts.add(image.counts);
    if (!passes(image))
        return;
    const auto place = placeFor(m_shown, image);
    const int row = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(place, stored);
    endInsertRows();
}

bool LensModel::passes(const engine::LensImage& image) const {
    return !m_filter || image.counts.of(*m_filter) > 0;
}

void LensModel::setFilter(std::optional<engine::LensState> state) {
    if (state == m_filter)
        return;
    beginResetModel();
    m_filter = state;
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const auto& image) { return passes(*image); });
    endResetModel();
}

void LensModel::setPicture(const std::filesystem::path& file, const QImage& picture) {
    for (int row = 0; row < rowCount(); ++row) {
        if (image(row).image != file)
            continue;
        const auto costKb = std::max<qsizetype>(picture.sizeInBytes() / 1024, 1);
        m_pictures.insert(pathText(file), new QPixmap(QPixmap::fromImage(picture)), costKb);
        emit dataChanged(index(row), index(row), {PictureRole});
        return;
    }
}

int LensModel::nextNewlyBroken(int row) const {
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step) % count;
        if (image(next).counts.of(engine::LensState::NewlyBroken) > 0)
            return next;
    }
    return -1;
}

int LensModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LensModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::LensImage& one = image(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return nameText(one.image);
        case Qt::ToolTipRole:
            return pathText(one.image) + '\n' + countsText(one.counts);
        case Qt::AccessibleTextRole:
            return tr("%1: %2").arg(nameText(one.image), countsText(one.counts));
        case PictureRole: {
            if (const QPixmap* picture = m_pictures.object(pathText(one.image)))
                return *picture;
            emit pictureWanted(one.image);
            return QPixmap();
        }
        default:
            return {};
    }
}

}  // namespace ui
