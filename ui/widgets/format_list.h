// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "engine/api/export.h"

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace ui {

/// Formats to choose from, each with what it is for; those that cannot be written say why.
class FormatList final : public QWidget {
    Q_OBJECT

public:
    explicit FormatList(QWidget* parent = nullptr);

    /// Keeps the choice where it is available, else takes the first that is. Emits nothing.
    void setFormats(const std::vector<engine::ExportFormatInfo>& formats);
    /// Nothing can be chosen: nullptr.
    const engine::ExportFormatInfo* current() const;

signals:
    /// By the user.
    void chosen();

private:
    struct Row {
        engine::ExportFormatInfo info;
        QRadioButton* button;
        QLabel* purpose;
    };

    void addRow(const engine::ExportFormatInfo& info);

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

}  // namespace ui
