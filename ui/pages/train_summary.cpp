// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_summary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/parts.h"

namespace ui {

TrainSummary::TrainSummary(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("This run"), TextRole::CardTitle));
    column->addSpacing(8);
    m_model = addRow(column, tr("Model"), tr("Change"), QStringLiteral("changeModel"), &TrainSummary::modelRequested);
    m_data = addRow(column, tr("Images"), tr("Change"), QStringLiteral("changeData"), &TrainSummary::datasetRequested);
    m_plan =
        addRow(column, tr("What learns"), tr("Change"), QStringLiteral("changePlan"), &TrainSummary::freezeRequested);
    m_work = addRow(column, tr("Work"), {}, {}, nullptr);
    m_cost = addRow(column, tr("What it takes"), {}, {}, nullptr);
    m_cost.value->setObjectName(QStringLiteral("costValue"));
    m_warning = makeLabel({}, TextRole::Body, Tone::Warning);
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    column->addStretch();
}

TrainSummary::Labels TrainSummary::addRow(QVBoxLayout* column, const QString& caption, const QString& link,
                                          const QString& name, void (TrainSummary::*request)()) {
    if (request != &TrainSummary::modelRequested) {
        column->addSpacing(8);
        column->addWidget(makeLine());
        column->addSpacing(8);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(caption, TextRole::Caption, Tone::Muted), 1);
    if (request) {
        QPushButton* button = makeButton(link, name, ButtonKind::Link);
        button->setAccessibleName(caption + QStringLiteral(": ") + link);
        connect(button, &QPushButton::clicked, this, request);
        head->addWidget(button);
    }
    column->addLayout(head);
    Labels labels{makeLabel({}, TextRole::Heading), makeLabel({}, TextRole::Body, Tone::Muted)};
    for (QLabel* label : {labels.value, labels.detail}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return labels;
}

void TrainSummary::fill(const Labels& labels, const Row& row) {
    labels.value->setText(row.value);
    labels.detail->setText(row.detail);
    labels.detail->setVisible(!row.detail.isEmpty());
}

void TrainSummary::setModelRow(const Row& row) {
    fill(m_model, row);
}

void TrainSummary::setDataRow(const Row& row) {
    fill(m_data, row);
}

void TrainSummary::setPlanRow(const Row& row) {
    fill(m_plan, row);
}

void TrainSummary::setWorkRow(const Row& row) {
    fill(m_work, row);
}

void TrainSummary::setCostRow(const Row& row) {
    fill(m_cost, row);
}

void TrainSummary::setWarning(const QString& text) {
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

QString TrainSummary::warning() const {
    return m_warning->text();
}

}  // namespace ui
