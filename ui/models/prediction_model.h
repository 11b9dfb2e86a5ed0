// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QSet>

#include <string>
#include <vector>

#include "engine/api/predict.h"

namespace ui {

class ThumbnailJob;

/// The predicted images with every box the model gave, however unsure. Threshold and class filter choose among the
/// stored boxes; nothing is computed again.
class PredictionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PictureRole = Qt::UserRole + 1,  ///< QPixmap; null until decoded, asking starts that
        BoxCountRole,                    ///< int: boxes that pass the filters
    };
    static constexpr int kHistogramBins = 20;

    /// @param thumbnails must outlive the model
    explicit PredictionModel(ThumbnailJob& thumbnails, QObject* parent = nullptr);

    void clear();
    void append(const engine::ImagePrediction& prediction);
    void setClassNames(std::vector<std::string> names);
    void setThreshold(double threshold);
    void setClassVisible(qint64 classId, bool isVisible);

    double threshold() const { return m_threshold; }
    bool isClassVisible(qint64 classId) const { return !m_hiddenClasses.contains(classId); }
    QString className(qint64 classId) const;
    const engine::ImagePrediction& prediction(int row) const { return m_predictions[static_cast<std::size_t>(row)]; }

    /// Boxes of one image that pass the filters, surest first.
    std::vector<engine::Prediction> visibleBoxes(int row) const;
    int visibleCount(int row) const;
    int visibleTotal() const;
    /// What visibleCount(row) would be at another threshold.
    int countAt(int row, double threshold) const;
    /// Boxes of visible classes in all images, by confidence: bin i holds [i, i + 1) / kHistogramBins.
    std::vector<int> histogram() const;
    /// Classes that have a box above the threshold in the image, hidden ones included, most boxes first.
    std::vector<std::pair<qint64, int>> classesIn(int row) const;

    /// "bee 0.97, ant 0.03": what a classifier found likeliest.
    QString topText(const engine::ImagePrediction& image) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    /// Threshold or class filter.
    void filterChanged();

private:
    bool passes(const engine::Prediction& box, double threshold) const;
    void announceFilter();

    ThumbnailJob& m_thumbnails;
    std::vector<engine::ImagePrediction> m_predictions;
    std::vector<std::string> m_classNames;
    QSet<qint64> m_hiddenClasses;
    double m_threshold = 0.25;
    mutable QCache<QString, QPixmap> m_pictures;  // cost in kB; evicted ones are decoded again when needed
};

}  // namespace ui
