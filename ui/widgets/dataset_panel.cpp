// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dataset_panel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

#include "ui/convert.h"
#include "ui/models/class_model.h"
#include "ui/widgets/class_delegate.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kSizeBins = 16;
constexpr qint64 kNotableImbalance = 10;

QLayout* makeHead(const QString& title, const QString& unit) {
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, TextRole::Heading));
    QLabel* unitLabel = makeLabel(unit, TextRole::Caption, Tone::Muted);
    unitLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    unitLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(unitLabel, 1);
    return head;
}

QLabel* makeNote() {
    QLabel* note = makeLabel({}, TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    return note;
}

}  // namespace

DatasetPanel::DatasetPanel(QVBoxLayout& layout, QObject* parent) : QObject(parent) {
    m_classes = new ClassModel(this);
    QListView* list =
        makeClassList(*m_classes, ClassDelegate::Look::Bars, "classList", tr("Classes: choose to filter"));
    connect(m_classes, &ClassModel::checkedChanged, this, [this] { emit chosenClassesChanged(m_classes->checked()); });
    m_balance = makeNote();
    m_split = makeLabel({}, TextRole::Body);
    m_split->setWordWrap(true);
    m_splitNote = makeNote();
    m_sizes = new Histogram;
    m_sizesNote = makeNote();

    layout.addLayout(makeHead(tr("Classes"), tr("boxes")));
    layout.addWidget(list, 10);
    layout.addWidget(m_balance);
    layout.addSpacing(4);
    layout.addWidget(makeLine());
    layout.addSpacing(4);
    layout.addLayout(makeHead(tr("Split"), tr("images")));
    layout.addWidget(m_split);
    layout.addWidget(m_splitNote);
    layout.addSpacing(4);
    layout.addWidget(makeLine());
    layout.addSpacing(4);
    layout.addLayout(makeHead(tr("Box size"), tr("share of picture width")));
    layout.addWidget(m_sizes);
    auto* axis = new QHBoxLayout;
    for (const char* mark : {"0 %", "50 %", "100 %"}) {
        if (axis->count() > 0)
            axis->addStretch();
        axis->addWidget(makeLabel(mark, TextRole::Chart, Tone::Muted));
    }
    layout.addLayout(axis);
    layout.addWidget(m_sizesNote);
    layout.addStretch(1);
}

void DatasetPanel::setDataset(const engine::DatasetInfo& dataset) {
    showClasses(dataset);
    showSplit(dataset);
    showBoxSizes(dataset);
}

void DatasetPanel::clearChosenClasses() {
    m_classes->setChecked({});
}

void DatasetPanel::showClasses(const engine::DatasetInfo& dataset) {
    std::vector<ClassModel::Row> rows(dataset.classNames.size());
    for (std::size_t id = 0; id < rows.size(); ++id) {
        rows[id].id = static_cast<qint64>(id);
        rows[id].name = toText(dataset.classNames[id]);
    }
    for (const engine::SampleInfo& sample : dataset.samples)
        for (const engine::BoxLabel& box : sample.boxes)
            if (const auto id = static_cast<std::size_t>(box.classId); id < rows.size())
                ++(sample.split == engine::Split::Train ? rows[id].trainBoxes : rows[id].otherBoxes);
    qint64 most = 0;
    qint64 fewest = -1;
    QString mostName;
    QString fewestName;
    for (ClassModel::Row& row : rows) {
        const qint64 count = row.trainBoxes + row.otherBoxes;
        row.detail = count == 0
                         ? tr("no boxes")
                         : tr("%1 train, %2 validation").arg(countText(row.trainBoxes), countText(row.otherBoxes));
        if (count > most) {
            most = count;
            mostName = row.name;
        }
        if (count > 0 && (fewest < 0 || count < fewest)) {
            fewest = count;
            fewestName = row.name;
        }
    }
    const bool isUneven = fewest > 0 && most / fewest >= kNotableImbalance;
    m_balance->setVisible(isUneven);
    if (isUneven)
        m_balance->setText(tr("%1 has %2 times the boxes of %3. Scores are shown per class.")
                               .arg(mostName, countText(most / fewest), fewestName));
    // Classes without boxes last; the others keep their order, which is what models know them by.
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ClassModel::Row& row) { return row.trainBoxes + row.otherBoxes > 0; });
    m_classes->setChecked({});
    m_classes->setRows(std::move(rows));
}

void DatasetPanel::showSplit(const engine::DatasetInfo& dataset) {
    std::map<engine::Split, qint64> images;
    qint64 background = 0;
    for (const engine::SampleInfo& sample : dataset.samples) {
        ++images[sample.split];
        background += sample.boxes.empty() ? 1 : 0;
    }
    QStringList parts{tr("%1 train").arg(countText(images[engine::Split::Train])),
                      tr("%1 validation").arg(countText(images[engine::Split::Val]))};
    if (images[engine::Split::Test] > 0)
        parts << tr("%1 test").arg(countText(images[engine::Split::Test]));
    m_split->setText(parts.join(", "));
    m_splitNote->setText(background > 0 ? tr("%1 without boxes: learned as background.").arg(countText(background))
                                        : tr("Taken from the yaml as it is."));
}

void DatasetPanel::showBoxSizes(const engine::DatasetInfo& dataset) {
    std::vector<int> bins(kSizeBins, 0);
    QSet<QString> sizes;
    for (const engine::SampleInfo& sample : dataset.samples) {
        sizes.insert(QString("%1 × %2").arg(countText(sample.width), countText(sample.height)));
        for (const engine::BoxLabel& box : sample.boxes)
            ++bins[static_cast<std::size_t>(std::clamp(static_cast<int>(box.width * kSizeBins), 0, kSizeBins - 1))];
    }
    m_sizes->setCounts(std::move(bins));
    m_sizes->setAccessibleName(tr("Box size, share of picture width"));
    m_sizesNote->setText(sizes.size() == 1 ? tr("All pictures are %1.").arg(*sizes.begin())
                                           : tr("Pictures of %1 different sizes.").arg(countText(sizes.size())));
}

}  // namespace ui
