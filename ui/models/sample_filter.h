// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

#include "engine/api/dataset_info.h"

namespace ui {

class SampleModel;

/// Which images the gallery shows: split, issues, classes and text, all of them at once.
class SampleFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// @param samples becomes the source; must outlive the filter
    explicit SampleFilter(const SampleModel& samples, QObject* parent = nullptr);

    void setSplit(std::optional<engine::Split> split);
    void setOnlyIssues(bool isOn);
    /// Images with a box of at least one of these; none = every image.
    void setClasses(const QSet<qint64>& classIds);
    /// Rows of the source; none = every image.
    void setRows(std::optional<QSet<int>> rows);
    /// Part of the file's name, or of the name of a class in the image.
    void setText(const QString& text);
    void clear();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool holdsText(const engine::SampleInfo& sample) const;

    const SampleModel& m_samples;
    std::optional<engine::Split> m_split;
    bool m_onlyIssues = false;
    QSet<qint64> m_classes;
    std::optional<QSet<int>> m_rows;
    QString m_text;
};

}  // namespace ui
