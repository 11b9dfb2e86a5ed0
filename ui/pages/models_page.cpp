// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/model_delegate.h"
#include "ui/widgets/model_offer.h"
#include "ui/widgets/model_panel.h"
#include "ui/widgets/model_picker.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"

namespace ui {
namespace {

constexpr std::int64_t kMegabyte = 1'000'000;

}  // namespace

ModelsPage::ModelsPage(QWidget* parent) : Page(tr("Models"), parent) {
    setSubtitle(tr("What training starts from. Times and memory are measured on this computer."));
    m_details = addSecondary(tr("Details"), "modelDetails");
    QPushButton* open = addSecondary(tr("Open a file…"), "openModelFile");
    m_use = addPrimary(tr("Use this model"), "useModel");
    connect(m_details, &QPushButton::clicked, this, &ModelsPage::toggleDetails);
    connect(open, &QPushButton::clicked, this, &ModelsPage::fileRequested);
    connect(m_use, &QPushButton::clicked, this, &ModelsPage::useCurrent);

    m_cards = new ModelCardModel(this);
    auto* empty = new EmptyState("layers", tr("No models yet"),
                                 tr("Drop a .pt, .pth or .safetensors file here. It is copied into your models folder; "
                                    "nothing in it is run."));
    connect(empty->addButton(tr("Open a file…"), "emptyOpenModel"), &QPushButton::clicked, this,
            &ModelsPage::fileRequested);
    m_states = new QStackedWidget;
    m_states->addWidget(empty);
    m_states->addWidget(buildShelf());
    m_dropArea =
        new DropArea("layers", tr("Drop a .pt, .pth or .safetensors file here to add it"), {}, DropArea::Shape::Bar);
    m_dropArea->setObjectName("modelDropArea");
    connect(m_dropArea, &DropArea::clicked, this, &ModelsPage::fileRequested);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &ModelsPage::cancelRequested);
    connect(m_progress, &ProgressCard::visibilityChanged, m_dropArea, &QWidget::setHidden);
    content()->addWidget(m_states, 1);
    content()->addWidget(m_dropArea);
    content()->addWidget(m_progress);
    m_panel = new ModelPanel(*sidePanel(), this);
    connect(m_cards, &QAbstractItemModel::modelReset, this, [this] {
        const bool isThere = m_cards->rowOf(m_added) >= 0;
        select(isThere ? std::exchange(m_added, {}) : m_selected);
    });
    connect(m_cards, &QAbstractItemModel::dataChanged, this, &ModelsPage::refresh);
    setKeys({tr("Arrows: choose a model. Return: use it. Space: what is inside. Esc: close that.")});
    select({});
}

QWidget* ModelsPage::buildShelf() {
    auto* shelf = new QWidget;
    auto* layout = new QVBoxLayout(shelf);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_offer = new ModelOffer;
    m_offer->hide();
    connect(m_offer, &ModelOffer::downloadRequested, this, &ModelsPage::downloadRequested);
    layout->addWidget(buildChips());
    layout->addWidget(buildList(), 1);
    layout->addWidget(m_offer);
    return shelf;
}

QWidget* ModelsPage::buildChips() {
    auto* chips = new QWidget;
    auto* layout = new QHBoxLayout(chips);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const std::pair<QString, const char*> texts[] = {{tr("All"), "chipAllModels"},
                                                     {tr("Recommended"), "chipRecommended"},
                                                     {tr("Detect"), "chipDetect"},
                                                     {tr("Classify"), "chipClassify"}};
    for (const auto& [text, name] : texts) {
        QPushButton* chip = makeChip(text, name);
        const auto filter = static_cast<ModelFilter>(m_chips.size());
        connect(chip, &QPushButton::clicked, this, [this, filter] { setFilter(filter); });
        m_chips << chip;
        layout->addWidget(chip);
    }
    m_chips[static_cast<int>(ModelFilter::Recommended)]->setToolTip(tr("What suits this computer, to start with"));
    m_chips.front()->setChecked(true);
    layout->addStretch();
    return chips;
}

void ModelsPage::setFilter(ModelFilter filter) {
    for (int place = 0; place < m_chips.size(); ++place)
        m_chips[place]->setChecked(place == static_cast<int>(filter));
    m_cards->setFilter(filter);
}

QWidget* ModelsPage::buildList() {
    m_list = new QListView;
    m_list->setObjectName("modelList");
    m_list->setAccessibleName(tr("Models"));
    m_list->setModel(m_cards);
    m_list->setItemDelegate(new ModelDelegate(*m_cards, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::activated, this, &ModelsPage::useCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            m_selected = m_cards->card(current.row()).ref();
        refresh();
    });
    connect(new QShortcut(Qt::Key_Space, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ModelsPage::toggleDetails);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] {
                if (m_hasDetails)
                    toggleDetails();
            });
    return m_list;
}

void ModelsPage::select(const QString& ref) {
    int row = m_cards->rowOf(ref);
    for (int candidate = 0; row < 0 && candidate < m_cards->rowCount(); ++candidate)
        if (m_cards->isCurrent(candidate))
            row = candidate;
    if (row < 0 && m_cards->rowCount() > 0)
        row = 0;
    m_list->setCurrentIndex(m_cards->index(row));
    refresh();
}

void ModelsPage::refresh() {
    m_states->setCurrentIndex(m_cards->hasModels() ? 1 : 0);
    const int row = m_list->currentIndex().row();
    const bool hasCard = row >= 0 && row < m_cards->rowCount();
    m_hasDetails = m_hasDetails && hasCard;
    m_details->setEnabled(hasCard);
    m_details->setToolTip(hasCard ? tr("Space") : tr("No model is selected"));
    setSidePanelVisible(m_hasDetails);
    if (hasCard)
        m_panel->showCard(m_cards->card(row));
    m_offer->setVisible(hasCard && m_cards->card(row).offer);
    if (hasCard && m_cards->card(row).offer)
        m_offer->showCard(m_cards->card(row));
    QString reason;
    if (!hasCard)
        reason = tr("No model is selected");
    else if (m_isTraining)
        reason = tr("A training is running");
    else if (m_cards->card(row).offer)
        reason = tr("It is not here yet: get it first");
    else if (m_cards->card(row).problem)
        reason = tr("This file cannot be read");
    else if (!m_cards->card(row).info)
        reason = tr("It is being read");
    else if (!m_cards->card(row).isUsable())
        reason = tr("It can be looked at, not used");
    m_use->setEnabled(reason.isEmpty());
    m_use->setToolTip(reason.isEmpty() ? tr("Return or Ctrl+Return") : reason);
}

void ModelsPage::useCurrent() {
    if (m_use->isEnabled())
        emit useRequested(m_selected);
}

void ModelsPage::toggleDetails() {
    m_hasDetails = !m_hasDetails;
    refresh();
    m_list->scrollTo(m_list->currentIndex());
}

void ModelsPage::setTraining(bool isTraining) {
    m_isTraining = isTraining;
    refresh();
}

void ModelsPage::beginAdding(const QString& name) {
    begin(tr("Adding %1 (MB)").arg(name));
}

void ModelsPage::beginDownloading(const QString& name) {
    begin(tr("Fetching %1 (MB)").arg(name));
}

void ModelsPage::begin(const QString& title) {
    banner()->hide();
    m_offer->setBusy(true);
    m_progress->begin(title);
}

void ModelsPage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(
        {progress.phase, progress.done / kMegabyte, std::max<std::int64_t>(1, progress.total / kMegabyte)});
}

void ModelsPage::endAdding() {
    m_offer->setBusy(false);
    m_progress->end();
}

void ModelsPage::showAdded(const QString& ref, const QString& folder) {
    setFilter(ModelFilter::All);
    if (m_cards->rowOf(ref) >= 0)
        select(ref);
    else
        m_added = ref;
    banner()->showMessage(Banner::Kind::Success, tr("%1 was added").arg(modelText(ref)),
                          tr("It is now in %1. To start from it, press “Use this model”.").arg(folder));
    m_list->setFocus();
}

void ModelsPage::showError(const engine::Error& error) {
    banner()->showError(errorText(error));
}

}  // namespace ui
