// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_page.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/jobs/video_job.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/predict_paste.h"
#include "ui/pages/predict_results.h"
#include "ui/pages/predict_sources.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/live_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prediction_editor.h"
#include "ui/widgets/prediction_panel.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/save_menu.h"

namespace ui {
namespace {

constexpr double kStep = 0.05;

}  // namespace

PredictPage::PredictPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent)
    : Page(tr("Predict"), parent) {
    m_predictions = new PredictionModel(thumbnails, this);
    m_pasteFolder = m_temporary.path();
    buildHeader();
    m_states = new QStackedWidget;
    m_states->addWidget(buildEmpty());
    m_results = new PredictResults(*m_predictions, pictures);
    m_states->addWidget(m_results);
    m_live = new LiveView(thumbnails);
    m_states->addWidget(m_live);
    m_sources = new PredictSources;
    content()->addWidget(m_sources);
    content()->addWidget(m_states, 1);
    m_panel = new PredictionPanel(*m_predictions, *sidePanel(), this);
    connectSources();
    connectPanel();
    connectLive();
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &PredictPage::paste);
    connect(new QShortcut(Qt::Key_BracketLeft, this), &QShortcut::activated, this,
            [this] { m_panel->setThreshold(m_panel->threshold() - kStep); });
    connect(new QShortcut(Qt::Key_BracketRight, this), &QShortcut::activated, this,
            [this] { m_panel->setThreshold(m_panel->threshold() + kStep); });
    setKeys({tr("[ ] move the threshold. Ctrl+V: paste a picture. On the picture: Left, Right, + - 0, B hides the "
                "boxes."),
             tr("E corrects the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, "
                "Del: delete, 1-9 or C: class, Ctrl+Z: undo, Esc: done.")});
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
    QPushButton* add = addPrimary(tr("Add images"), "addImages");
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

void PredictPage::connectSources() {
    connect(m_sources, &PredictSources::addRequested, this, &PredictPage::addRequested);
    connect(m_sources, &PredictSources::cancelRequested, this, &PredictPage::cancelRequested);
    connect(m_sources, &PredictSources::videoFileRequested, this, &PredictPage::videoFileRequested);
    connect(m_sources, &PredictSources::cameraRequested, this, &PredictPage::liveRequested);
}

QWidget* PredictPage::buildEmpty() {
    m_empty = new EmptyState("viewfinder", {}, {});
    connect(m_empty->addButton(tr("Choose photos…"), "emptyPhotos"), &QPushButton::clicked, this,
            &PredictPage::addRequested);
    connect(m_empty->addButton(tr("Use pictures of the sample"), "emptySamplePictures"), &QPushButton::clicked, this,
            &PredictPage::sampleRequested);
    return m_empty;
}

void PredictPage::connectPanel() {
    connect(m_panel, &PredictionPanel::thresholdChanged, this, &PredictPage::thresholdChanged);
    connect(m_panel, &PredictionPanel::iouChanged, this, &PredictPage::iouChanged);
    connect(m_panel, &PredictionPanel::boxSelected, this,
            [this](int box) { isLiveShown() ? m_live->image()->setSelectedBox(box) : m_results->selectBox(box); });
    connect(m_results, &PredictResults::boxClicked, m_panel, &PredictionPanel::selectBox);
    connect(m_results, &PredictResults::rowChanged, this, [this] {
        if (!isLiveShown())
            m_panel->showRow(m_results->row());
    });
    connect(&m_results->editor(), &PredictionEditor::correctedChanged, m_panel, &PredictionPanel::setCorrected);
    connect(&m_results->editor(), &PredictionEditor::addRequested, this, &PredictPage::addToDataRequested);
    connect(&m_results->editor(), &PredictionEditor::takeOutRequested, this, &PredictPage::takeOutRequested);
    connect(m_predictions, &PredictionModel::filterChanged, this, &PredictPage::refreshBoxes);
}

void PredictPage::setModelChoices(const QList<ModelChoice>& choices) {
    m_model->setChoices(choices);
}

void PredictPage::setModel(const QString& ref, const QString& note) {
    m_model->setCurrent(ref);
    m_note = note;
    refreshSubtitle();
}

void PredictPage::setThreshold(double threshold) {
    m_panel->setThreshold(threshold);
}

void PredictPage::setIou(double iou) {
    m_panel->setIou(iou);
}

DropArea* PredictPage::dropArea() {
    return m_sources->dropArea();
}

void PredictPage::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset,
                             std::vector<std::filesystem::path> added) {
    m_panel->setDataset(dataset);
    m_results->editor().setDataset(std::move(dataset), std::move(added));
}

ShownPredictions PredictPage::shown() const {
    return m_results->editor().shown();
}

void PredictPage::begin() {
    leaveLive();
    m_isDropped = false;
    if (m_resultModel != m_model->current())
        clear();
    m_resultModel = m_model->current();
    banner()->hide();
    m_skipped = 0;
    m_skippedLines.clear();
    m_skippedFiles.clear();
    m_isPredicting = true;
    m_sources->progress()->begin(tr("Looking at your pictures"));
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
    m_sources->progress()->setProgress(progress);
}

void PredictPage::addPrediction(const engine::ImagePrediction& prediction) {
    if (m_isDropped)
        return;
    m_predictions->append(prediction);
    m_inferenceMs += prediction.times.inferenceMs;
    if (!isLiveShown())
        showState(State::Results);
    if (m_results->row() < 0)
        m_results->showFirst();
    else
        m_panel->refreshCounts();
}

void PredictPage::end() {
    m_sources->progress()->end();
    m_isPredicting = false;
    refreshActions();
    refreshSubtitle();
}

void PredictPage::clear() {
    leaveLive();
    m_inferenceMs = 0;
    m_results->clear();
    m_predictions->clear();
    banner()->hide();
    showState(State::Empty);
}

void PredictPage::showState(State state) {
    m_states->setCurrentIndex(static_cast<int>(state));
    setSidePanelVisible(state != State::Empty);
    dropArea()->setSlim(state != State::Empty);
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

void PredictPage::refreshBoxes() {
    if (!isLiveShown())
        m_panel->showRow(m_results->row());
    m_results->refreshBoxes();
}

void PredictPage::paste() {
    const PastedPictures pasted = takePastedPictures(m_pasteFolder);
    if (!pasted.sources.empty())
        emit predictRequested(pasted.sources);
    else if (!pasted.unwritable.empty())
        banner()->showMessage(Banner::Kind::Error, tr("The picture could not be kept"), pathText(pasted.unwritable));
    else
        banner()->showMessage(Banner::Kind::Note, tr("Nothing to paste"),
                              tr("The clipboard holds neither a picture nor files. Copy one first."));
}

}  // namespace ui
