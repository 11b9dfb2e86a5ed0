// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_results.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/jobs/thumbnail_job.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/gallery_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/prediction_editor.h"
#include "ui/widgets/tile_delegate.h"

namespace ui {
namespace {

constexpr int kStripTile = 100;

}  // namespace

PredictResults::PredictResults(PredictionModel& predictions, ThumbnailJob& pictures, QWidget* parent)
    : QWidget(parent), m_predictions(predictions), m_pictures(pictures) {
    m_image = new ImageView;
    m_editor = new PredictionEditor(*m_image, predictions);
    buildStrip();
    const auto step = [this](int offset) {
        const QModelIndex next = m_predictions.index(m_row + offset);
        if (next.isValid())
            m_strip->setCurrentIndex(next);
    };
    connect(m_image, &ImageView::previousRequested, this, [step] { step(-1); });
    connect(m_image, &ImageView::nextRequested, this, [step] { step(1); });
    connect(m_image, &ImageView::boxClicked, this, [this](int box) {
        if (!m_editor->showsCorrections())
            emit boxClicked(box);
        m_image->setSelectedBox(box);
    });
    connect(&pictures, &ThumbnailJob::loaded, this, &PredictResults::showPicture);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_editor);
    layout->addWidget(m_image, 1);
    layout->addWidget(m_strip);
    addKeys();
}

void PredictResults::buildStrip() {
    auto* delegate = new TileDelegate([this](const QModelIndex& index) {
        const engine::ImagePrediction& image = m_predictions.prediction(index.row());
        return TileDelegate::Tile{index.data(PredictionModel::PictureRole).value<QPixmap>(),
                                  {image.width, image.height},
                                  {},
                                  index.data().toString(),
                                  {},
                                  {},
                                  {},
                                  {}};
    });
    m_strip = new GalleryView(GalleryView::Flow::Strip, delegate);
    m_strip->setObjectName("predictStrip");
    m_strip->setAccessibleName(tr("Pictures"));
    m_strip->setTileWidth(kStripTile);
    m_strip->setModel(&m_predictions);
    m_strip->setFixedHeight(delegate->cellSize().height() + 12);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showRow(current.row()); });
}

void PredictResults::addKeys() {
    const auto context = Qt::WidgetWithChildrenShortcut;
    connect(new QShortcut(Qt::Key_E, this, nullptr, nullptr, context), &QShortcut::activated, this,
            [this] { m_editor->setEditing(!m_editor->isEditing()); });
    auto* leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, context);
    leave->setEnabled(false);
    connect(leave, &QShortcut::activated, this, [this] { m_editor->setEditing(false); });
    connect(m_editor, &PredictionEditor::editingChanged, leave, &QShortcut::setEnabled);
    QUndoStack& undo = m_editor->edits().undoStack();
    for (const auto& [action, key] :
         {std::pair{undo.createUndoAction(this), QKeySequence(Qt::CTRL | Qt::Key_Z)},
          std::pair{undo.createRedoAction(this), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}}) {
        action->setShortcut(key);
        action->setShortcutContext(context);
        addAction(action);
    }
}

void PredictResults::showFirst() {
    m_strip->setCurrentIndex(m_predictions.index(0));
}

void PredictResults::clear() {
    m_row = -1;
    m_pictures.cancel();
    m_editor->clear();
}

void PredictResults::refreshBoxes() {
    m_editor->refreshBoxes();
}

void PredictResults::selectBox(int box) {
    if (!m_editor->showsCorrections())
        m_image->setSelectedBox(box);
}

void PredictResults::showRow(int row) {
    m_row = row;
    if (row < 0)
        return;
    const engine::ImagePrediction& image = m_predictions.prediction(row);
    const auto preview = m_predictions.index(row).data(PredictionModel::PictureRole).value<QPixmap>();
    m_image->setPicture(preview, {image.width, image.height});
    m_pictures.cancel();
    m_pictures.request(image.image);
    m_editor->showRow(row);
    emit rowChanged();
}

void PredictResults::showPicture(const std::filesystem::path& file, const QImage& image) {
    if (m_row >= 0 && m_predictions.prediction(m_row).image == file)
        m_image->refinePicture(QPixmap::fromImage(image));
}

}  // namespace ui
