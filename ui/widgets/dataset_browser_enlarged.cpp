// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DatasetBrowser that shows one picture enlarged, with its boxes and what is wrong with it.
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/dataset_edits.h"
#include "ui/icons.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/sample_filter.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/box_edit_bar.h"
#include "ui/widgets/dataset_browser.h"
#include "ui/widgets/gallery_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/parts.h"

namespace ui {

QWidget* DatasetBrowser::buildEnlarged() {
    m_image = new ImageView;
    m_imageTitle = makeLabel({}, TextRole::Body);
    m_imageTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* back = makeButton(tr("All images"), "closeImage");
    back->setIcon(icon("chevron-left"));
    back->setToolTip(tr("Esc"));
    auto* previous = makeIconButton("chevron-left", tr("Previous image (Left)"), "previousImage");
    auto* next = makeIconButton("chevron-right", tr("Next image (Right)"), "nextImage");
    m_boxes = new BoxEditBar(*m_image, m_edits);
    connect(m_boxes, &BoxEditBar::writeOutRequested, this, &DatasetBrowser::writeOutRequested);
    connect(m_boxes, &BoxEditBar::writeOutCancelled, this, &DatasetBrowser::writeOutCancelled);
    connect(back, &QPushButton::clicked, this, &DatasetBrowser::close);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_image, &ImageView::previousRequested, this, [this] { step(-1); });
    connect(m_image, &ImageView::nextRequested, this, [this] { step(1); });
    connect(m_image, &ImageView::boxClicked, m_image, &ImageView::setSelectedBox);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(back);
    head->addWidget(m_imageTitle, 1);
    head->addWidget(previous);
    head->addWidget(next);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_boxes);
    layout->addWidget(m_image, 1);
    connect(new QShortcut(Qt::Key_Escape, page), &QShortcut::activated, this, [this] {
        if (m_boxes->isEditing())
            m_boxes->setEditing(false);
        else
            close();
    });
    connect(new QShortcut(Qt::Key_E, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, [this] {
                if (!m_boxes->isHidden())
                    m_boxes->setEditing(!m_boxes->isEditing());
            });
    return page;
}

void DatasetBrowser::showSample(int row) {
    QModelIndex index = m_filter->mapFromSource(m_samples->index(row));
    if (!index.isValid()) {
        clearFilter();
        index = m_filter->mapFromSource(m_samples->index(row));
    }
    openImage(index);
}

void DatasetBrowser::openImage(const QModelIndex& index) {
    m_open = index;
    m_filter->keepRow(openSample());
    const engine::SampleInfo& sample = m_samples->sample(openSample());
    const auto preview = m_open.data(SampleModel::PictureRole).value<QPixmap>();
    m_image->setPicture(preview, {sample.width, sample.height});
    if (preview.isNull())
        m_image->setMessage(tr("Reading %1").arg(nameText(sample.image)));
    m_image->setFileText(nameText(sample.image));
    m_boxes->setImage(m_samples->dataset(), sample);
    showFacts();
    m_pictures.cancel();
    m_pictures.request(sample.image);
    if (m_stack->currentIndex() == 0) {
        m_stack->setCurrentIndex(1);
        m_filterRow->hide();
        emit enlargedChanged(true);
    }
    m_image->setFocus();
}

void DatasetBrowser::showFacts() {
    const engine::SampleInfo& sample = m_samples->sample(openSample());
    m_boxes->setDescription(m_open.data(Qt::AccessibleTextRole).toString());
    const QString label = sample.classId < 0 ? tr("%n boxes", nullptr, static_cast<int>(sample.boxes.size()))
                                             : m_open.data(SampleModel::LabelRole).toString();
    m_imageTitle->setText(tr("%1: %2, %3 × %4 px, %5")
                              .arg(nameText(sample.image), SampleModel::splitText(sample.split),
                                   countText(sample.width), countText(sample.height), label));
    m_imageTitle->setToolTip(m_open.data(Qt::ToolTipRole).toString());
}

// What undo changes is to be seen.
void DatasetBrowser::showEdited(const engine::BoxEdit& edit) {
    if (!isEnlarged() || edit.image == m_boxes->image())
        return;
    const int row = m_samples->rowOf(m_samples->dataset().root / edit.image);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_samples->index(row));
    if (index.isValid())
        openImage(index);
}

void DatasetBrowser::showWriting(const engine::Progress& progress) {
    m_boxes->showWriting(progress);
}

void DatasetBrowser::endWriting() {
    m_boxes->endWriting();
}

bool DatasetBrowser::isEnlarged() const {
    return m_stack->currentIndex() == 1 && m_open.isValid();
}

int DatasetBrowser::openSample() const {
    return m_filter->mapToSource(m_open).row();
}

void DatasetBrowser::showImage(const std::filesystem::path& file, const QImage& image) {
    if (isOpen(file))
        m_image->refinePicture(QPixmap::fromImage(image));
}

bool DatasetBrowser::isOpen(const std::filesystem::path& file) const {
    return m_open.isValid() && m_samples->sample(openSample()).image == file;
}

void DatasetBrowser::step(int offset) {
    const int row = m_open.row() + offset;
    if (row >= 0 && row < m_filter->rowCount())
        openImage(m_filter->index(row, 0));
}

void DatasetBrowser::close() {
    if (m_stack->currentIndex() == 0)
        return;
    m_boxes->setEditing(false);
    m_filter->keepRow(-1);
    m_gallery->setCurrentIndex(m_open);
    m_open = QPersistentModelIndex();
    m_stack->setCurrentIndex(0);
    m_filterRow->show();
    emit enlargedChanged(false);
    m_gallery->setFocus();
}

}  // namespace ui
