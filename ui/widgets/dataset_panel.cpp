// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dataset_panel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/models/class_model.h"
#include "ui/widgets/class_delegate.h"
#include "ui/widgets/class_editor.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/split_editor.h"

namespace ui {
namespace {

constexpr int kSizeBins = 16;
constexpr qint64 kNotableImbalance = 10;

QHBoxLayout* makeHead(const QString& title, QWidget* right) {
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, TextRole::Heading));
    head->addStretch();
    head->addWidget(right);
    return head;
}

QLabel* makeUnit(const QString& text) {
    return makeLabel(text, TextRole::Caption, Tone::Muted);
}

QLabel* makeNote() {
    QLabel* note = makeLabel({}, TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    return note;
}

/// What an image says about classes: its boxes, or itself where images are classified.
template <typename Visit>
void visitClasses(const engine::SampleInfo& sample, Visit visit) {
    for (const engine::BoxLabel& box : sample.boxes)
        visit(box.classId);
    if (sample.classId >= 0)
        visit(sample.classId);
}

}  // namespace

DatasetPanel::DatasetPanel(QVBoxLayout& layout, DatasetEdits& edits, QObject* parent) : QObject(parent) {
    m_classes = new ClassModel(this);
    m_classList = makeClassList(*m_classes, ClassDelegate::Look::Bars, "classList", tr("Classes: choose to filter"));
    connect(m_classes, &ClassModel::checkedChanged, this, [this] { emit chosenClassesChanged(m_classes->checked()); });
    m_editor = new ClassEditor(edits);
    m_edit = makeButton({}, "editClasses", ButtonKind::Link);
    connect(m_edit, &QPushButton::clicked, this, [this] { setEditing(m_editor->isHidden()); });
    m_unit = makeUnit({});
    m_balance = makeNote();
    m_split = new SplitEditor;
    connect(m_split, &SplitEditor::splitRequested, this, &DatasetPanel::splitRequested);
    m_sizes = new Histogram;
    m_sizesNote = makeNote();

    QHBoxLayout* classHead = makeHead(tr("Classes"), m_edit);
    classHead->insertWidget(1, m_unit);
    layout.addLayout(classHead);
    layout.addWidget(m_classList, 10);
    layout.addWidget(m_editor);
    layout.addWidget(m_balance);
    layout.addSpacing(4);
    layout.addWidget(makeLine());
    layout.addSpacing(4);
    layout.addLayout(makeHead(tr("Split"), makeUnit(tr("images"))));
    layout.addWidget(m_split);
    layout.addSpacing(4);
    m_sizesPart = new QWidget;
    auto* sizes = new QVBoxLayout(m_sizesPart);
    sizes->setContentsMargins(0, 0, 0, 0);
    sizes->setSpacing(8);
    sizes->addWidget(makeLine());
    sizes->addSpacing(4);
    sizes->addLayout(makeHead(tr("Box size"), makeUnit(tr("share of picture width"))));
    sizes->addWidget(m_sizes);
    auto* axis = new QHBoxLayout;
    for (const char* mark : {"0 %", "50 %", "100 %"}) {
        if (axis->count() > 0)
            axis->addStretch();
        axis->addWidget(makeLabel(mark, TextRole::Chart, Tone::Muted));
    }
    sizes->addLayout(axis);
    sizes->addWidget(m_sizesNote);
    layout.addWidget(m_sizesPart);
    layout.addStretch(1);
    setEditing(false);
}

void DatasetPanel::setEditing(bool isEditing) {
    m_editor->setVisible(isEditing);
    m_classList->setVisible(!isEditing);
    m_edit->setText(isEditing ? tr("Done") : tr("Edit"));
    m_edit->setAccessibleName(isEditing ? tr("Done with the classes") : tr("Edit the classes"));
}

void DatasetPanel::setDataset(const engine::DatasetInfo& dataset) {
    m_editor->reload();
    m_unit->setText(dataset.task == engine::DatasetTask::Classify ? tr("images") : tr("boxes"));
    showClasses(dataset);
    m_split->setDataset(dataset);
    m_sizesPart->setVisible(dataset.task == engine::DatasetTask::Detect);
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
    std::vector<qint64> testBoxes(rows.size());
    for (const engine::SampleInfo& sample : dataset.samples)
        visitClasses(sample, [&](std::int64_t classId) {
            const auto id = static_cast<std::size_t>(classId);
            if (id >= rows.size())
                return;
            ++(sample.split == engine::Split::Train ? rows[id].trainBoxes : rows[id].otherBoxes);
            testBoxes[id] += sample.split == engine::Split::Test;
        });
    qint64 most = 0;
    qint64 fewest = -1;
    QString mostName;
    QString fewestName;
    for (ClassModel::Row& row : rows) {
        const qint64 count = row.trainBoxes + row.otherBoxes;
        const qint64 test = testBoxes[static_cast<std::size_t>(row.id)];
        row.detail =
            count == 0 ? tr("no boxes")
                       : tr("%1 train, %2 validation").arg(countText(row.trainBoxes), countText(row.otherBoxes - test));
        if (test > 0)
            row.detail += tr(", %1 test").arg(countText(test));
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
    m_classes->setRows(std::move(rows));
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
