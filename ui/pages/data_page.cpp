// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dataset_browser.h"
#include "ui/widgets/dataset_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_card.h"

namespace ui {
namespace {

constexpr int kNamesShown = 8;

}  // namespace

DataPage::DataPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent) : Page(tr("Data"), parent) {
    m_other = addSecondary(tr("Open other…"), "openOther");
    m_accept = addPrimary(tr("Use this data"), "acceptData");
    connect(m_other, &QPushButton::clicked, this, &DataPage::openRequested);
    connect(m_accept, &QPushButton::clicked, this, &DataPage::accepted);

    m_empty = new EmptyState("picture", tr("No images yet"),
                             tr("Drop a dataset folder or its yaml here. The folder is read, never changed."));
    connect(m_empty->addButton(tr("Open…"), "emptyOpen"), &QPushButton::clicked, this, &DataPage::openRequested);
    connect(m_empty->addButton(tr("Try the sample"), "emptySample"), &QPushButton::clicked, this,
            &DataPage::sampleRequested);

    auto* loading = new QWidget;
    auto* loadingLayout = new QVBoxLayout(loading);
    loadingLayout->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressCard;
    loadingLayout->addWidget(m_progress);
    loadingLayout->addStretch();
    connect(m_progress, &ProgressCard::cancelRequested, this, &DataPage::cancelRequested);

    m_read = new Banner;
    m_browser = new DatasetBrowser(thumbnails, pictures);
    connect(m_read, &Banner::actionTriggered, m_browser, &DatasetBrowser::showIssues);
    auto* browsing = new QWidget;
    auto* browsingLayout = new QVBoxLayout(browsing);
    browsingLayout->setContentsMargins(0, 0, 0, 0);
    browsingLayout->setSpacing(12);
    browsingLayout->addWidget(m_read);
    browsingLayout->addWidget(m_browser, 1);

    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(loading);
    m_states->addWidget(browsing);
    content()->addWidget(m_states, 1);

    m_panel = new DatasetPanel(*sidePanel(), this);
    connect(m_panel, &DatasetPanel::chosenClassesChanged, m_browser, &DatasetBrowser::setChosenClasses);
    connect(m_browser, &DatasetBrowser::filterCleared, m_panel, [this] {
        m_panel->clearChosenClasses();
        m_browser->setChosenClasses({});
    });
    connect(banner(), &Banner::actionTriggered, this, &DataPage::rescanRequested);
    setKeys({tr(
        "Arrows: choose an image. Space: enlarge it, Esc: back. Enlarged: Left, Right, + - 0, B hides the boxes.")});
    setState(Empty);
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

void DataPage::showDataset(const engine::DatasetInfo& dataset) {
    m_progress->end();
    banner()->hide();
    m_browser->setDataset(dataset);
    m_panel->setDataset(dataset);
    setState(Browsing);
    const auto images = static_cast<qint64>(dataset.samples.size());
    m_summary = tr("%1: %2 images, %3 boxes, %4 classes")
                    .arg(toText(dataset.name), countText(images), countText(m_browser->samples().boxCount()),
                         countText(static_cast<qint64>(dataset.classNames.size())));
    setSubtitle(m_summary);
    m_read->showMessage(Banner::Kind::Note, tr("How your folder was read"), readSummary(dataset),
                        dataset.issues.empty() ? QString() : tr("Show them"));
    m_read->setIconName("folder");
}

QString DataPage::readSummary(const engine::DatasetInfo& dataset) const {
    QStringList names;
    for (std::size_t id = 0; id < dataset.classNames.size() && id < kNamesShown; ++id)
        names << QString("%1 %2").arg(id).arg(toText(dataset.classNames[id]));
    if (dataset.classNames.size() > kNamesShown)
        names << tr("and %n more", nullptr, static_cast<int>(dataset.classNames.size()) - kNamesShown);
    const QString how = tr("Ultralytics YOLO: %1, each picture with a text file of boxes. Class order %2.")
                            .arg(nameText(dataset.source), names.join(", "));
    if (dataset.issues.empty())
        return how + ' ' + tr("No problems found in %n files.", nullptr, static_cast<int>(dataset.imagesFound));
    return how + ' ' + tr("%n things need a look.", nullptr, static_cast<int>(dataset.issues.size()));
}

void DataPage::showError(const engine::Error& error) {
    endLoading();
    banner()->showError(errorText(error), tr("Try again"));
}

void DataPage::focusFind() {
    if (m_states->currentIndex() == Browsing)
        m_browser->focusFind();
}

}  // namespace ui
