// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/predict.h"

namespace ui {

/// Two rows of the same few pictures with the boxes found at two times, and their labels. Told in words as tooltip and
/// accessible description.
class FilmRows final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;  ///< upright at its left
        std::vector<engine::ImagePrediction> found;
        bool isUntrained = false;  ///< there was nothing to find with yet
    };

    explicit FilmRows(QWidget* parent = nullptr);

    void setImages(const std::vector<engine::SampleInfo>& images, const std::vector<std::string>& classNames);
    const std::vector<engine::SampleInfo>& images() const { return m_images; }
    void setPicture(const std::filesystem::path& file, const QImage& picture);
    void setRows(const Row& upper, const Row& lower);
    /// "img_02.jpg, epoch 24: 12 boxes found, 13 labelled"
    QString cellText(int row, int column) const;

    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cellRect(int row, int column) const;
    const engine::ImagePrediction* foundIn(int row, int column) const;
    void paintCell(QPainter& painter, int row, int column) const;
    void paintNote(QPainter& painter, const QRect& cell, const QString& text) const;
    QString noteText(int row, int column) const;
    QString className(std::int64_t id) const;

    std::vector<engine::SampleInfo> m_images;
    std::vector<std::string> m_classNames;
    std::map<std::filesystem::path, QImage> m_pictures;
    std::array<Row, 2> m_rows;
};

}  // namespace ui
