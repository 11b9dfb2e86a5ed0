// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QSet>

#include <optional>
#include <string>
#include <vector>

#include "engine/api/predict.h"

namespace ui {

class ThumbnailJob;

/// The predicted images with every box the model gave, however unsure and however much they overlap. Threshold, overlap
/// and class filter choose among the stored boxes; the model does not run again.
class PredictionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PictureRole = Qt::UserRole + 1,  ///< QPixmap; null until decoded, asking starts that
        BoxCountRole,                    ///< int: boxes that pass the filters, or those of the user
    };
    static constexpr int kHistogramBins = 20;
    /// What to predict with, so that setIou() is the same as predicting anew: no box suppressed, none left out.
    static constexpr double kLoosestIou = 1;
    static constexpr int kMostBoxes = 3000;

    /// @param thumbnails must outlive the model
    explicit PredictionModel(ThumbnailJob& thumbnails, QObject* parent = nullptr);

    void clear();
    void append(const engine::ImagePrediction& prediction);
    /// In place of whatever was there; the filters stay.
    void showOnly(const engine::ImagePrediction& prediction);
    void setClassNames(std::vector<std::string> names);
    /// How many boxes the user left in an image, which are counted in place of the model's; nothing = not corrected.
    void setCorrectedCount(int row, std::optional<int> count);
    void setThreshold(double threshold);
    /// Of two boxes of a class that overlap by more, the less sure one goes.
    void setIou(double iou);
    void setClassVisible(qint64 classId, bool isVisible);
    void showAllClasses();

    double threshold() const { return m_threshold; }
    double iou() const { return m_iou; }
    bool isClassVisible(qint64 classId) const { return !m_hiddenClasses.contains(classId); }
    bool hasHiddenClasses() const { return !m_hiddenClasses.isEmpty(); }
    /// Whether a classifier predicted: images have classes in place of boxes.
    bool isClassified() const { return !m_rows.empty() && !m_rows.front().raw.top.empty(); }
    const std::vector<std::string>& classNames() const { return m_classNames; }
    QString className(qint64 classId) const;
    /// With every stored box.
    const engine::ImagePrediction& prediction(int row) const { return m_rows[static_cast<std::size_t>(row)].raw; }

    /// All images with the boxes that pass the filters.
    std::vector<engine::ImagePrediction> filtered() const;
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
    /// Threshold, overlap or class filter.
    void filterChanged();

private:
    struct Row {
        engine::ImagePrediction raw;
        std::vector<engine::Prediction> distinct;  ///< boxes that no surer one overlaps by more than m_iou
        std::optional<int> corrected = {};
    };

    int shownCount(int row) const;
    Row rowOf(const engine::ImagePrediction& prediction) const;
    bool passes(const engine::Prediction& box, double threshold) const;
    void announceFilter();

    ThumbnailJob& m_thumbnails;
    std::vector<Row> m_rows;
    std::vector<std::string> m_classNames;
    QSet<qint64> m_hiddenClasses;
    double m_threshold = 0.25;
    double m_iou = 0.7;
    mutable QCache<QString, QPixmap> m_pictures;  // cost in kB; evicted ones are decoded again when needed
};

}  // namespace ui
