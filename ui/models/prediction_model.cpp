// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_model.h"

#include <algorithm>
#include <map>
#include <utility>

#include "ui/convert.h"
#include "ui/jobs/thumbnail_job.h"

namespace ui {
namespace {

constexpr int kCacheKb = 64 * 1024;

}  // namespace

PredictionModel::PredictionModel(ThumbnailJob& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails), m_pictures(kCacheKb) {
    connect(&thumbnails, &ThumbnailJob::loaded, this, [this](const std::filesystem::path& file, const QImage& image) {
        const auto costKb = std::max<qsizetype>(image.sizeInBytes() / 1024, 1);
        m_pictures.insert(pathText(file), new QPixmap(QPixmap::fromImage(image)), costKb);
        for (int row = 0; row < rowCount(); ++row)
            if (prediction(row).image == file)
                emit dataChanged(index(row), index(row), {PictureRole});
    });
}

void PredictionModel::clear() {
    beginResetModel();
    m_thumbnails.cancel();
    m_rows.clear();
    m_pictures.clear();
    m_hiddenClasses.clear();
    endResetModel();
    emit filterChanged();
}

// Surer boxes suppress, never less sure ones: what is distinct at the lowest threshold is so at every threshold, and
// the threshold needs no NMS.
PredictionModel::Row PredictionModel::rowOf(const engine::ImagePrediction& prediction) const {
    return {prediction, engine::filterPredictions(prediction, 0, m_iou), {}};
}

void PredictionModel::append(const engine::ImagePrediction& prediction) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back(rowOf(prediction));
    endInsertRows();
}

void PredictionModel::showOnly(const engine::ImagePrediction& prediction) {
    beginResetModel();
    m_rows.clear();
    m_rows.push_back(rowOf(prediction));
    endResetModel();
}

void PredictionModel::setClassNames(std::vector<std::string> names) {
    m_classNames = std::move(names);
}

void PredictionModel::setThreshold(double threshold) {
    if (threshold == m_threshold)
        return;
    m_threshold = threshold;
    announceFilter();
}

void PredictionModel::setIou(double iou) {
    if (iou == m_iou)
        return;
    m_iou = iou;
    for (Row& row : m_rows)
        row.distinct = engine::filterPredictions(row.raw, 0, m_iou);
    announceFilter();
}

void PredictionModel::setClassVisible(qint64 classId, bool isVisible) {
    if (isVisible == isClassVisible(classId))
        return;
    if (isVisible)
        m_hiddenClasses.remove(classId);
    else
        m_hiddenClasses.insert(classId);
    announceFilter();
}

void PredictionModel::showAllClasses() {
    if (m_hiddenClasses.isEmpty())
        return;
    m_hiddenClasses.clear();
    announceFilter();
}

void PredictionModel::announceFilter() {
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {BoxCountRole, Qt::DisplayRole});
    emit filterChanged();
}

QString PredictionModel::className(qint64 classId) const {
    const auto id = static_cast<std::size_t>(classId);
    return id < m_classNames.size() ? toText(m_classNames[id]) : tr("class %1").arg(classId);
}

bool PredictionModel::passes(const engine::Prediction& box, double threshold) const {
    // A box shown as 0.25 belongs to the threshold 0.25.
    return static_cast<double>(box.confidence) >= threshold - 1e-6 && isClassVisible(box.classId);
}

std::vector<engine::Prediction> PredictionModel::visibleBoxes(int row) const {
    std::vector<engine::Prediction> boxes;
    for (const engine::Prediction& box : m_rows[static_cast<std::size_t>(row)].distinct)
        if (passes(box, m_threshold))
            boxes.push_back(box);
    return boxes;
}

std::vector<engine::ImagePrediction> PredictionModel::filtered() const {
    std::vector<engine::ImagePrediction> images;
    for (int row = 0; row < rowCount(); ++row) {
        const engine::ImagePrediction& raw = prediction(row);
        images.push_back({raw.image, raw.width, raw.height, visibleBoxes(row), raw.top, raw.times});
    }
    return images;
}

int PredictionModel::visibleCount(int row) const {
    return countAt(row, m_threshold);
}

int PredictionModel::shownCount(int row) const {
    return m_rows[static_cast<std::size_t>(row)].corrected.value_or(visibleCount(row));
}

void PredictionModel::setCorrectedCount(int row, std::optional<int> count) {
    if (std::exchange(m_rows[static_cast<std::size_t>(row)].corrected, count) != count)
        emit dataChanged(index(row), index(row), {BoxCountRole, Qt::DisplayRole, Qt::AccessibleTextRole});
}

int PredictionModel::visibleTotal() const {
    int total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += visibleCount(row);
    return total;
}

int PredictionModel::countAt(int row, double threshold) const {
    const auto& boxes = m_rows[static_cast<std::size_t>(row)].distinct;
    return static_cast<int>(std::count_if(boxes.begin(), boxes.end(),
                                          [this, threshold](const auto& box) { return passes(box, threshold); }));
}

std::vector<int> PredictionModel::histogram() const {
    std::vector<int> bins(kHistogramBins, 0);
    for (const Row& row : m_rows)
        for (const engine::Prediction& box : row.distinct)
            if (isClassVisible(box.classId)) {
                const int bin = static_cast<int>(box.confidence * kHistogramBins);
                ++bins[static_cast<std::size_t>(std::clamp(bin, 0, kHistogramBins - 1))];
            }
    return bins;
}

std::vector<std::pair<qint64, int>> PredictionModel::classesIn(int row) const {
    std::map<qint64, int> counts;
    for (const engine::Prediction& box : m_rows[static_cast<std::size_t>(row)].distinct)
        if (static_cast<double>(box.confidence) >= m_threshold - 1e-6)
            ++counts[box.classId];
    std::vector<std::pair<qint64, int>> classes(counts.begin(), counts.end());
    std::stable_sort(classes.begin(), classes.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return classes;
}

QString PredictionModel::topText(const engine::ImagePrediction& image) const {
    QStringList classes;
    for (const engine::ClassProbability& one : image.top)
        classes << className(one.classId) + QLatin1Char(' ') + decimalText(static_cast<double>(one.probability), 2);
    return classes.mid(0, 2).join(QStringLiteral(", "));
}

int PredictionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PredictionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::ImagePrediction& image = prediction(index.row());
    switch (role) {
        case Qt::DisplayRole:
            if (!image.top.empty())
                return topText(image);
            return tr("%n boxes", nullptr, shownCount(index.row()));
        case Qt::ToolTipRole:
            return image.top.empty() ? pathText(image.image) : pathText(image.image) + '\n' + topText(image);
        case Qt::AccessibleTextRole:
            if (!image.top.empty())
                return nameText(image.image) + QStringLiteral(", ") + topText(image);
            return tr("%1, %n boxes", nullptr, shownCount(index.row())).arg(nameText(image.image));
        case BoxCountRole:
            return shownCount(index.row());
        case PictureRole: {
            if (const QPixmap* picture = m_pictures.object(pathText(image.image)))
                return *picture;
            m_thumbnails.request(image.image);
            return QPixmap();
        }
        default:
            return {};
    }
}

}  // namespace ui
