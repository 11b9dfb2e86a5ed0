// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

#include "engine/api/dataset_info.h"

namespace ui {

class SampleModel;

/// What comes first; where that is equal, the order of the dataset holds: split, then path.
enum class SampleOrder { Dataset, Name, Boxes, Issues, Size };

/// Which images the gallery shows, and in which order: split, issues, classes and text, all of them at once.
class SampleFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// @param samples becomes the source; must outlive the filter
    explicit SampleFilter(const SampleModel& samples, QObject* parent = nullptr);

    void setSplit(std::optional<engine::Split> split);
    void setOnlyIssues(bool isOn);
    /// Images with an issue of this code; empty = whatever the code.
    void setIssueCode(const std::string& code);
    /// Images with a box of at least one of these; none = every image.
    void setClasses(const QSet<qint64>& classIds);
    /// Rows of the source; none = every image.
    void setRows(std::optional<QSet<int>> rows);
    const std::optional<QSet<int>>& rows() const { return m_rows; }
    /// Part of the file's name, or of the name of a class in the image.
    void setText(const QString& text);
    /// One row of the source passes whatever the filter, so that an image stays while it is worked on; -1 = none.
    void keepRow(int row);
    /// Everything passes; the order stays.
    void clear();
    /// Names from A to Z, numbers from the largest.
    void setOrder(SampleOrder order);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool holdsText(const engine::SampleInfo& sample) const;

    const SampleModel& m_samples;
    int m_keptRow = -1;
    std::optional<engine::Split> m_split;
    bool m_onlyIssues = false;
    QSet<qint64> m_classes;
    std::optional<QSet<int>> m_rows;
    std::string m_issueCode;
    QString m_text;
    QSet<qint64> m_classesOfText;  // whose names contain it
    SampleOrder m_order = SampleOrder::Dataset;
};

}  // namespace ui
