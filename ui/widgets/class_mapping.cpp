// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_mapping.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/models/class_mapping_model.h"
#include "ui/widgets/class_mapping_delegate.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kNumberWidth = 56;
constexpr int kLeastTableHeight = 120;
constexpr qsizetype kMostNames = 5;

QLabel* makeWrapped(const QString& name, Tone tone = Tone::Text) {
    QLabel* label = makeLabel({}, TextRole::Body, tone);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QWidget* makeWarning(QLabel* text) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel("triangle", &Theme::warning), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

QString namesText(QStringList names, const QString& separator) {
    const qsizetype more = names.size() - kMostNames;
    if (more <= 0)
        return names.join(separator);
    names.resize(kMostNames);
    return names.join(separator) + ' ' + ClassMapping::tr("and %n more", nullptr, static_cast<int>(more));
}

}  // namespace

ClassMapping::ClassMapping(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    setObjectName("classMapping");
    m_summary = makeWrapped("classMappingSummary");
    m_sharedText = makeWrapped("classMappingShared", Tone::Warning);
    m_shared = makeWarning(m_sharedText);
    m_unmatchedText = makeWrapped("classMappingUnmatched", Tone::Warning);
    m_unmatched = makeWarning(m_unmatchedText);
    m_model = new ClassMappingModel(this);
    m_table = new TableView;
    m_table->setObjectName("classMappingTable");
    m_table->setAccessibleName(tr("As what each class of the model counts. Return: choose"));
    m_table->setItemDelegate(new ClassMappingDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(kLeastTableHeight);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ClassMappingModel::Number, QHeaderView::Fixed);
    m_table->setColumnWidth(ClassMappingModel::Number, kNumberWidth);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ClassMappingModel::Target)
            m_table->beginEdit(index);
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_table->beginEdit(index.siblingAtColumn(ClassMappingModel::Target)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ClassMapping::refresh);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Match the classes"), TextRole::CardTitle));
    layout->addWidget(m_summary);
    layout->addWidget(m_shared);
    layout->addWidget(m_unmatched);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
}

QWidget* ClassMapping::buildButtons() {
    QPushButton* byName = makeButton(tr("By equal names"), "classMappingByName", ButtonKind::Link);
    QPushButton* otherModel = makeButton(tr("Choose another model…"), "classMappingOtherModel");
    QPushButton* cancel = makeButton(tr("Cancel"), "classMappingCancel");
    connect(byName, &QPushButton::clicked, this, &ClassMapping::matchByName);
    connect(otherModel, &QPushButton::clicked, this, &ClassMapping::otherModelRequested);
    connect(cancel, &QPushButton::clicked, this, &ClassMapping::cancelled);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(byName);
    row->addStretch();
    row->addWidget(otherModel);
    row->addWidget(cancel);
    return buttons;
}

void ClassMapping::setClasses(const std::vector<std::string>& model, const engine::DatasetInfo& dataset,
                              const engine::ClassMap& map) {
    m_classes = model;
    m_datasetClasses = dataset.classNames;
    m_task = dataset.task;
    const auto count = static_cast<std::int64_t>(m_datasetClasses.size());
    const bool fits = map.size() == model.size() &&
                      std::all_of(map.begin(), map.end(), [count](std::int64_t target) { return target < count; });
    m_model->setClasses(m_classes, m_datasetClasses, fits ? map : engine::matchClasses(m_classes, m_datasetClasses));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ClassMappingModel::Target));
    m_table->scrollToTop();
    refresh();
}

const engine::ClassMap& ClassMapping::map() const {
    return m_model->map();
}

bool ClassMapping::isUsable() const {
    return m_model->used() > 0;
}

void ClassMapping::focusTable() {
    m_table->setFocus();
}

void ClassMapping::matchByName() {
    m_model->setMap(engine::matchClasses(m_classes, m_datasetClasses));
}

void ClassMapping::refresh() {
    const QStringList shared = m_model->shared(), unmatched = m_model->unmatched();
    m_summary->setText(isUsable() ? classMapText(m_model->map(), m_task)
                                  : tr("No class of the model is called like one of the dataset. Say in the table as "
                                       "what a class counts."));
    m_sharedText->setText(tr("Several classes count as one. %1.").arg(namesText(shared, "; ")));
    m_shared->setVisible(!shared.isEmpty());
    m_unmatchedText->setText(
        tr("Nothing counts as %1: what is labelled so cannot be found.").arg(namesText(unmatched, ", ")));
    m_unmatched->setVisible(!unmatched.isEmpty());
    emit changed();
}

QString classMapText(const engine::ClassMap& map, engine::DatasetTask task) {
    const auto used = std::count_if(map.begin(), map.end(), [](std::int64_t target) { return target >= 0; });
    const auto all = static_cast<int>(map.size());
    const QString text =
        task == engine::DatasetTask::Detect
            ? ClassMapping::tr("%1 of %n model class(es) are used; the others' boxes are not counted.", nullptr, all)
            : ClassMapping::tr("%1 of %n model class(es) are used; the model chooses among them.", nullptr, all);
    return text.arg(countText(used));
}

}  // namespace ui
