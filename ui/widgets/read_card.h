// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/jobs/scan_job.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DatasetEdits;
class SampleModel;
class SampleStrip;

/// "How your folder was read": format, splits, classes with their numbers, what it leaves open, and on request six of
/// its images.
class ReadCard final : public QFrame {
    Q_OBJECT

public:
    /// @param samples, edits must outlive the card and hold the dataset that is shown
    ReadCard(SampleModel& samples, DatasetEdits& edits, QWidget* parent = nullptr);

    void showDataset(const OpenDataset& dataset);
    void hideImages() { setOpen(false); }

signals:
    void answered(const std::string& code, const std::string& choice);
    void issuesRequested();
    void imageChosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showQuestions(const OpenDataset& dataset);
    void setOpen(bool isOpen);
    void refreshUndo();

    DatasetEdits& m_edits;
    QLabel* m_what;
    QLabel* m_classes;
    QLabel* m_changes;
    QPushButton* m_undo;
    QLabel* m_fine;
    QPushButton* m_look;
    QPushButton* m_toggle;
    QVBoxLayout* m_questions;
    SampleStrip* m_strip;
    std::filesystem::path m_source;
};

/// "0 RBC, 1 WBC": the number in the files, where it differs an arrow and the number in training.
QString classOrderText(const OpenDataset& dataset);

/// At most six, from all over the training images, with boxes where there are such; those that "exif.boxes" is about
/// where that is a question.
std::vector<int> exampleRows(const engine::DatasetInfo& dataset);

}  // namespace ui
