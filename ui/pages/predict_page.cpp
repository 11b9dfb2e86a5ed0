// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_page.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/issue_text.h"
#include "ui/jobs/free_names.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/jobs/video_job.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/gallery_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/live_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prediction_boxes.h"
#include "ui/widgets/prediction_panel.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/save_menu.h"
#include "ui/widgets/tile_delegate.h"
#include "ui/widgets/video_menu.h"

namespace ui {
namespace {

constexpr int kStripTile = 100;
constexpr double kStep = 0.05;
constexpr int kPanelMs = 400;  // lists that change with every frame cannot be read, nor clicked

}  // namespace

PredictPage::PredictPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent)
    : Page(tr("Predict"), parent), m_pictures(pictures) {
    m_predictions = new PredictionModel(thumbnails, this);
    m_pasteFolder = m_temporary.path();
    buildHeader();
    m_states = new QStackedWidget;
    m_states->addWidget(buildEmpty());
    m_states->addWidget(buildResults());
    m_live = new LiveView(thumbnails);
    m_states->addWidget(m_live);
    content()->addWidget(buildSourceBar());
    content()->addWidget(m_states, 1);
    m_panel = new PredictionPanel(*m_predictions, *sidePanel(), this);
    connectPanel();
    connectLive();
    connect(&pictures, &ThumbnailJob::loaded, this, &PredictPage::showPicture);
    connect(banner(), &Banner::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFolder)); });
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &PredictPage::paste);
    connect(new QShortcut(Qt::Key_BracketLeft, this), &QShortcut::activated, this,
            [this] { m_panel->setThreshold(m_panel->threshold() - kStep); });
    connect(new QShortcut(Qt::Key_BracketRight, this), &QShortcut::activated, this,
            [this] { m_panel->setThreshold(m_panel->threshold() + kStep); });
    setKeys({tr(
        "[ ] move the threshold. Ctrl+V: paste a picture. On the picture: Left, Right, + - 0, B hides the boxes.")});
    clear();
}

void PredictPage::buildHeader() {
    m_model = new ModelPicker;
    m_model->setObjectName("predictModel");
    addToHeader(m_model);
    m_clear = addSecondary(tr("Clear"), "clearPredictions");
    m_save = addSecondary(tr("Save…"), "savePredictions");
    m_saveMenu = new SaveMenu(m_save);
    m_save->setMenu(m_saveMenu);
    QPushButton* add = addPrimary(' ' + tr("Add images"), "addImages");
    add->setIcon(icon("plus", IconTone::AccentText));
    connect(add, &QPushButton::clicked, this, &PredictPage::addRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_isDropped = true;
        emit cancelRequested();
        clear();
    });
    connect(m_saveMenu, &SaveMenu::chosen, this, &PredictPage::saveRequested);
    connect(m_model, &ModelPicker::chosen, this, &PredictPage::modelChosen);
    connect(m_model, &ModelPicker::fileRequested, this, &PredictPage::modelFileRequested);
}

QWidget* PredictPage::buildSourceBar() {
    m_dropBar =
        new DropArea("picture", tr("Drop pictures or a folder here, or paste with Ctrl+V"), {}, DropArea::Shape::Bar);
    m_dropBar->setObjectName("predictDropArea");
    connect(m_dropBar, &DropArea::clicked, this, &PredictPage::addRequested);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &PredictPage::cancelRequested);
    connect(m_progress, &ProgressCard::visibilityChanged, m_dropBar, &QWidget::setHidden);
    QPushButton* video = makeButton(' ' + tr("Camera or video"), "videoSources");
    video->setIcon(icon("play"));
    if (engine::canReadVideo()) {
        auto* menu = new VideoMenu(video);
        video->setMenu(menu);
        connect(menu, &VideoMenu::cameraChosen, this, [this](int index) { emit liveRequested({{}, index}); });
        connect(menu, &VideoMenu::fileRequested, this, &PredictPage::videoFileRequested);
    } else {
        video->setEnabled(false);
        video->setToolTip(
            tr("This Espalier was built without OpenCV's videoio, which reads cameras and videos. Install "
               "libopencv-videoio-dev and build it again."));
    }
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_dropBar, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(video);
    return bar;
}

QWidget* PredictPage::buildEmpty() {
    auto* empty = new EmptyState("viewfinder", tr("No pictures yet"),
                                 tr("Every picture is looked at once; the sliders then only filter what was found."));
    connect(empty->addButton(tr("Choose photos…"), "emptyPhotos"), &QPushButton::clicked, this,
            &PredictPage::addRequested);
    connect(empty->addButton(tr("Use pictures of the sample"), "emptySamplePictures"), &QPushButton::clicked, this,
            &PredictPage::sampleRequested);
    return empty;
}

void PredictPage::connectPanel() {
    connect(m_panel, &PredictionPanel::thresholdChanged, this, &PredictPage::thresholdChanged);
    connect(m_panel, &PredictionPanel::iouChanged, this, &PredictPage::iouChanged);
    connect(m_panel, &PredictionPanel::boxSelected, this,
            [this](int box) { (isLiveShown() ? m_live->image() : m_image)->setSelectedBox(box); });
    connect(m_predictions, &PredictionModel::filterChanged, this, &PredictPage::refreshBoxes);
}

void PredictPage::connectLive() {
    PredictionModel& frames = m_live->predictions();
    connect(&frames, &PredictionModel::filterChanged, this, &PredictPage::refreshLivePanel);
    connect(m_live->image(), &ImageView::boxClicked, this, [this](int box) {
        m_panel->selectBox(box);
        m_live->image()->setSelectedBox(box);
    });
    connect(m_live, &LiveView::stopRequested, this, &PredictPage::liveStopRequested);
    connect(m_live, &LiveView::startRequested, this, [this] { emit liveRequested(m_liveSource); });
    connect(m_live, &LiveView::closeRequested, this, &PredictPage::leaveLive);
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

void PredictPage::setIou(double iou) {
    m_panel->setIou(iou);
}

void PredictPage::begin() {
    leaveLive();
    m_isDropped = false;
    if (m_resultModel != m_model->current())
        clear();
    m_resultModel = m_model->current();
    banner()->hide();
    m_skipped = 0;
    m_isPredicting = true;
    m_progress->begin(tr("Looking at your pictures"));
    refreshActions();
}

void PredictPage::predictAgain() {
    if (m_live->isRunning()) {
        emit liveRequested(m_liveSource);
        return;
    }
    std::vector<std::filesystem::path> sources;
    for (int row = 0; row < m_predictions->rowCount(); ++row)
        sources.push_back(m_predictions->prediction(row).image);
    clear();
    if (!sources.empty())
        emit predictRequested(sources);
}

void PredictPage::showModel(const engine::ModelInfo& model) {
    (m_live->isRunning() ? m_live->predictions() : *m_predictions).setClassNames(model.classNames);
}

void PredictPage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void PredictPage::addPrediction(const engine::ImagePrediction& prediction) {
    if (m_isDropped)
        return;
    m_predictions->append(prediction);
    m_inferenceMs += prediction.times.inferenceMs;
    if (!isLiveShown())
        showState(State::Results);
    if (m_row < 0)
        m_strip->setCurrentIndex(m_predictions->index(0));
    else
        m_panel->refreshCounts();
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
    m_isPredicting = false;
    refreshActions();
    refreshSubtitle();
}

void PredictPage::showError(const engine::Error& error) {
    m_progress->end();
    banner()->showError(errorText(error));
}

void PredictPage::clear() {
    leaveLive();
    m_row = -1;
    m_inferenceMs = 0;
    m_pictures.cancel();
    m_predictions->clear();
    banner()->hide();
    showState(State::Empty);
}

void PredictPage::showState(State state) {
    m_states->setCurrentIndex(static_cast<int>(state));
    setSidePanelVisible(state != State::Empty);
    refreshActions();
    refreshSubtitle();
}

void PredictPage::refreshActions() {
    const bool hasResults = m_predictions->rowCount() > 0 && !isLiveShown() && !m_isSaving;
    m_clear->setEnabled(hasResults);
    m_save->setEnabled(hasResults && !m_isPredicting);
    m_save->setToolTip(m_isPredicting ? tr("When every picture has been looked at")
                                      : tr("What the sliders and the class filter show, of all pictures"));
    m_saveMenu->setClassified(m_predictions->isClassified());
}

void PredictPage::beginSaving() {
    m_isSaving = true;
    banner()->hide();
    m_progress->begin(tr("Saving"));
    refreshActions();
}

void PredictPage::showSaved(const SaveReport& report) {
    const bool isFolder = report.format == SaveFormat::Pictures || report.format == SaveFormat::Labels;
    m_savedFolder = pathText(isFolder ? report.where : report.where.parent_path());
    if (report.files == 0 && report.isCancelled) {
        banner()->showMessage(Banner::Kind::Note, tr("Saving was stopped"), {});
        return;
    }
    QString title = tr("Saved as %1").arg(nameText(report.where));
    if (isFolder)
        title = report.format == SaveFormat::Pictures ? tr("%n pictures saved", nullptr, report.files)
                                                      : tr("%n label files saved", nullptr, report.files);
    QStringList lines{m_savedFolder};
    if (report.skipped > 0)
        lines << tr("%n pictures are not there any more, or cannot be read", nullptr, report.skipped);
    if (report.isCancelled)
        lines << tr("The others were left out: saving was stopped.");
    const Banner::Kind kind = report.skipped > 0 ? Banner::Kind::Warning : Banner::Kind::Success;
    banner()->showMessage(kind, title, lines.join('\n'), tr("Show in folder"));
}

void PredictPage::endSaving() {
    m_isSaving = false;
    m_progress->end();
    refreshActions();
}

bool PredictPage::isLiveShown() const {
    return m_states->currentIndex() == static_cast<int>(State::Live);
}

void PredictPage::beginLive(const engine::VideoSource& source) {
    m_liveSource = source;
    m_liveModel = m_model->current();
    banner()->hide();
    m_live->begin();
    m_panel->setPredictions(m_live->predictions());
    showState(State::Live);
    refreshLivePanel();
}

void PredictPage::showFrame(const LiveFrame& frame) {
    if (!m_live->isRunning())
        return;
    const bool isFirst = m_live->predictions().rowCount() == 0;
    m_live->showFrame(frame);
    if (isFirst || m_sincePanel.elapsed() >= kPanelMs)
        refreshLivePanel();
}

void PredictPage::endLive() {
    m_live->end();
    refreshLivePanel();
}

void PredictPage::refreshLivePanel() {
    if (!isLiveShown())
        return;
    m_sincePanel.start();
    m_panel->showRow(m_live->predictions().rowCount() - 1);
}

void PredictPage::leaveLive() {
    if (!isLiveShown())
        return;
    if (m_live->isRunning()) {
        m_live->end();
        emit liveStopRequested();
    }
    m_panel->setPredictions(*m_predictions);
    showState(m_predictions->rowCount() > 0 ? State::Results : State::Empty);
    refreshBoxes();
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
    if (!isLiveShown())
        m_panel->showRow(m_row);
    m_image->setBoxes(m_row < 0 ? QList<ViewBox>() : viewBoxesOf(*m_predictions, m_row));
    if (m_row >= 0)
        m_image->setDescription(m_predictions->index(m_row).data(Qt::AccessibleTextRole).toString());
}

void PredictPage::refreshSubtitle() {
    const int count = m_predictions->rowCount();
    QString text = count == 0 ? tr("Find things in your pictures")
                              : tr("%n pictures, %1", nullptr, count).arg(durationText(m_inferenceMs / 1000));
    QString model = count == 0 ? m_model->current() : m_resultModel;
    if (isLiveShown()) {
        const engine::VideoSource& source = m_liveSource;
        text = source.file.empty() ? tr("Camera %1").arg(source.camera + 1) : nameText(source.file);
        model = m_liveModel;
    }
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
        const std::filesystem::path file = FreeNames(toPath(m_pasteFolder)).take(toPath(tr("pasted")), ".png");
        // Quality 100 = hardly compressed: a large picture is written before the next frame.
        if (!QDir().mkpath(m_pasteFolder) || !data->imageData().value<QImage>().save(pathText(file), "PNG", 100)) {
            banner()->showMessage(Banner::Kind::Error, tr("The picture could not be kept"), pathText(file));
            return;
        }
        sources.push_back(file);
    }
    if (sources.empty())
        banner()->showMessage(Banner::Kind::Note, tr("Nothing to paste"),
                              tr("The clipboard holds neither a picture nor files. Copy one first."));
    else
        emit predictRequested(sources);
}

}  // namespace ui
