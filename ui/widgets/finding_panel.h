// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "engine/api/label_repair.h"
#include "ui/repair_text.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FindingPicture;
class SampleModel;

/// Fills a side panel with one finding or issue: its picture with the boxes, what it was, what Espalier makes of it and
/// why, and the two answers to that.
class FindingPanel final : public QObject {
    Q_OBJECT

public:
    /// @param layout of the side panel; it and `samples` must outlive this
    FindingPanel(QVBoxLayout& layout, SampleModel& samples, QObject* parent = nullptr);

    /// @param row of `samples` for the picture; -1 = none of them
    /// @param isReading showRepair() is still to come
    void showSubject(const FindingSubject& subject, int row, bool isSeen, bool isReading);
    /// Of what is shown. @param picture null where it cannot be read
    void showRepair(const std::optional<engine::LabelRepair>& repair, const QImage& picture);
    void clear();

signals:
    void acceptRequested();
    void keepRequested();

private:
    void showSample();
    void refreshButtons();
    void setPart(QLabel* head, QLabel* text, const QString& words);

    SampleModel& m_samples;
    FindingSubject m_subject;
    std::optional<engine::LabelRepair> m_repair;
    int m_row = -1;
    bool m_isSeen = false, m_isReading = false;
    QLabel* m_place;
    FindingPicture* m_picture;
    QLabel *m_wasHead, *m_was, *m_nowHead, *m_now, *m_whyHead, *m_why;
    QPushButton *m_accept, *m_keep;
    QLabel* m_answer;
};

}  // namespace ui
