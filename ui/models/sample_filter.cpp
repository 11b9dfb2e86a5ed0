// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_filter.h"

#include <algorithm>

#include "ui/convert.h"
#include "ui/models/sample_model.h"

namespace ui {

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

void SampleFilter::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

void SampleFilter::clear() {
    m_split.reset();
    m_onlyIssues = false;
    m_classes.clear();
    m_rows.reset();
    m_text.clear();
    invalidateFilter();
}

bool SampleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid() || (m_rows && !m_rows->contains(row)))
        return false;
    const engine::SampleInfo& sample = m_samples.sample(row);
    if (m_split && sample.split != *m_split)
        return false;
    if (m_onlyIssues && m_samples.issueCount(row) == 0)
        return false;
    const auto isChosen = [this](const engine::BoxLabel& box) { return m_classes.contains(box.classId); };
    if (!m_classes.isEmpty() && std::none_of(sample.boxes.begin(), sample.boxes.end(), isChosen))
        return false;
    return m_text.isEmpty() || holdsText(sample);
}

bool SampleFilter::holdsText(const engine::SampleInfo& sample) const {
    if (nameText(sample.image).contains(m_text, Qt::CaseInsensitive))
        return true;
    const std::vector<std::string>& names = m_samples.dataset().classNames;
    return std::any_of(sample.boxes.begin(), sample.boxes.end(), [this, &names](const engine::BoxLabel& box) {
        const auto id = static_cast<std::size_t>(box.classId);
        return id < names.size() && toText(names[id]).contains(m_text, Qt::CaseInsensitive);
    });
}

}  // namespace ui
