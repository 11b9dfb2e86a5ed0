// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format_list.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/export_text.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kIndent = 24;

}  // namespace

FormatList::FormatList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void FormatList::addRow(const engine::ExportFormatInfo& info) {
    auto* button = new QRadioButton(exportFormatText(info.format));
    button->setObjectName("exportFormat_" + toText(info.name));
    button->setFont(textFont(TextRole::Button));
    QLabel* purpose = makeLabel({}, TextRole::Caption, Tone::Muted);
    purpose->setWordWrap(true);
    purpose->setContentsMargins(kIndent, 0, 0, 8);
    m_layout->addWidget(button);
    m_layout->addWidget(purpose);
    m_rows.push_back({info, button, purpose});
    connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
        if (isOn)
            emit chosen();
    });
}

void FormatList::setFormats(const std::vector<engine::ExportFormatInfo>& formats) {
    if (m_rows.empty()) {
        for (const engine::ExportFormatInfo& info : formats)
            addRow(info);
    }
    const engine::ExportFormatInfo* before = current();
    const engine::ExportFormat kept = before ? before->format : engine::ExportFormat::Torch;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.info = formats[i];
        const QString purpose = exportPurposeText(row.info);
        row.purpose->setText(purpose);
        row.button->setEnabled(row.info.isAvailable);
        row.button->setToolTip(row.info.isAvailable ? QString() : purpose);
        row.button->setAccessibleDescription(purpose);
    }
    const auto isKept = [kept](const Row& row) { return row.info.isAvailable && row.info.format == kept; };
    auto next = std::find_if(m_rows.begin(), m_rows.end(), isKept);
    if (next == m_rows.end())
        next = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.info.isAvailable; });
    if (next == m_rows.end())
        return;
    const QSignalBlocker quiet(this);
    next->button->setChecked(true);
}

const engine::ExportFormatInfo* FormatList::current() const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return row.button->isChecked() && row.info.isAvailable; });
    return found == m_rows.end() ? nullptr : &found->info;
}

}  // namespace ui
