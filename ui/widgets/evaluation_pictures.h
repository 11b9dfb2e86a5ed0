// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "ui/models/judged_box_model.h"

class QLabel;
class QPushButton;

namespace ui {

class ImageView;
class SampleModel;
class TableView;

/// The images of an evaluation, one at a time and large, with what the model found there and the truth: wrong boxes
/// say what is wrong with them, missed labels that they are missed. Knows no jobs: what pictureRequested() asks for
/// comes back by showPicture().
///
/// Keys: Left and Right the image before and after, Page Up and Page Down where it is enlarged; B boxes; Esc closes.
class EvaluationPictures final : public QWidget {
    Q_OBJECT

public:
    /// Images of a report, in its details, and what they have in common.
    struct Group {
        std::shared_ptr<const engine::EvaluateReport> report;
        std::vector<std::size_t> images;
        QString title;
        JudgedFocus focus;
    };

    /// @param samples give previews and sizes; must outlive this
    explicit EvaluationPictures(SampleModel& samples, QWidget* parent = nullptr);

    /// @param at place in `group.images`, which are not empty
    void open(const Group& group, std::size_t at);
    void showPicture(const std::filesystem::path& file, const QImage& picture);
    void showUnreadable(const std::filesystem::path& file, const engine::Error& error);

signals:
    void closed();
    /// In full size.
    void pictureRequested(const std::filesystem::path& file);
    /// The image that is shown, on the Data page.
    void dataRequested(const std::filesystem::path& file);

private:
    QWidget* buildHead();
    QWidget* buildSide();
    const engine::EvaluatedImage& image() const;
    void step(int offset);
    void show(std::size_t at);
    void showTexts();
    void selectBox(int row);

    SampleModel& m_samples;
    Group m_group;
    std::size_t m_at = 0;
    bool m_isSizeKnown = false;  // before the picture is there
    JudgedBoxModel* m_boxes;
    QLabel* m_title = nullptr;
    QPushButton* m_data = nullptr;
    ImageView* m_view;
    QLabel* m_verdict = nullptr;
    QLabel* m_legend = nullptr;
    TableView* m_table = nullptr;
};

}  // namespace ui
