// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_filter.h"

#include <algorithm>
#include <string_view>

#include "ui/convert.h"
#include "ui/models/sample_model.h"

namespace ui {
namespace {

/// The file's name without a copy of it.
std::basic_string_view<std::filesystem::path::value_type> namePart(const std::filesystem::path& path) {
    const std::basic_string_view<std::filesystem::path::value_type> text = path.native();
    const auto slash = text.rfind(std::filesystem::path::preferred_separator);
    return slash == text.npos ? text : text.substr(slash + 1);
}

}  // namespace

SampleFilter::SampleFilter(const SampleModel& samples, QObject* parent)
    : QSortFilterProxyModel(parent), m_samples(samples) {
    setSourceModel(const_cast<SampleModel*>(&samples));
}

void SampleFilter::setSplit(std::optional<engine::Split> split) {
    m_split = split;
    invalidateFilter();
}

void SampleFilter::setOnlyIssues(bool isOn) {
    m_onlyIssues = isOn;
    invalidateFilter();
}

void SampleFilter::setClasses(const QSet<qint64>& classIds) {
    m_classes = classIds;
    invalidateFilter();
}

void SampleFilter::setRows(std::optional<QSet<int>> rows) {
    m_rows = std::move(rows);
    invalidateFilter();
}

void SampleFilter::setIssueCode(const std::string& code) {
    m_issueCode = code;
    invalidateFilter();
}

void SampleFilter::keepRow(int row) {
    if (row == m_keptRow)
        return;
    m_keptRow = row;
    invalidateFilter();
}

void SampleFilter::setText(const QString& text) {
    m_text = text.trimmed();
    m_classesOfText.clear();
    const std::vector<std::string>& names = m_samples.dataset().classNames;
    for (std::size_t id = 0; id < names.size() && !m_text.isEmpty(); ++id)
        if (toText(names[id]).contains(m_text, Qt::CaseInsensitive))
            m_classesOfText.insert(static_cast<qint64>(id));
    invalidateFilter();
}

void SampleFilter::clear() {
    m_split.reset();
    m_onlyIssues = false;
    m_issueCode.clear();
    m_classes.clear();
    m_rows.reset();
    m_text.clear();
    invalidateFilter();
}

void SampleFilter::setOrder(SampleOrder order) {
    m_order = order;
    if (order == SampleOrder::Dataset)
        sort(-1);
    else if (sortColumn() == 0)
        invalidate();
    else
        sort(0);
}

bool SampleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (row == m_keptRow)
        return true;
    if (parent.isValid() || (m_rows && !m_rows->contains(row)))
        return false;
    const engine::SampleInfo& sample = m_samples.sample(row);
    if (m_split && sample.split != *m_split)
        return false;
    if (m_onlyIssues && m_samples.issueCount(row) == 0)
        return false;
    if (!m_issueCode.empty() && !m_samples.hasIssue(row, m_issueCode))
        return false;
    const auto isChosen = [this](const engine::BoxLabel& box) { return m_classes.contains(box.classId); };
    if (!m_classes.isEmpty() && std::none_of(sample.boxes.begin(), sample.boxes.end(), isChosen))
        return false;
    return m_text.isEmpty() || holdsText(sample);
}

bool SampleFilter::holdsText(const engine::SampleInfo& sample) const {
    if (nameText(sample.image).contains(m_text, Qt::CaseInsensitive))
        return true;
    return std::any_of(sample.boxes.begin(), sample.boxes.end(),
                       [this](const engine::BoxLabel& box) { return m_classesOfText.contains(box.classId); });
}

// Stable, because QSortFilterProxyModel sorts stably.
bool SampleFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const engine::SampleInfo& a = m_samples.sample(left.row());
    const engine::SampleInfo& b = m_samples.sample(right.row());
    switch (m_order) {
        case SampleOrder::Dataset:
            return left.row() < right.row();
        case SampleOrder::Name:
            return namePart(a.image) < namePart(b.image);
        case SampleOrder::Boxes:
            return a.boxes.size() > b.boxes.size();
        case SampleOrder::Issues:
            return m_samples.issueCount(left.row()) > m_samples.issueCount(right.row());
        case SampleOrder::Size:
            return std::int64_t{a.width} * a.height > std::int64_t{b.width} * b.height;
    }
    return false;
}

}  // namespace ui
