// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_pictures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QShortcut>
#include <QToolButton>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/evaluation_text.h"
#include "ui/icons.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/judged_boxes.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kSideWidth = 300;
constexpr int kClassColumn = 92, kConfidenceColumn = 86;

}  // namespace

EvaluationPictures::EvaluationPictures(SampleModel& samples, QWidget* parent)
    : QWidget(parent), m_samples(samples), m_boxes(new JudgedBoxModel(this)), m_view(new ImageView) {
    m_view->setObjectName("evaluationPicture");
    connect(m_view, &ImageView::previousRequested, this, [this] { step(-1); });
    connect(m_view, &ImageView::nextRequested, this, [this] { step(1); });
    connect(m_view, &ImageView::boxClicked, this, [this](int box) {
        if (box < m_boxes->rowCount())
            selectBox(box);
    });
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_view, 1);
    body->addWidget(buildSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addLayout(body, 1);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &EvaluationPictures::closed);
}

QWidget* EvaluationPictures::buildHead() {
    QPushButton* back = makeButton(tr("Figures"), "evaluationPictureClose");
    back->setIcon(icon("chevron-left"));
    back->setToolTip(tr("Esc"));
    m_title = new ElidedLabel;
    m_title->setObjectName("evaluationPictureTitle");
    m_data = makeButton(tr("Show on Data"), "evaluationPictureData", ButtonKind::Link);
    auto* previous = makeIconButton("chevron-left", tr("Previous image (Left)"), "evaluationPicturePrevious");
    auto* next = makeIconButton("chevron-right", tr("Next image (Right)"), "evaluationPictureNext");
    connect(back, &QPushButton::clicked, this, &EvaluationPictures::closed);
    connect(m_data, &QPushButton::clicked, this, [this] { emit dataRequested(image().image); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_data);
    layout->addWidget(previous);
    layout->addWidget(next);
    return head;
}

QWidget* EvaluationPictures::buildSide() {
    m_verdict = makeLabel({}, TextRole::Heading);
    m_verdict->setObjectName("evaluationPictureVerdict");
    m_verdict->setWordWrap(true);
    m_table = new TableView;
    m_table->setObjectName("evaluationPictureBoxes");
    m_table->setAccessibleName(tr("Boxes of this image"));
    m_table->setItemDelegate(new JudgedBoxDelegate(m_table));
    m_table->setModel(m_boxes);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(JudgedBoxModel::Verdict, QHeaderView::Stretch);
    m_table->setColumnWidth(JudgedBoxModel::Class, kClassColumn);
    m_table->setColumnWidth(JudgedBoxModel::Confidence, kConfidenceColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_view->setSelectedBox(current.row());
                if (current.isValid() && current.row() < m_view->boxes().size())
                    m_view->revealBox(current.row());
            });
    m_legend = makeLabel(tr("White corners are labels, outlines are what the model found. Thin ones are right."),
                         TextRole::Caption, Tone::Muted);
    m_legend->setWordWrap(true);
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    layout->addStretch();
    return side;
}

const engine::EvaluatedImage& EvaluationPictures::image() const {
    return m_group.report->details->images[m_group.images[m_at]];
}

void EvaluationPictures::open(const Group& group, std::size_t at) {
    m_group = group;
    m_view->fit();
    show(at);
    m_view->setFocus();
}

void EvaluationPictures::step(int offset) {
    const auto next = static_cast<std::ptrdiff_t>(m_at) + offset;
    if (m_group.report && next >= 0 && next < static_cast<std::ptrdiff_t>(m_group.images.size()))
        show(static_cast<std::size_t>(next));
}

void EvaluationPictures::show(std::size_t at) {
    m_at = at;
    const bool isEnlarged = m_view->transform().isLargerThanView();
    const double zoom = m_view->zoom();
    const int row = m_samples.rowOf(image().image);
    m_isSizeKnown = row >= 0;
    QPixmap preview;
    if (m_isSizeKnown) {
        preview = m_samples.index(row).data(SampleModel::PictureRole).value<QPixmap>();
        m_view->setPicture(preview, {m_samples.sample(row).width, m_samples.sample(row).height});
        if (isEnlarged)
            m_view->setZoom(zoom);
    }
    if (preview.isNull())
        m_view->setMessage(tr("Reading %1").arg(nameText(image().image)));
    m_data->setVisible(m_isSizeKnown);
    m_boxes->setImage(image(), *m_group.report->details);
    m_view->setBoxes(viewBoxesOf(*m_boxes, image()));
    m_view->setFileText(nameText(image().image));
    showTexts();
    selectBox(m_boxes->find(m_group.focus));
    emit pictureRequested(image().image);
}

void EvaluationPictures::selectBox(int row) {
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_boxes->index(row, 0));
    if (row < 0)
        m_table->clearSelection();
}

void EvaluationPictures::showTexts() {
    const QString name = nameText(image().image);
    const auto images = static_cast<qint64>(m_group.images.size());
    const QString place = tr("%1, %2 of %3").arg(name, countText(static_cast<qint64>(m_at) + 1), countText(images));
    m_title->setText(QString("%1: %2").arg(m_group.title, place));
    m_title->setToolTip(pathText(image().image));
    const bool isClassifier = m_group.report->task == engine::DatasetTask::Classify;
    m_verdict->setText(isClassifier
                           ? confusionText(*m_group.report->details, image().truth, image().predicted)
                           : tr("%1 right, %2 wrong, %3 missed")
                                 .arg(countText(image().right), countText(image().wrong), countText(image().missed)));
    m_table->setVisible(!isClassifier);
    m_legend->setVisible(!isClassifier);
    m_view->setDescription(QString("%1: %2").arg(place, m_verdict->text()));
}

void EvaluationPictures::showPicture(const std::filesystem::path& file, const QImage& picture) {
    if (!m_group.report || file != image().image)
        return;
    if (m_isSizeKnown) {
        m_view->refinePicture(QPixmap::fromImage(picture));
        return;
    }
    m_view->setPicture(QPixmap::fromImage(picture), picture.size());
    m_isSizeKnown = true;
    m_view->setSelectedBox(m_table->currentIndex().row());
}

void EvaluationPictures::showUnreadable(const std::filesystem::path& file, const engine::Error& error) {
    if (m_group.report && file == image().image)
        m_view->setMessage(errorText(error).title);
}

}  // namespace ui
