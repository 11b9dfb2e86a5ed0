// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_model.h"

#include <numeric>

#include "ui/convert.h"
#include "ui/issue_text.h"
#include "ui/jobs/thumbnail_job.h"

namespace ui {
namespace {

constexpr int kCacheKb = 192 * 1024;

}  // namespace

SampleModel::SampleModel(ThumbnailJob& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails), m_pictures(kCacheKb) {
    connect(&thumbnails, &ThumbnailJob::loaded, this, &SampleModel::keepPicture);
    connect(&thumbnails, &ThumbnailJob::unreadable, this,
            [this](const std::filesystem::path& file, const engine::Error& error) {
                keepReason(file, toText(error.message));
            });
}

void SampleModel::setDataset(engine::DatasetInfo dataset) {
    beginResetModel();
    m_thumbnails.cancel();
    m_dataset = std::move(dataset);
    m_rowsOfFile.clear();
    m_reasons.clear();
    m_pictures.clear();
    m_issuesOfRow.assign(m_dataset.samples.size(), {});
    m_boxCount = 0;
    QMultiHash<QString, int> rowsOfLabel;
    for (std::size_t row = 0; row < m_dataset.samples.size(); ++row) {
        const engine::SampleInfo& sample = m_dataset.samples[row];
        m_rowsOfFile.insert(pathText(sample.image), static_cast<int>(row));
        rowsOfLabel.insert(pathText(sample.label), static_cast<int>(row));
        m_boxCount += static_cast<std::int64_t>(sample.boxes.size());
    }
    for (std::size_t issue = 0; issue < m_dataset.issues.size(); ++issue) {
        const QString file = pathText(m_dataset.issues[issue].file);
        for (const auto* rows : {&m_rowsOfFile, &rowsOfLabel})
            for (const int row : rows->values(file))
                m_issuesOfRow[static_cast<std::size_t>(row)].push_back(issue);
    }
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_dataset.samples.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::SampleInfo& info = sample(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return pathText(info.image.stem());
        case Qt::ToolTipRole:
            return toolTip(index.row());
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %n boxes", nullptr, static_cast<int>(info.boxes.size()))
                .arg(nameText(info.image), splitText(info.split));
        case PictureRole:
            return picture(info);
        case ReasonRole:
            return m_reasons.value(pathText(info.image));
        case SplitRole:
            return splitText(info.split);
        case BoxCountRole:
            return static_cast<int>(info.boxes.size());
        case IssueRole: {
            const auto& issues = m_issuesOfRow[static_cast<std::size_t>(index.row())];
            return issues.empty() ? QString() : tr("%n to look at", nullptr, static_cast<int>(issues.size()));
        }
        default:
            return {};
    }
}

QVariant SampleModel::picture(const engine::SampleInfo& sample) const {
    const QString file = pathText(sample.image);
    if (const QPixmap* picture = m_pictures.object(file))
        return *picture;
    if (!m_reasons.contains(file))
        m_thumbnails.request(sample.image);
    return QPixmap();
}

QString SampleModel::toolTip(int row) const {
    const engine::SampleInfo& info = sample(row);
    QStringList lines{pathText(info.image)};
    if (info.labelState == engine::LabelState::NoFile)
        lines << tr("No label file: learned as background");
    else if (info.labelState == engine::LabelState::EmptyFile)
        lines << tr("Label file without boxes: learned as background");
    for (const std::size_t issue : m_issuesOfRow[static_cast<std::size_t>(row)])
        lines << issueText(m_dataset.issues[issue]);
    return lines.join('\n');
}

void SampleModel::keepPicture(const std::filesystem::path& file, const QImage& image) {
    const QString key = pathText(file);
    if (!m_rowsOfFile.contains(key))
        return;
    const auto costKb = std::max<qsizetype>(image.sizeInBytes() / 1024, 1);
    m_pictures.insert(key, new QPixmap(QPixmap::fromImage(image)), costKb);
    announce(file, PictureRole);
}

void SampleModel::keepReason(const std::filesystem::path& file, const QString& reason) {
    m_reasons.insert(pathText(file), reason);
    announce(file, ReasonRole);
}

void SampleModel::announce(const std::filesystem::path& file, int role) {
    for (const int row : m_rowsOfFile.values(pathText(file)))
        emit dataChanged(index(row), index(row), {role});
}

QString SampleModel::splitText(engine::Split split) {
    switch (split) {
        case engine::Split::Train:
            return tr("train");
        case engine::Split::Val:
            return tr("val");
        case engine::Split::Test:
            return tr("test");
    }
    return {};
}

}  // namespace ui
