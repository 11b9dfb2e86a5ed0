// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/split_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"
#include "ui/dataset_text.h"
#include "ui/models/split_model.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kLeastShare = 10;
constexpr int kMostShare = 40;
constexpr int kPauseMs = 400;
constexpr int kRowsShown = 6;
constexpr int kRowHeight = 28;

}  // namespace

SplitEditor::SplitEditor(QWidget* parent) : QWidget(parent) {
    m_model = new SplitModel(this);
    m_counts = makeLabel({}, TextRole::Heading);
    m_counts->setObjectName("splitCounts");
    m_counts->setWordWrap(true);
    m_note = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_note->setWordWrap(true);
    m_table = new TableView;
    m_table->setObjectName("splitTable");
    m_table->setAccessibleName(tr("Classes on both sides of the split"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(SplitModel::Name, QHeaderView::Stretch);
    for (const int column : {SplitModel::Train, SplitModel::Val, SplitModel::Test})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    m_plan = buildPlan();
    connect(m_pause, &QTimer::timeout, this,
            [this] { emit splitRequested(m_share->value() / 100.0, static_cast<std::uint64_t>(m_seed->value())); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_counts);
    layout->addWidget(m_plan);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
}

QWidget* SplitEditor::buildPlan() {
    m_share = new QSlider(Qt::Horizontal);
    m_share->setObjectName("splitShare");
    m_share->setAccessibleName(tr("Share of validation images"));
    m_share->setRange(kLeastShare, kMostShare);
    m_shareText = makeLabel({});
    m_shareText->setMinimumWidth(m_shareText->fontMetrics().horizontalAdvance("100 %"));
    m_shareText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_seed = new QSpinBox;
    m_seed->setObjectName("splitSeed");
    m_seed->setRange(0, 9999);
    m_seed->setToolTip(tr("Another number, another choice of images"));
    QLabel* seedLabel = makeLabel(tr("Seed"));
    seedLabel->setBuddy(m_seed);
    connect(m_share, &QSlider::valueChanged, this, [this] {
        showShare();
        m_pause->start();
    });
    connect(m_seed, &QSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
    auto* plan = new QWidget;
    auto* share = new QHBoxLayout;
    share->addWidget(m_share, 1);
    share->addWidget(m_shareText);
    auto* seed = new QHBoxLayout;
    seed->addWidget(seedLabel);
    seed->addStretch();
    seed->addWidget(m_seed);
    auto* layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(share);
    layout->addLayout(seed);
    return plan;
}

void SplitEditor::setDataset(const engine::DatasetInfo& dataset) {
    m_model->setDataset(dataset);
    m_counts->setText(splitCountsText(dataset));
    m_table->setColumnHidden(SplitModel::Test, !m_model->hasTest());
    const int rows = std::min(m_model->rowCount(), kRowsShown);
    m_table->setFixedHeight((rows + 1) * kRowHeight + 2);
    m_plan->setVisible(dataset.isSplitOurs);
    qint64 validation = 0;
    qint64 background = 0;
    for (const engine::SampleInfo& sample : dataset.samples) {
        validation += sample.split == engine::Split::Val ? 1 : 0;
        background += sample.boxes.empty() && sample.classId < 0 ? 1 : 0;
    }
    QStringList notes{dataset.isSplitOurs
                          ? tr("Chosen by Espalier: classes alike on both sides, duplicates kept together.")
                          : tr("Taken from the files as it is.")};
    if (background > 0)
        notes << tr("%1 without boxes: learned as background.").arg(countText(background));
    notes << tr("To move an image, right-click it.");
    m_note->setText(notes.join(' '));
    if (!m_pause->isActive() && !dataset.samples.empty()) {
        const QSignalBlocker blocker(m_share);
        m_share->setValue(static_cast<int>(
            std::lround(100.0 * static_cast<double>(validation) / static_cast<double>(dataset.samples.size()))));
    }
    showShare();
}

void SplitEditor::showShare() {
    m_shareText->setText(percentText(m_share->value() / 100.0));
}

}  // namespace ui
