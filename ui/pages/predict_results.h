// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

namespace ui {

class GalleryView;
class ImageView;
class PredictionEditor;
class PredictionModel;
class ThumbnailJob;

/// The predicted pictures: one of them with its boxes, which can be corrected, and all in a strip.
class PredictResults final : public QWidget {
    Q_OBJECT

public:
    /// @param predictions, pictures (full size) must outlive this
    PredictResults(PredictionModel& predictions, ThumbnailJob& pictures, QWidget* parent = nullptr);

    /// Of the picture that is shown; -1 = none.
    int row() const { return m_row; }
    void showFirst();
    /// After the predictions were cleared.
    void clear();
    /// After the filters changed.
    void refreshBoxes();
    /// One of the boxes that the model found; -1 = none.
    void selectBox(int box);
    PredictionEditor& editor() { return *m_editor; }

signals:
    void rowChanged();
    /// A box that the model found.
    void boxClicked(int box);

private:
    void buildStrip();
    void addKeys();
    void showRow(int row);
    void showPicture(const std::filesystem::path& file, const QImage& image);

    PredictionModel& m_predictions;
    ThumbnailJob& m_pictures;
    int m_row = -1;
    ImageView* m_image;
    PredictionEditor* m_editor;
    GalleryView* m_strip = nullptr;
};

}  // namespace ui
