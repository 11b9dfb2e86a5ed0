// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_split.h"

#include <QSignalBlocker>

namespace ui {
namespace {

constexpr std::array<engine::Split, 3> kBestFirst{engine::Split::Val, engine::Split::Test, engine::Split::Train};

QString splitText(engine::Split split) {
    switch (split) {
        case engine::Split::Train:
            return EvaluationSplit::tr("Training");
        case engine::Split::Val:
            return EvaluationSplit::tr("Validation");
        case engine::Split::Test:
            return EvaluationSplit::tr("Test");
    }
    return {};
}

QString splitHint(engine::Split split) {
    switch (split) {
        case engine::Split::Train:
            return EvaluationSplit::tr("Training images: shows what it has learned by heart, not how good it is");
        case engine::Split::Val:
            return EvaluationSplit::tr("Validation images: training does not learn from them");
        case engine::Split::Test:
            return EvaluationSplit::tr("Test images: training never looks at them");
    }
    return {};
}

}  // namespace

EvaluationSplit::EvaluationSplit(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Images to measure on"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const auto split = static_cast<engine::Split>(itemData(index).toInt());
        setToolTip(splitHint(split));
        if (split == m_split)
            return;
        m_split = split;
        emit chosen(split);
    });
    fill();
}

void EvaluationSplit::setDataset(const engine::DatasetInfo* dataset) {
    m_counts = {};
    if (dataset) {
        const bool isClassified = dataset->task == engine::DatasetTask::Classify;
        for (const engine::SampleInfo& sample : dataset->samples) {
            Count& count = m_counts[static_cast<std::size_t>(sample.split)];
            ++count.images;
            count.labelled += isClassified ? sample.classId >= 0 : !sample.boxes.empty();
        }
    }
    if (of(m_split).labelled == 0) {
        const bool isTestOnly = of(engine::Split::Val).labelled == 0 && of(engine::Split::Test).labelled > 0;
        m_split = isTestOnly ? engine::Split::Test : engine::Split::Val;
    }
    fill();
}

std::int64_t EvaluationSplit::images() const {
    return of(m_split).labelled > 0 ? of(m_split).images : 0;
}

void EvaluationSplit::fill() {
    const QSignalBlocker blocker(this);
    clear();
    for (const engine::Split split : kBestFirst) {
        if (split != engine::Split::Val && of(split).labelled == 0)
            continue;
        addItem(splitText(split), static_cast<int>(split));
        setItemData(count() - 1, splitHint(split), Qt::ToolTipRole);
    }
    setCurrentIndex(findData(static_cast<int>(m_split)));
    setToolTip(splitHint(m_split));
}

}  // namespace ui
