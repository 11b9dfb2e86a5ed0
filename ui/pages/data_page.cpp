// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/dataset_edits.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dataset_browser.h"
#include "ui/widgets/dataset_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/read_card.h"

namespace ui {
DataPage::DataPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, DatasetEdits& edits, QWidget* parent)
    : Page(tr("Data"), parent) {
    m_other = addSecondary(tr("Open other…"), "openOther");
    auto* menu = new QMenu(m_other);
    connect(menu->addAction(tr("A &folder…")), &QAction::triggered, this, &DataPage::openRequested);
    connect(menu->addAction(tr("A yaml, json or &zip…")), &QAction::triggered, this, &DataPage::openFileRequested);
    m_other->setMenu(menu);
    m_accept = addPrimary(tr("Use this data"), "acceptData");
    connect(m_accept, &QPushButton::clicked, this, &DataPage::accepted);

    m_empty =
        new EmptyState("picture", tr("No images yet"),
                       tr("Drop a folder, yaml, json or zip here: YOLO, COCO, Pascal VOC, class folders, LabelMe, "
                          "CVAT or Label Studio. It is read, never changed."));
    connect(m_empty->addButton(tr("Open a folder…"), "emptyOpen"), &QPushButton::clicked, this,
            &DataPage::openRequested);
    connect(m_empty->addButton(tr("Open a file…"), "emptyOpenFile"), &QPushButton::clicked, this,
            &DataPage::openFileRequested);
    connect(m_empty->addButton(tr("Try the sample"), "emptySample"), &QPushButton::clicked, this,
            &DataPage::sampleRequested);

    auto* loading = new QWidget;
    auto* loadingLayout = new QVBoxLayout(loading);
    loadingLayout->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressCard;
    loadingLayout->addWidget(m_progress);
    loadingLayout->addStretch();
    connect(m_progress, &ProgressCard::cancelRequested, this, &DataPage::cancelRequested);

    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(loading);
    m_states->addWidget(buildBrowsing(thumbnails, pictures, edits));
    content()->addWidget(m_states, 1);

    m_panel = new DatasetPanel(*sidePanel(), edits, this);
    connect(m_panel, &DatasetPanel::splitRequested, this, &DataPage::splitRequested);
    connect(m_panel, &DatasetPanel::chosenClassesChanged, m_browser, &DatasetBrowser::setChosenClasses);
    connect(m_browser, &DatasetBrowser::filterCleared, m_panel, [this] {
        m_panel->clearChosenClasses();
        m_browser->setChosenClasses({});
        m_subset->hide();
        placeHead();
    });
    for (const auto& [action, key] :
         {std::pair{edits.undoStack().createUndoAction(this), QKeySequence(Qt::CTRL | Qt::Key_Z)},
          std::pair{edits.undoStack().createRedoAction(this), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}}) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setKeys(
        {tr("Arrows: choose an image. Space: enlarge it, Esc: back. Enlarged: Left, Right, + - 0, B hides the boxes."),
         tr("Enlarged, E edits the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: "
            "new, "
            "Del: delete, 1-9 or C: class, Esc: done. By mouse: drag; Shift draws inside a box, Ctrl pans."),
         tr("Ctrl or Shift and a click: choose more images; right-click moves them, Del takes out those that you "
            "added. "
            "In the class list: F2 renames, Alt+Up and Alt+Down move. Ctrl+Z: undo, Ctrl+Shift+Z: redo.")});
    setState(Empty);
}

QWidget* DataPage::buildBrowsing(ThumbnailJob& thumbnails, ThumbnailJob& pictures, DatasetEdits& edits) {
    m_browser = new DatasetBrowser(thumbnails, pictures, edits);
    connect(m_browser, &DatasetBrowser::moveRequested, this, &DataPage::moveRequested);
    connect(m_browser, &DatasetBrowser::writeOutRequested, this, &DataPage::askFolder);
    connect(m_browser, &DatasetBrowser::writeOutCancelled, this, &DataPage::writeOutCancelled);
    connect(m_browser, &DatasetBrowser::enlargedChanged, this, &DataPage::placeHead);
    connect(&m_browser->samples(), &SampleModel::folderMissing, this, &DataPage::tellMissing);
    m_read = new ReadCard(m_browser->samples(), edits);
    connect(m_read, &ReadCard::issuesRequested, m_browser, [this] { m_browser->showIssues(); });
    connect(m_read, &ReadCard::imageChosen, m_browser, &DatasetBrowser::showSample);
    connect(m_read, &ReadCard::answered, this, &DataPage::answered);

    m_subset = new QWidget;
    auto* back = makeButton(tr("Health"), "backToHealth");
    back->setIcon(icon("chevron-left"));
    auto* all = makeButton(tr("All images"), "allImages", ButtonKind::Link);
    m_subsetTitle = new ElidedLabel;
    m_subsetTitle->setFont(textFont(TextRole::Heading));
    connect(back, &QPushButton::clicked, this, &DataPage::healthRequested);
    connect(all, &QPushButton::clicked, m_browser, &DatasetBrowser::clearFilter);
    auto* subset = new QHBoxLayout(m_subset);
    subset->setContentsMargins(0, 0, 0, 0);
    subset->setSpacing(12);
    subset->addWidget(back);
    subset->addWidget(m_subsetTitle, 1);
    subset->addWidget(all);
    m_subset->hide();

    auto* browsing = new QWidget;
    auto* layout = new QVBoxLayout(browsing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_read);
    layout->addWidget(m_subset);
    layout->addWidget(m_browser, 1);
    return browsing;
}

void DataPage::setState(State state) {
    m_states->setCurrentIndex(state);
    setSidePanelVisible(state == Browsing);
    m_accept->setEnabled(state == Browsing);
    m_accept->setToolTip(state == Browsing ? tr("Ctrl+Return") : tr("Open a dataset first"));
    m_other->setEnabled(state != Loading);
    m_other->setText(state == Empty ? tr("Open…") : tr("Open other…"));
    if (state == Empty)
        setSubtitle(tr("What the model learns from"));
}

void DataPage::showLoading(const QString& title) {
    banner()->hide();
    setSubtitle(title);
    m_progress->begin(title);
    setState(Loading);
}

void DataPage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void DataPage::endLoading() {
    m_progress->end();
    if (m_states->currentIndex() != Loading)
        return;
    const bool hasDataset = !m_summary.isEmpty();
    setState(hasDataset ? Browsing : Empty);
    if (hasDataset)
        setSubtitle(m_summary);
}

void DataPage::showDataset(const OpenDataset& dataset) {
    const engine::DatasetInfo& shown = *dataset.shown;
    m_progress->end();
    banner()->hide();
    const bool wasRead = m_states->currentIndex() != Browsing;
    if (wasRead)
        m_browser->setDataset(shown);
    else
        updateDataset(shown);
    m_panel->setDataset(shown);
    m_read->showDataset(dataset);
    setState(Browsing);
    const auto images = static_cast<qint64>(shown.samples.size());
    const QString classes = countText(static_cast<qint64>(shown.classNames.size()));
    m_summary =
        shown.task == engine::DatasetTask::Classify
            ? tr("%1: %2 images, %3 classes").arg(toText(shown.name), countText(images), classes)
            : tr("%1: %2 images, %3 boxes, %4 classes")
                  .arg(toText(shown.name), countText(images), countText(m_browser->samples().boxCount()), classes);
    setSubtitle(m_summary);
    if (dataset.overlayError)
        banner()->showError(errorText(*dataset.overlayError));
}

void DataPage::updateDataset(const engine::DatasetInfo& dataset) {
    // A number of a class may mean another one now.
    if (dataset.classIds != m_browser->samples().dataset().classIds) {
        m_panel->clearChosenClasses();
        m_browser->setChosenClasses({});
    }
    m_browser->updateDataset(dataset);
    refreshSubset();
}

void DataPage::refreshSubset() {
    m_subsetTitle->setText(tr("%1: %n image(s)", nullptr, m_browser->subsetSize()).arg(m_subsetName));
}

// The picture has the room while it is enlarged.
void DataPage::placeHead() {
    m_read->setVisible(m_subset->isHidden() && !m_browser->isEnlarged());
}

void DataPage::askFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose an empty folder for the corrected dataset"));
    dialog->setObjectName("writeOutFolder");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { emit writeOutRequested(toPath(folder)); });
    dialog->open();
}

void DataPage::showWriting(const engine::Progress& progress) {
    m_browser->showWriting(progress);
}

void DataPage::endWriting() {
    m_browser->endWriting();
}

void DataPage::showWritten(const std::filesystem::path& yaml) {
    banner()->showMessage(Banner::Kind::Success, tr("The corrected dataset is written"), pathText(yaml));
}

void DataPage::showWriteError(const engine::Error& error) {
    banner()->showError(errorText(error));
}

void DataPage::showSamples(const std::vector<int>& rows, const QString& title, int enlarged) {
    m_browser->showSamples(rows);
    m_subsetName = title;
    refreshSubset();
    m_subset->show();
    placeHead();
    if (enlarged >= 0)
        m_browser->showSample(enlarged);
}

void DataPage::showIssue(const std::filesystem::path& file) {
    if (m_states->currentIndex() != Browsing)
        return;
    const int row = samples().rowOf(file);
    if (row >= 0)
        m_browser->showSample(row);
    else
        m_browser->showIssues();
}

SampleModel& DataPage::samples() {
    return m_browser->samples();
}

void DataPage::showError(const engine::Error& error) {
    endLoading();
    m_read->hideImages();  // what failed has the room
    banner()->showError(errorText(error), tr("Try again"), [this] { emit rescanRequested(); });
}

void DataPage::tellMissing(const std::filesystem::path& folder) {
    banner()->showMessage(
        Banner::Kind::Warning, tr("The folder of the images is gone"),
        tr("%1 cannot be found. Connect its disk again; what you changed is kept.").arg(pathText(folder)),
        tr("Try again"), [this] {
            banner()->hide();
            samples().retryPictures();
        });
}

bool DataPage::focusFind() {
    if (m_states->currentIndex() != Browsing)
        return false;
    m_browser->focusFind();
    return true;
}

}  // namespace ui
