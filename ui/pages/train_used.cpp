// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_used.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/plan_text.h"
#include "ui/train_text.h"
#include "ui/widgets/parts.h"

namespace ui {

TrainUsed::TrainUsed(QWidget* parent) : QWidget(parent) {
    auto* inner = new QWidget;
    m_rows = new QGridLayout(inner);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnMinimumWidth(0, 96);
    m_rows->setColumnStretch(1, 1);
    m_rows->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Settings as used"));
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);  // setWidget() turned it on
    m_waiting =
        makeLabel(tr("What the run really uses stands here as soon as it begins."), TextRole::Body, Tone::Muted);
    m_waiting->setObjectName(QStringLiteral("usedWaiting"));
    m_waiting->setWordWrap(true);
    QPushButton* open = makeButton(tr("Open folder"), QStringLiteral("openRunFolder"), ButtonKind::Link);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_folder))); });
    m_open = open;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_waiting);
    column->addWidget(scroll, 1);
    column->addWidget(open);
    clear();
}

void TrainUsed::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_folder.clear();
    m_waiting->show();
    m_open->setEnabled(false);
    m_open->setToolTip(tr("The run has no folder yet"));
}

void TrainUsed::addRow(const QString& name, const QString& value) {
    const int row = m_rows->rowCount();
    QLabel* words = makeLabel(value);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setToolTip(value);
    words->setAccessibleName(name);
    m_rows->addWidget(makeLabel(name, TextRole::Body, Tone::Muted), row, 0, Qt::AlignTop);
    m_rows->addWidget(words, row, 1);
}

void TrainUsed::setRun(const engine::TrainConfig& config, const engine::TrainStart& start) {
    clear();
    m_folder = start.runFolder;
    m_waiting->hide();
    m_open->setEnabled(true);
    m_open->setToolTip({});
    const bool isAuto = config.optimizer == engine::OptimizerKind::Auto;
    addRow(tr("Optimizer"), toText(start.optimizer) + (isAuto ? tr(" (chosen by Auto)") : QString()));
    addRow(tr("Learning rate"), ratesText(start));
    QString learning = countText(start.parameters.trainable);
    if (start.phases.size() > 1)
        learning =
            tr("%1, then %2")
                .arg(countText(start.phases[0].parameters.trainable), countText(start.phases[1].parameters.trainable));
    addRow(tr("Learns"), tr("%1 of %2 parameters, %3")
                             .arg(learning, countText(start.parameters.trainable + start.parameters.frozen),
                                  planText(start.model.stages, recipePlan(config)).toLower()));
    addRow(tr("Weights"),
           tr("%1 of %2 tensors carried over").arg(countText(start.tensorsTransferred), countText(start.tensorsTotal)));
    addRow(tr("Images"),
           tr("%1 to train, %2 to validate, %n step(s) an epoch", nullptr, static_cast<int>(start.stepsPerEpoch))
               .arg(countText(start.trainImages), countText(start.valImages)));
    if (start.cachedFeatureBytes > 0)
        addRow(tr("Cache"), tr("The frozen blocks saw each image once; %1 MB are kept")
                                .arg(countText(std::max<std::int64_t>(1, start.cachedFeatureBytes / 1'000'000))));
    addRow(tr("Device"), toText(start.device).toUpper() + QStringLiteral(", ") + toText(start.precision));
    addRow(tr("Folder"), pathText(start.runFolder));
}

}  // namespace ui
