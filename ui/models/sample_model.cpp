// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_model.h"

#include <algorithm>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/issue_text.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/sample_query.h"
#include "ui/short_path.h"

namespace ui {
namespace {

constexpr int kCacheKb = 96 * 1024;

}  // namespace

SampleModel::SampleModel(ThumbnailJob& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails), m_pictures(kCacheKb) {
    connect(&thumbnails, &ThumbnailJob::loaded, this, &SampleModel::keepPicture);
    connect(&thumbnails, &ThumbnailJob::unreadable, this, &SampleModel::keepReason);
}

void SampleModel::setDataset(engine::DatasetInfo dataset) {
    beginResetModel();
    m_thumbnails.cancel();
    m_rowsOfImage.clear();
    m_dataset = std::move(dataset);
    m_reasons.clear();
    m_isFolderMissing = false;
    m_pictures.clear();
    m_rowsOfImage.reserve(m_dataset.samples.size());
    m_boxCount = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_rowsOfImage.emplace(sample(row).image.native(), row);
        m_boxCount += static_cast<std::int64_t>(sample(row).boxes.size());
    }
    assignIssues();
    endResetModel();
}

bool SampleModel::updateBoxes(const engine::DatasetInfo& dataset) {
    if (!haveTheSameImages(dataset, m_dataset))
        return false;
    m_dataset.issues = dataset.issues;
    assignIssues();
    for (int row = 0; row < rowCount(); ++row) {
        engine::SampleInfo& mine = m_dataset.samples[static_cast<std::size_t>(row)];
        const engine::SampleInfo& other = dataset.samples[static_cast<std::size_t>(row)];
        if (mine.boxes == other.boxes && mine.labelState == other.labelState)
            continue;
        m_boxCount += std::ssize(other.boxes) - std::ssize(mine.boxes);
        mine.boxes = other.boxes;
        mine.labelState = other.labelState;
        emit dataChanged(index(row), index(row));
    }
    return true;
}

void SampleModel::assignIssues() {
    m_issuesOfRow.assign(m_dataset.samples.size(), {});
    // By the issues' files: there are fewer of them than samples.
    std::unordered_multimap<std::basic_string_view<std::filesystem::path::value_type>, std::size_t> issuesOfFile;
    for (std::size_t issue = 0; issue < m_dataset.issues.size(); ++issue)
        issuesOfFile.emplace(m_dataset.issues[issue].file.native(), issue);
    if (issuesOfFile.empty())
        return;
    for (std::size_t row = 0; row < m_dataset.samples.size(); ++row) {
        std::vector<std::size_t>& issues = m_issuesOfRow[row];
        for (const std::filesystem::path* file : {&m_dataset.samples[row].image, &m_dataset.samples[row].label}) {
            const auto [first, last] = issuesOfFile.equal_range(file->native());
            for (auto found = first; found != last; ++found)
                issues.push_back(found->second);
        }
        std::sort(issues.begin(), issues.end());
    }
}

bool SampleModel::hasIssue(int row, const std::string& code) const {
    const std::vector<std::size_t>& issues = m_issuesOfRow[static_cast<std::size_t>(row)];
    return std::any_of(issues.begin(), issues.end(),
                       [&](std::size_t issue) { return m_dataset.issues[issue].code == code; });
}

int SampleModel::rowOf(const std::filesystem::path& file) const {
    if (const auto found = m_rowsOfImage.find(file.native()); found != m_rowsOfImage.end())
        return found->second;
    const auto label =
        std::find_if(m_dataset.samples.begin(), m_dataset.samples.end(),
                     [&file](const engine::SampleInfo& info) { return info.label.native() == file.native(); });
    return label == m_dataset.samples.end() ? -1 : static_cast<int>(label - m_dataset.samples.begin());
}

int SampleModel::rowOf(const std::filesystem::path& image, engine::Split split) const {
    const std::vector<int> rows = rowsOf(image);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](int row) { return sample(row).split == split; });
    if (found != rows.end())
        return *found;
    return rows.empty() ? -1 : rows.front();
}

void SampleModel::keepRequests(const std::vector<int>& rows) {
    std::vector<std::filesystem::path> files;
    for (const int row : rows)
        if (!m_pictures.contains(row))
            files.push_back(sample(row).image);
    m_thumbnails.keepOnly(files);
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
            if (const QString name = classText(info); !name.isEmpty())
                return tr("%1, %2, %3").arg(nameText(info.image), splitText(info.split), name);
            return tr("%1, %2, %n boxes", nullptr, static_cast<int>(info.boxes.size()))
                .arg(nameText(info.image), splitText(info.split));
        case Qt::AccessibleDescriptionRole:
            return toolTip(index.row());
        case PictureRole:
            return picture(index.row());
        case ReasonRole:
            return m_reasons.value(index.row());
        case SplitRole:
            return splitText(info.split);
        case LabelRole: {
            const QString name = classText(info);
            return name.isEmpty() ? countText(static_cast<qint64>(info.boxes.size())) : name;
        }
        case IssueRole: {
            const auto& issues = m_issuesOfRow[static_cast<std::size_t>(index.row())];
            return issues.empty() ? QString() : tr("%n to look at", nullptr, static_cast<int>(issues.size()));
        }
        default:
            return {};
    }
}

QString SampleModel::classText(const engine::SampleInfo& info) const {
    const bool isClassified = info.classId >= 0 && info.classId < std::ssize(m_dataset.classNames);
    return isClassified ? toText(m_dataset.classNames[static_cast<std::size_t>(info.classId)]) : QString();
}

QVariant SampleModel::picture(int row) const {
    if (const QPixmap* picture = m_pictures.object(row))
        return *picture;
    if (!m_reasons.contains(row))
        m_thumbnails.request(sample(row).image);
    return QPixmap();
}

QString SampleModel::toolTip(int row) const {
    const engine::SampleInfo& info = sample(row);
    QStringList lines{pathText(info.image)};
    if (const QString name = classText(info); !name.isEmpty())
        lines << name;
    if (info.labelState == engine::LabelState::NoFile)
        lines << tr("No label file: learned as background");
    else if (info.labelState == engine::LabelState::EmptyFile)
        lines << tr("Label file without boxes: learned as background");
    if (const QString reason = m_reasons.value(row); !reason.isEmpty())
        lines << reason;
    for (const std::size_t issue : m_issuesOfRow[static_cast<std::size_t>(row)])
        lines << withShortPath(issueText(m_dataset.issues[issue]), m_dataset.issues[issue].file);
    return lines.join('\n');
}

void SampleModel::keepPicture(const std::filesystem::path& file, const QImage& image) {
    const std::vector<int> rows = rowsOf(file);
    if (rows.empty())
        return;
    const QPixmap picture = QPixmap::fromImage(image);
    const auto costKb = std::max<qsizetype>(qsizetype{4} * image.width() * image.height() / 1024, 1);
    for (const int row : rows) {
        m_pictures.insert(row, new QPixmap(picture), costKb);
        emit dataChanged(index(row), index(row), {PictureRole});
    }
}

void SampleModel::keepReason(const std::filesystem::path& file, const engine::Error& error) {
    const QString reason = withShortPath(errorText(error).reason, file);
    const std::vector<int> rows = rowsOf(file);
    for (const int row : rows) {
        m_reasons.insert(row, reason);
        emit dataChanged(index(row), index(row), {ReasonRole});
    }
    std::error_code ignored;
    if (rows.empty() || m_isFolderMissing || error.code != "file.missing" ||
        std::filesystem::exists(file.parent_path(), ignored))
        return;
    m_isFolderMissing = true;
    emit folderMissing(file.parent_path());
}

void SampleModel::retryPictures() {
    m_isFolderMissing = false;
    m_reasons.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {PictureRole, ReasonRole});
}

std::vector<int> SampleModel::rowsOf(const std::filesystem::path& image) const {
    std::vector<int> rows;
    const auto [first, last] = m_rowsOfImage.equal_range(image.native());
    for (auto found = first; found != last; ++found)
        rows.push_back(found->second);
    return rows;
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
