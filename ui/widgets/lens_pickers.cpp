// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_pickers.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kLeastLetters = 3;
constexpr int kMostWidth = 168;
constexpr int kListMargin = 32;

void add(QComboBox& box, const QString& text, const std::filesystem::path& folder, const QString& tip) {
    box.addItem(text, pathText(folder));
    box.setItemData(box.count() - 1, tip, Qt::ToolTipRole);
}

/// In the closed box a long name is cut, in the list it is not.
void showChoice(QComboBox& box, const std::filesystem::path& folder) {
    box.setCurrentIndex(std::max(0, box.findData(pathText(folder))));
    box.setToolTip(box.currentText() + '\n' + box.currentData(Qt::ToolTipRole).toString());
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + kListMargin);
}

}  // namespace

LensPickers::LensPickers(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch();
    m_before = addBox(tr("Before"), "lensBefore");
    layout->addSpacing(6);
    m_after = addBox(tr("After"), "lensAfter");
    connect(m_before, &QComboBox::activated, this,
            [this] { emit beforeChosen(toPath(m_before->currentData().toString())); });
    connect(m_after, &QComboBox::activated, this,
            [this] { emit afterChosen(toPath(m_after->currentData().toString())); });
}

QComboBox* LensPickers::addBox(const QString& label, const QString& name) {
    QLabel* word = makeLabel(label, TextRole::Body, Tone::Muted);
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLeastLetters);
    box->setMaximumWidth(kMostWidth);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    word->setBuddy(box);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addWidget(word);
    row->addWidget(box, 1);
    return box;
}

bool LensPickers::canBeBefore(const engine::RunSummary& run, const engine::RunSummary& after) {
    return run.folder != after.folder && !run.bestWeights.empty() && run.task == after.task &&
           !run.fingerprint.empty() && run.fingerprint == after.fingerprint;
}

void LensPickers::setRuns(const std::vector<engine::RunSummary>& runs, const engine::RunSummary& after,
                          const std::filesystem::path& before) {
    m_before->clear();
    m_after->clear();
    add(*m_before, tr("Base model"), {}, pathText(after.model));
    for (const engine::RunSummary& run : runs) {
        if (canBeBefore(run, after))
            add(*m_before, toText(run.name), run.folder, pathText(run.folder));
        if (!run.bestWeights.empty())
            add(*m_after, toText(run.name), run.folder, pathText(run.folder));
    }
    showChoice(*m_before, before);
    showChoice(*m_after, after.folder);
}

}  // namespace ui
