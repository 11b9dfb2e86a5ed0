// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_panel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/error_text.h"
#include "ui/model_text.h"
#include "ui/models/stage_model.h"
#include "ui/widgets/model_picker.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr qsizetype kMostClasses = 12;
constexpr int kLeastTableHeight = 240;

QString classesText(const std::vector<std::string>& names) {
    QStringList shown;
    for (const std::string& name : names)
        if (shown.size() < kMostClasses)
            shown << toText(name);
    const auto more = static_cast<int>(names.size()) - static_cast<int>(shown.size());
    QString text = QString("%1: %2").arg(countText(static_cast<qint64>(names.size())), shown.join(", "));
    return more > 0 ? text + ModelPanel::tr(" and %n more", nullptr, more) : text;
}

/// Its row of the form disappears with an empty text.
void setFact(QFormLayout& form, QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    form.labelForField(&label)->setVisible(!text.isEmpty());
}

}  // namespace

ModelPanel::ModelPanel(QVBoxLayout& layout, QObject* parent) : QObject(parent) {
    m_name = makeLabel({}, TextRole::CardTitle);
    m_name->setObjectName("modelName");
    m_name->setWordWrap(true);
    m_problem = makeLabel({}, TextRole::Body, Tone::Error);
    m_problem->setObjectName("modelProblem");
    m_problem->setWordWrap(true);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_licence = addFact(tr("Licence"), "modelLicence");
    m_network = addFact(tr("Network"), "modelNetwork");
    m_input = addFact(tr("Input"), "modelInput");
    m_tensors = addFact(tr("Tensors"), "modelTensors");
    m_origin = addFact(tr("Written by"), "modelOrigin");
    m_classes = addFact(tr("Classes"), "modelClasses");
    m_file = addFact(tr("File"), "modelFile");
    m_safety = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_safety->setObjectName("modelSafety");
    m_safety->setWordWrap(true);
    m_stagesTitle = makeLabel(tr("Blocks"), TextRole::Heading);
    m_stages = new StageModel(this);
    m_table = new TableView;
    m_table->setObjectName("modelStages");
    m_table->setAccessibleName(tr("Blocks of the network"));
    m_table->setModel(m_stages);
    m_table->setMinimumHeight(kLeastTableHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(StageModel::Module, QHeaderView::Stretch);
    m_table->setColumnWidth(StageModel::Index, 36);
    m_table->setColumnWidth(StageModel::Parameters, 96);
    layout.addWidget(m_name);
    layout.addWidget(m_problem);
    layout.addLayout(m_facts);
    layout.addWidget(m_safety);
    layout.addSpacing(8);
    layout.addWidget(m_stagesTitle);
    layout.addWidget(m_table, 1);
    layout.addStretch();
}

QLabel* ModelPanel::addFact(const QString& name, const QString& objectName) {
    QLabel* value = makeLabel({});
    value->setObjectName(objectName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel* label = makeLabel(name, TextRole::Body, Tone::Muted);
    for (QLabel* top : {label, value}) {
        top->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    }
    m_facts->addRow(label, value);
    return value;
}

void ModelPanel::showCard(const ModelCard& card) {
    m_name->setText(modelTitle(card));
    m_problem->setVisible(card.problem.has_value());
    if (card.problem)
        showProblem(*card.problem);
    showInfo(card.info.value_or(engine::ModelInfo{}));
    setFact(*m_facts, *m_file, card.offer ? QString() : pathText(card.listed.file));
}

void ModelPanel::showProblem(const engine::Error& error) {
    const ErrorText text = errorText(error);
    QStringList lines{text.title, text.reason, text.hint};
    lines.removeAll({});
    m_problem->setText(lines.join('\n'));
}

void ModelPanel::showInfo(const engine::ModelInfo& info) {
    const bool isKnown = info.tensors > 0;
    const QString side = countText(info.input.imageSize);
    const QString licence = info.licence.empty() ? tr("the file names none") : toText(info.licence);
    QStringList network{architectureText(info.architecture), taskText(info.task)};
    network.removeAll({});
    QStringList origin{toText(info.version), toText(info.date)};
    origin.removeAll({});
    setFact(*m_facts, *m_licence, isKnown ? licence : QString());
    setFact(*m_facts, *m_network, network.join(", "));
    setFact(*m_facts, *m_input, info.isSupported ? tr("%1 × %1 px").arg(side) : QString());
    setFact(*m_facts, *m_tensors, isKnown ? tr("%1, %2").arg(countText(info.tensors), toText(info.format)) : QString());
    setFact(*m_facts, *m_origin, origin.join(", "));
    setFact(*m_facts, *m_classes,
            info.classNames.empty() || !info.isHeadTrained ? QString() : classesText(info.classNames));
    QStringList imports;
    for (const std::string& name : info.wouldExecute)
        imports << toText(name);
    m_safety->setVisible(!imports.isEmpty());
    m_safety->setText(tr("Opened in Python, the file would import %n name(s). Here nothing in it was run.", nullptr,
                         static_cast<int>(imports.size())));
    m_safety->setToolTip(imports.join('\n'));
    m_stages->setStages(info.stages);
    m_stagesTitle->setVisible(!info.stages.empty());
    m_table->setVisible(!info.stages.empty());
}

}  // namespace ui
