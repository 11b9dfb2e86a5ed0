// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prediction_editor.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/box_edit_bar.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prediction_boxes.h"

namespace ui {

PredictionEditor::PredictionEditor(ImageView& view, PredictionModel& predictions, QWidget* parent)
    : QWidget(parent), m_view(view), m_predictions(predictions), m_bar(new BoxEditBar(view, m_draft.edits())) {
    m_bar->setWriteOffered(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(buildActions());
    m_bar->setMinimumHeight(m_add->sizeHint().height());  // its tools come and go
    connect(m_bar, &BoxEditBar::editingChanged, this, [this](bool isOn) {
        if (isOn)
            load();
        else
            showBoxes();
        emit editingChanged(isOn);
    });
    // Not load(): the edit that has just been made or undone must not be forgotten inside its own signal.
    connect(&m_draft.edits(), &DatasetEdits::changed, this, [this] {
        if (showsCorrections())
            refreshActions();
        else
            showBoxes();
    });
    refreshActions();
}

QWidget* PredictionEditor::buildActions() {
    m_share = new ElidedLabel;
    m_share->setObjectName("addShare");
    setTone(m_share, Tone::Muted);
    m_discard = makeButton(tr("Discard corrections"), "discardCorrections", ButtonKind::Link);
    m_discard->setToolTip(tr("The boxes of this picture are as the model found them again"));
    m_add = makeButton({}, "addToData");
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.discard();
        load();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(m_draft.labelled()); });
    auto* actions = new QWidget;
    auto* layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_share, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_add);
    return actions;
}

void PredictionEditor::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    m_dataset = std::move(dataset);
    m_draft.setDataset(m_dataset ? m_dataset->classNames : std::vector<std::string>());
    m_isInDataset = isInDataset();
    load();
}

void PredictionEditor::showRow(int row) {
    m_row = row;
    m_isInDataset = isInDataset();
    load();
}

void PredictionEditor::refreshBoxes() {
    if (m_draft.isCorrected())
        refreshActions();
    else
        load();
}

void PredictionEditor::clear() {
    m_row = -1;
    m_draft.clear();
    showBoxes();
}

void PredictionEditor::setAdding(bool isAdding) {
    m_isAdding = isAdding;
    refreshActions();
}

bool PredictionEditor::showsCorrections() const {
    return m_row >= 0 && reason().isEmpty() && (isEditing() || m_draft.isCorrected());
}

bool PredictionEditor::isEditing() const {
    return m_bar->isEditing();
}

void PredictionEditor::setEditing(bool isOn) {
    if (!isOn || m_bar->isEnabled())
        m_bar->setEditing(isOn);
}

QString PredictionEditor::reason() const {
    if (!m_dataset)
        return tr("Open a dataset first: Data");
    if (m_dataset->task != engine::DatasetTask::Detect)
        return tr("The open dataset has a class for each picture and no boxes");
    if (m_predictions.isClassified())
        return tr("A classifier finds no boxes, which the open dataset is made of");
    return {};
}

bool PredictionEditor::isInDataset() const {
    if (!m_dataset || m_row < 0)
        return false;
    const std::filesystem::path& file = m_predictions.prediction(m_row).image;
    return std::any_of(m_dataset->samples.begin(), m_dataset->samples.end(),
                       [&file](const engine::SampleInfo& sample) { return sample.image.native() == file.native(); });
}

void PredictionEditor::load() {
    if (m_row >= 0 && reason().isEmpty())
        m_draft.setPicture(m_predictions, m_row);
    showBoxes();
}

void PredictionEditor::showBoxes() {
    if (m_row >= 0)
        m_bar->setDescription(m_predictions.index(m_row).data(Qt::AccessibleTextRole).toString());
    if (showsCorrections())
        m_bar->setImage(m_draft.dataset(), m_draft.dataset().samples.front());
    else
        m_view.setBoxes(m_row < 0 ? QList<ViewBox>() : viewBoxesOf(m_predictions, m_row));
    refreshActions();
}

void PredictionEditor::refreshActions() {
    const QString obstacle = reason();
    const bool isPossible = obstacle.isEmpty() && m_row >= 0;
    if (!isPossible)
        m_bar->setEditing(false);
    m_bar->setEnabled(isPossible);
    m_bar->setToolTip(obstacle);
    showShare(isPossible, obstacle);
    m_discard->setVisible(isPossible && m_draft.isCorrected());
    m_add->setText(m_isInDataset ? tr("Replace in the data") : tr("Add to the data"));
    m_add->setEnabled(isPossible && !m_isAdding);
    m_add->setToolTip(
        !isPossible ? obstacle
        : m_isInDataset
            ? tr("The picture is in %1: there it gets these boxes in place of its own").arg(toText(m_dataset->name))
            : tr("A training picture of %1; its folder stays as it is").arg(toText(m_dataset->name)));
}

void PredictionEditor::showShare(bool isPossible, const QString& obstacle) {
    if (!isPossible) {
        m_share->setText(obstacle);
        m_share->setToolTip(obstacle);
        return;
    }
    const auto boxes = static_cast<int>(m_draft.labelled().boxes.size());
    QString text = boxes > 0 ? tr("Adds %n boxes", nullptr, boxes) : tr("Adds the picture without boxes");
    QString reason;
    QStringList names;
    if (const int count = m_draft.leftOut(names); count > 0) {
        const QString missing = names.join(", ");
        text += "; " + tr("leaves out %n: %1", nullptr, count).arg(missing);
        reason = '\n' + tr("The data has no class %1.").arg(missing);
    }
    m_share->setText(text);
    m_share->setToolTip(text + reason);
}

}  // namespace ui
