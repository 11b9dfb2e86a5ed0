// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/issue_text.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/gallery_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prediction_panel.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/tile_delegate.h"

namespace ui {
namespace {

constexpr int kStripTile = 100;
constexpr double kStep = 0.05;

QRectF rectOf(const engine::Prediction& box) {
    return {QPointF(static_cast<double>(box.xyxy[0]), static_cast<double>(box.xyxy[1])),
            QPointF(static_cast<double>(box.xyxy[2]), static_cast<double>(box.xyxy[3]))};
}

}  // namespace

PredictPage::PredictPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent)
    : Page(tr("Predict"), parent), m_pictures(pictures) {
    m_predictions = new PredictionModel(thumbnails, this);

    m_model = new ModelPicker;
    m_model->setObjectName("predictModel");
    addToHeader(m_model);
    m_clear = addSecondary(tr("Clear"), "clearPredictions");
    QPushButton* add = addPrimary(' ' + tr("Add images"), "addImages");
    add->setIcon(icon("plus", IconTone::AccentText));
    connect(add, &QPushButton::clicked, this, &PredictPage::addRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_isDropped = true;
        emit cancelRequested();
        clear();
    });
    connect(m_model, &ModelPicker::chosen, this, &PredictPage::modelChosen);
    connect(m_model, &ModelPicker::fileRequested, this, &PredictPage::modelFileRequested);

    m_dropBar =
        new DropArea("picture", tr("Drop pictures or a folder here, or paste with Ctrl+V"), {}, DropArea::Shape::Bar);
    m_dropBar->setObjectName("predictDropArea");
    connect(m_dropBar, &DropArea::clicked, this, &PredictPage::addRequested);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &PredictPage::cancelRequested);
    connect(m_progress, &ProgressCard::visibilityChanged, m_dropBar, &QWidget::setHidden);

    auto* empty =
        new EmptyState("viewfinder", tr("No pictures yet"),
                       tr("Every picture is looked at once; the threshold then only filters what was found."));
    connect(empty->addButton(tr("Choose photos…"), "emptyPhotos"), &QPushButton::clicked, this,
            &PredictPage::addRequested);
    connect(empty->addButton(tr("Use pictures of the sample"), "emptySamplePictures"), &QPushButton::clicked, this,
            &PredictPage::sampleRequested);
    m_states = new QStackedWidget;
    m_states->addWidget(empty);
    m_states->addWidget(buildResults());
    content()->addWidget(m_dropBar);
    content()->addWidget(m_progress);
    content()->addWidget(m_states, 1);
    m_panel = new PredictionPanel(*m_predictions, *sidePanel(), this);
    connect(m_panel, &PredictionPanel::thresholdChanged, this, &PredictPage::thresholdChanged);
    connect(m_panel, &PredictionPanel::boxSelected, m_image, &ImageView::setSelectedBox);
    connect(m_predictions, &PredictionModel::filterChanged, this, &PredictPage::refreshBoxes);
    connect(&pictures, &ThumbnailJob::loaded, this, &PredictPage::showPicture);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &PredictPage::paste);
    connect(new QShortcut(Qt::Key_BracketLeft, this), &QShortcut::activated, this,
            [this] { m_panel->setThreshold(m_panel->threshold() - kStep); });
    connect(new QShortcut(Qt::Key_BracketRight, this), &QShortcut::activated, this,
            [this] { m_panel->setThreshold(m_panel->threshold() + kStep); });
    setKeys({tr(
        "[ ] move the threshold. Ctrl+V: paste a picture. On the picture: Left, Right, + - 0, B hides the boxes.")});
    clear();
}

QWidget* PredictPage::buildResults() {
    m_image = new ImageView;
    auto* delegate = new TileDelegate([this](const QModelIndex& index) {
        const engine::ImagePrediction& image = m_predictions->prediction(index.row());
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
    m_strip->setModel(m_predictions);
    m_strip->setFixedHeight(delegate->cellSize().height() + 12);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showRow(current.row()); });
    const auto step = [this](int offset) {
        const QModelIndex next = m_predictions->index(m_row + offset);
        if (next.isValid())
            m_strip->setCurrentIndex(next);
    };
    connect(m_image, &ImageView::previousRequested, this, [step] { step(-1); });
    connect(m_image, &ImageView::nextRequested, this, [step] { step(1); });
    connect(m_image, &ImageView::boxClicked, this, [this](int box) {
        m_panel->selectBox(box);
        m_image->setSelectedBox(box);
    });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_image, 1);
    layout->addWidget(m_strip);
    return page;
}

void PredictPage::setModelChoices(const QList<ModelChoice>& choices) {
    m_model->setChoices(choices);
}

void PredictPage::setModel(const QString& ref) {
    m_model->setCurrent(ref);
    refreshSubtitle();
}

void PredictPage::setThreshold(double threshold) {
    m_panel->setThreshold(threshold);
}

void PredictPage::begin() {
    m_isDropped = false;
    if (m_resultModel != m_model->current())
        clear();
    m_resultModel = m_model->current();
    banner()->hide();
    m_skipped = 0;
    m_progress->begin(tr("Looking at your pictures"));
}

void PredictPage::predictAgain() {
    std::vector<std::filesystem::path> sources;
    for (int row = 0; row < m_predictions->rowCount(); ++row)
        sources.push_back(m_predictions->prediction(row).image);
    clear();
    if (!sources.empty())
        emit predictRequested(sources);
}

void PredictPage::showModel(const engine::ModelInfo& model) {
    m_predictions->setClassNames(model.classNames);
}

void PredictPage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void PredictPage::addPrediction(const engine::ImagePrediction& prediction) {
    if (m_isDropped)
        return;
    m_predictions->append(prediction);
    m_inferenceMs += prediction.times.inferenceMs;
    m_states->setCurrentIndex(1);
    setSidePanelVisible(true);
    m_clear->setEnabled(true);
    if (m_row < 0)
        m_strip->setCurrentIndex(m_predictions->index(0));
    else
        m_panel->refreshCounts();
    refreshSubtitle();
}

void PredictPage::addIssue(const engine::Issue& issue) {
    ++m_skipped;
    const QString line = tr("%1: %2").arg(issuePlace(issue), issueText(issue));
    const QString reason = m_skipped == 1 ? line : banner()->reason() + '\n' + line;
    constexpr int kLinesShown = 4;
    banner()->showMessage(Banner::Kind::Warning, tr("%n files were skipped, the others went on", nullptr, m_skipped),
                          m_skipped > kLinesShown ? banner()->reason() : reason);
}

void PredictPage::end() {
    m_progress->end();
    refreshSubtitle();
}

void PredictPage::showError(const engine::Error& error) {
    m_progress->end();
    banner()->showError(errorText(error));
}

void PredictPage::clear() {
    m_row = -1;
    m_inferenceMs = 0;
    m_pictures.cancel();
    m_predictions->clear();
    m_states->setCurrentIndex(0);
    setSidePanelVisible(false);
    m_clear->setEnabled(false);
    banner()->hide();
    refreshSubtitle();
}

void PredictPage::showRow(int row) {
    m_row = row;
    if (row < 0)
        return;
    const engine::ImagePrediction& image = m_predictions->prediction(row);
    const auto preview = m_predictions->index(row).data(PredictionModel::PictureRole).value<QPixmap>();
    m_image->setPicture(preview, {image.width, image.height});
    m_pictures.cancel();
    m_pictures.request(image.image);
    refreshBoxes();
}

void PredictPage::showPicture(const std::filesystem::path& file, const QImage& image) {
    if (m_row >= 0 && m_predictions->prediction(m_row).image == file)
        m_image->refinePicture(QPixmap::fromImage(image));
}

void PredictPage::refreshBoxes() {
    m_panel->showRow(m_row);
    QList<ViewBox> view;
    if (m_row < 0) {
        m_image->setBoxes(view);
        return;
    }
    for (const engine::Prediction& box : m_predictions->visibleBoxes(m_row))
        view << ViewBox{box.classId, rectOf(box),
                        QString("%1 %2").arg(m_predictions->className(box.classId),
                                             decimalText(static_cast<double>(box.confidence), 2))};
    m_image->setBoxes(view);
    m_image->setDescription(m_predictions->index(m_row).data(Qt::AccessibleTextRole).toString());
}

void PredictPage::refreshSubtitle() {
    const int count = m_predictions->rowCount();
    QString text = count == 0 ? tr("Find things in your pictures")
                              : tr("%n pictures, %1", nullptr, count).arg(durationText(m_inferenceMs / 1000));
    const QString model = count == 0 ? m_model->current() : m_resultModel;
    if (!model.isEmpty())
        text += "; " + tr("model %1").arg(modelText(model));
    if (isUntrained(model))
        text += ". " + tr("It was never trained, so what it finds means nothing.");
    setSubtitle(text);
}

void PredictPage::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    std::vector<std::filesystem::path> sources;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            sources.push_back(toPath(url.toLocalFile()));
    if (sources.empty() && data->hasImage()) {
        const QString file = m_pasted.filePath(tr("pasted %1").arg(++m_pastedCount) + ".png");
        // Quality 100 = hardly compressed: a large picture is written before the next frame.
        if (data->imageData().value<QImage>().save(file, "PNG", 100))
            sources.push_back(toPath(file));
    }
    if (sources.empty())
        banner()->showMessage(Banner::Kind::Note, tr("Nothing to paste"),
                              tr("The clipboard holds neither a picture nor files. Copy one first."));
    else
        emit predictRequested(sources);
}

}  // namespace ui
