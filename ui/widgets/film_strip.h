// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/predict.h"

class QLabel;
class QSlider;

namespace ui {

class FilmRows;

/// The pinned images of a run in two rows: what was found after a chosen epoch, and what after the last one; labels as
/// white corner brackets. Keeps every epoch that it was given.
class FilmStrip final : public QWidget {
    Q_OBJECT

public:
    explicit FilmStrip(QWidget* parent = nullptr);

    /// Forgets everything. Pictures are asked for by pictureWanted(). @param pinned with their labels
    /// @param isNew the network, or its head, starts from nothing: before training it could not find anything
    void start(const std::vector<engine::SampleInfo>& pinned, const std::vector<std::string>& classNames, bool isNew);
    /// @param epoch 0 = before training
    void add(std::int64_t epoch, const std::vector<engine::ImagePrediction>& found);
    void setPicture(const std::filesystem::path& file, const QImage& picture);

    /// Slider of the upper row's epoch; the owner gives it a place.
    QWidget* controls() { return m_controls; }
    bool isEmpty() const;
    /// Of the upper row and of the lower one; -1 = none yet.
    std::int64_t chosenEpoch() const;
    std::int64_t lastEpoch() const;

public slots:
    void chooseEpoch(int epoch);

signals:
    void pictureWanted(const std::filesystem::path& file);

private:
    void refresh();

    std::map<std::int64_t, std::vector<engine::ImagePrediction>> m_epochs;
    bool m_isNew = false;
    bool m_isChosen = false;  ///< by the user; else the first epoch that has something to compare with
    QWidget* m_controls;
    QSlider* m_slider;
    QLabel* m_number;
    FilmRows* m_rows;
};

}  // namespace ui
