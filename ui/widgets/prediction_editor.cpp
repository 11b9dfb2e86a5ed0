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
#include "ui/widgets/picture_class_bar.h"
#include "ui/widgets/prediction_boxes.h"
#include "ui/widgets/wrapping_row.h"

namespace ui {

PredictionEditor::PredictionEditor(ImageView& view, PredictionModel& predictions, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_predictions(predictions),
      m_bar(new BoxEditBar(view, m_draft.edits())),
      m_classBar(new PictureClassBar) {
    m_bar->setWriteOffered(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bars = new QWidget;
    auto* barLayout = new QHBoxLayout(bars);
    barLayout->setContentsMargins(0, 0, 0, 0);
    barLayout->addWidget(m_bar);
    barLayout->addWidget(m_classBar);
    layout->addWidget(new WrappingRow(bars, buildActions()));
    for (QWidget* bar : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_classBar)})
        bar->setMinimumHeight(m_add->sizeHint().height());  // their tools come and go
    connect(m_classBar, &PictureClassBar::chosenChanged, this, &PredictionEditor::refreshActions);
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
    m_takeOut = makeButton(tr("Take out of the data"), "takeOutOfData", ButtonKind::Link);
    m_add = makeButton({}, "addToData");
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.discard();
        load();
    });
    connect(m_takeOut, &QPushButton::clicked, this,
            [this] { emit takeOutRequested(m_predictions.prediction(m_row).image); });
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(labelled()); });
    auto* actions = new QWidget;
    auto* layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_share, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_takeOut);
    layout->addWidget(m_add);
    return actions;
}

void PredictionEditor::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset,
                                  std::vector<std::filesystem::path> added) {
    m_dataset = std::move(dataset);
    m_added = std::move(added);
    const std::vector<std::string> names = m_dataset ? m_dataset->classNames : std::vector<std::string>();
    m_draft.setDataset(names);
    m_classBar->setClassNames(names);
    m_sample = sampleInDataset();
    load();
    const bool isCounted = reason().isEmpty() && !isAboutClasses();
    for (int row = 0; row < m_predictions.rowCount(); ++row)
        m_predictions.setCorrectedCount(
            row, isCounted ? m_draft.correctedCount(m_predictions.prediction(row).image) : std::nullopt);
}

void PredictionEditor::showRow(int row) {
    m_row = row;
    m_sample = sampleInDataset();
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
    m_sample = nullptr;
    m_draft.clear();
    m_classBar->clear();
    showBoxes();
}

void PredictionEditor::setAdding(bool isAdding) {
    m_isAdding = isAdding;
    refreshActions();
}

bool PredictionEditor::showsCorrections() const {
    return takesBoxes() && (isEditing() || m_draft.isCorrected());
}

bool PredictionEditor::isCorrected() const {
    return takesBoxes() && m_draft.isCorrected();
}

ShownPredictions PredictionEditor::shown() const {
    ShownPredictions shown{m_predictions.filtered(), m_predictions.classNames()};
    if (takesBoxes())
        m_draft.correct(shown);
    return shown;
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
    const bool hasBoxes = m_dataset->task == engine::DatasetTask::Detect;
    if (!hasBoxes && !m_predictions.isClassified())
        return tr("The open dataset has a class for each picture and no boxes");
    if (hasBoxes && m_predictions.isClassified())
        return tr("A classifier finds no boxes, which the open dataset is made of");
    return {};
}

bool PredictionEditor::isAboutClasses() const {
    return m_dataset && m_dataset->task == engine::DatasetTask::Classify && m_predictions.isClassified();
}

bool PredictionEditor::takesBoxes() const {
    return m_row >= 0 && reason().isEmpty() && !isAboutClasses();
}

bool PredictionEditor::takesClass() const {
    return m_row >= 0 && isAboutClasses();
}

const engine::SampleInfo* PredictionEditor::sampleInDataset() const {
    if (!m_dataset || m_row < 0)
        return nullptr;
    const std::filesystem::path& file = m_predictions.prediction(m_row).image;
    const auto found =
        std::find_if(m_dataset->samples.begin(), m_dataset->samples.end(),
                     [&file](const engine::SampleInfo& sample) { return sample.image.native() == file.native(); });
    return found == m_dataset->samples.end() ? nullptr : &*found;
}

bool PredictionEditor::isAdded() const {
    return m_sample && std::find(m_added.begin(), m_added.end(), m_sample->image) != m_added.end();
}

void PredictionEditor::load() {
    if (takesBoxes())
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
    if (takesClass())
        showClass();
    refreshActions();
}

void PredictionEditor::showClass() {
    const engine::ImagePrediction& picture = m_predictions.prediction(m_row);
    const std::string likeliest = toStd(m_predictions.className(picture.top.front().classId));
    const std::int64_t proposed =
        m_sample ? m_sample->classId : classPlaces(m_dataset->classNames, {likeliest}).front();
    const QString obstacle =
        m_sample && !isAdded() ? tr("One of the pictures of %1: its folder says its class").arg(toText(m_dataset->name))
                               : QString();
    m_classBar->showPicture(picture.image, static_cast<int>(proposed), obstacle);
}

LabelledPicture PredictionEditor::labelled() const {
    if (!takesClass())
        return m_draft.labelled();
    return {m_predictions.prediction(m_row).image, {}, m_dataset->classNames, m_classBar->chosen()};
}

}  // namespace ui
