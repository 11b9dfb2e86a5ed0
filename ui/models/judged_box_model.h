// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "engine/api/evaluation_details.h"

namespace ui {

/// What is looked for on an image: one kind of mistake, or a field of the confusion matrix.
struct JudgedFocus {
    std::optional<engine::MistakeKind> kind;
    std::optional<std::pair<std::int64_t, std::int64_t>> field;  ///< truth, predicted
};

/// The boxes of an evaluated image and the labels that it misses, each with what is wrong: mistakes first, by
/// engine::kMistakeKinds, then hits. The table twin of the picture in EvaluationPictures.
class JudgedBoxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Verdict, Class, Confidence, ColumnCount };
    static constexpr int kClassIdRole = Qt::UserRole + 1;
    static constexpr int kMistakeRole = Qt::UserRole + 2;  ///< int: engine::MistakeKind; -1 = a hit

    struct Row {
        std::optional<engine::MistakeKind> mistake;
        std::int64_t truth = 0, predicted = 0;  ///< the number of classes = nothing is there
        float confidence = 0;
        std::array<float, 4> xyxy{};  ///< pixels of the image
        bool isMissed() const { return mistake == engine::MistakeKind::Missed; }
        std::int64_t classId() const { return isMissed() ? truth : predicted; }
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param details that have the image
    void setImage(const engine::EvaluatedImage& image, const engine::EvaluationDetails& details);
    const Row& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// "RBC"
    QString className(std::int64_t classId) const;
    /// "RBC 0.80: Wrong class"
    QString labelText(int row) const;
    /// What comes nearest to it; -1 where there is no mistake, nor what is looked for.
    int find(const JudgedFocus& focus) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString hintText(const Row& row) const;

    std::vector<Row> m_rows;
    std::vector<std::string> m_classNames;
};

}  // namespace ui
