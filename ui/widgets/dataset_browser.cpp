// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dataset_browser.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/dataset_edits.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/issue_model.h"
#include "ui/models/sample_filter.h"
#include "ui/models/sample_model.h"
#include "ui/repair_text.h"
#include "ui/short_path.h"
#include "ui/widgets/box_edit_bar.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/gallery_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_delegate.h"
#include "ui/widgets/wrapping_row.h"

namespace ui {
namespace {

constexpr int kIssueTableHeight = 200;
constexpr int kLeastTile = 110;
constexpr int kLargestTile = 340;

}  // namespace

DatasetBrowser::DatasetBrowser(ThumbnailJob& thumbnails, ThumbnailJob& pictures, DatasetEdits& edits, QWidget* parent)
    : QWidget(parent), m_pictures(pictures), m_edits(edits) {
    m_samples = new SampleModel(thumbnails, this);
    m_filter = new SampleFilter(*m_samples, this);
    m_issues = new IssueModel(this);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildGallery());
    m_stack->addWidget(buildEnlarged());
    // The page that is hidden takes no height from the rest of the window.
    const auto count = [this](int current) {
        for (int page = 0; page < m_stack->count(); ++page)
            m_stack->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                                 page == current ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, count);
    count(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildFilterRow());
    layout->addWidget(m_stack, 1);
    connect(&pictures, &ThumbnailJob::loaded, this, &DatasetBrowser::showImage);
    connect(&pictures, &ThumbnailJob::unreadable, this,
            [this](const std::filesystem::path& file, const engine::Error& error) {
                if (isOpen(file))
                    m_image->setMessage(withShortPath(errorText(error).reason, file));
            });
    connect(&edits, &DatasetEdits::boxesEdited, this, &DatasetBrowser::showEdited);
}

QWidget* DatasetBrowser::buildFilterRow() {
    auto* chips = new QWidget;
    auto* layout = new QHBoxLayout(chips);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const char* name : {"chipAll", "chipTrain", "chipVal", "chipTest", "chipIssues"}) {
        QPushButton* chip = makeChip({}, name);
        const auto view = static_cast<View>(m_chips.size());
        connect(chip, &QPushButton::clicked, this, [this, view] { setView(view); });
        m_chips << chip;
        layout->addWidget(chip);
    }
    m_chips[static_cast<int>(View::Issues)]->setIcon(icon("triangle", IconTone::Warning));
    layout->addStretch();
    auto* tools = new QWidget;
    layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    m_find = new QLineEdit;
    m_find->setObjectName("findImages");
    m_find->setPlaceholderText(tr("Name or class"));
    m_find->setAccessibleName(tr("Find by name or class"));
    m_find->setToolTip(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(100);
    m_find->setMaximumWidth(190);
    m_find->addAction(icon("search", IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        close();
        updateGallery();
    });
    layout->addWidget(m_find);
    layout->addWidget(buildOrderButton());
    auto* size = new QSlider(Qt::Horizontal);
    size->setObjectName("tileSize");
    size->setAccessibleName(tr("Size of the tiles"));
    size->setToolTip(tr("Size of the tiles"));
    size->setRange(kLeastTile, kLargestTile);
    size->setValue(m_gallery->tileWidth());
    size->setFixedWidth(60);
    connect(size, &QSlider::valueChanged, m_gallery, &GalleryView::setTileWidth);
    layout->addWidget(size);
    m_filterRow = new WrappingRow(chips, tools);
    return m_filterRow;
}

QWidget* DatasetBrowser::buildOrderButton() {
    auto* button = makeIconButton("sort", tr("Order of the images"), "imageOrder");
    auto* menu = new QMenu(button);
    auto* choices = new QActionGroup(menu);
    for (const QString& name : {tr("By split"), tr("By name"), tr("Most boxes"), tr("Most problems"), tr("Largest")}) {
        const auto order = static_cast<SampleOrder>(choices->actions().size());
        QAction* choice = choices->addAction(menu->addAction(name));
        choice->setCheckable(true);
        choice->setChecked(order == SampleOrder::Dataset);
        connect(choice, &QAction::triggered, this, [this, order] {
            close();
            m_filter->setOrder(order);
        });
    }
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QWidget* DatasetBrowser::buildGallery() {
    auto* delegate = new TileDelegate([this](const QModelIndex& index) {
        const engine::SampleInfo& sample = m_samples->sample(m_filter->mapToSource(index).row());
        return TileDelegate::Tile{
            index.data(SampleModel::PictureRole).value<QPixmap>(), {sample.width, sample.height},
            index.data(SampleModel::ReasonRole).toString(),        index.data().toString(),
            index.data(SampleModel::SplitRole).toString(),         index.data(SampleModel::LabelRole).toString(),
            index.data(SampleModel::IssueRole).toString(),         boxesOf(sample)};
    });
    m_gallery = new GalleryView(GalleryView::Flow::Grid, delegate);
    m_gallery->setObjectName("gallery");
    m_gallery->setAccessibleName(tr("Images"));
    m_gallery->setModel(m_filter);
    connect(m_gallery, &GalleryView::opened, this, &DatasetBrowser::openImage);
    m_gallery->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_gallery->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_gallery, &QWidget::customContextMenuRequested, this, &DatasetBrowser::showMenu);
    connect(m_gallery, &GalleryView::shown, this, &DatasetBrowser::dropHiddenRequests);
    connect(new QShortcut(Qt::Key_Delete, m_gallery, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            [this] { m_edits.removeImages(addedAmong(selectedRows())); });

    auto* nothing = new EmptyState("search", tr("No image matches"), tr("Split, classes and text all have to fit."));
    connect(nothing->addButton(tr("Clear the filter"), "clearFilter"), &QPushButton::clicked, this,
            &DatasetBrowser::clearFilter);
    m_galleryStack = new QStackedWidget;
    m_galleryStack->addWidget(m_gallery);
    m_galleryStack->addWidget(nothing);

    m_issueTable = new TableView;
    m_issueTable->setObjectName("issueTable");
    m_issueTable->setAccessibleName(tr("What needs a look"));
    m_issueTable->setModel(m_issues);
    m_issueTable->setFixedHeight(kIssueTableHeight);
    m_issueTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_issueTable->horizontalHeader()->setSectionResizeMode(IssueModel::What, QHeaderView::Stretch);
    m_issueTable->setColumnWidth(IssueModel::File, 180);
    m_issueTable->setColumnWidth(IssueModel::Line, 56);
    m_issueTable->setColumnWidth(IssueModel::Lost, 90);
    connect(m_issueTable, &QTableView::activated, this, &DatasetBrowser::openIssue);
    connect(m_issueTable, &QTableView::clicked, this, &DatasetBrowser::openIssue);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_issueCard = makeCard("issueCard");
    auto* cardLayout = new QVBoxLayout(m_issueCard);
    cardLayout->setContentsMargins(8, 4, 8, 8);
    cardLayout->addWidget(m_issueTable);
    m_issueCard->hide();
    layout->addWidget(m_issueCard);
    layout->addWidget(m_galleryStack, 1);
    return page;
}

void DatasetBrowser::setDataset(engine::DatasetInfo newDataset) {
    close();
    m_samples->setDataset(std::move(newDataset));
    m_issues->setIssues(m_samples->dataset().issues);
    updateChips();
    clearFilter();
}

void DatasetBrowser::updateChips() {
    const engine::DatasetInfo& dataset = m_samples->dataset();
    std::array<qint64, 5> counts{static_cast<qint64>(dataset.samples.size())};
    for (int row = 0; row < m_samples->rowCount(); ++row)
        ++counts[static_cast<std::size_t>(m_samples->sample(row).split) + 1];
    counts[static_cast<std::size_t>(View::Issues)] = filesToLookAt(dataset);
    const std::array<QString, 5> names{tr("All"), tr("Train"), tr("Validation"), tr("Test"), tr("Need a look")};
    for (int view = 0; view < m_chips.size(); ++view) {
        const qint64 count = counts[static_cast<std::size_t>(view)];
        m_chips[view]->setText(QString("%1  %2").arg(names[static_cast<std::size_t>(view)], countText(count)));
        m_chips[view]->setVisible(view == 0 || count > 0);
    }
}

void DatasetBrowser::setView(View view) {
    close();
    for (int chip = 0; chip < m_chips.size(); ++chip)
        m_chips[chip]->setChecked(chip == static_cast<int>(view));
    const bool isSplit = view == View::Train || view == View::Val || view == View::Test;
    m_filter->setSplit(isSplit ? std::optional(static_cast<engine::Split>(static_cast<int>(view) - 1)) : std::nullopt);
    m_filter->setOnlyIssues(view == View::Issues);
    m_filter->setIssueCode({});
    m_issueCard->setVisible(view == View::Issues);
    updateGallery();
}

void DatasetBrowser::setChosenClasses(const QSet<qint64>& classIds) {
    m_filter->setClasses(classIds);
    close();
    updateGallery();
}

void DatasetBrowser::showIssues(const std::string& code) {
    setView(View::Issues);
    m_filter->setIssueCode(code);
    updateGallery();
}

void DatasetBrowser::dropHiddenRequests(int first, int last) {
    std::vector<int> rows;
    for (int row = first; row <= last; ++row)
        rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    m_samples->keepRequests(rows);
}

void DatasetBrowser::showSamples(const std::vector<int>& rows) {
    clearFilter();
    m_filter->setRows(QSet<int>(rows.begin(), rows.end()));
    updateGallery();
}

std::vector<int> DatasetBrowser::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_gallery->selectionModel()->selectedIndexes())
        rows.push_back(m_filter->mapToSource(index).row());
    return rows;
}

std::vector<std::filesystem::path> DatasetBrowser::addedAmong(const std::vector<int>& rows) const {
    const std::vector<std::filesystem::path> added = m_edits.addedImages();
    std::vector<std::filesystem::path> files;
    for (const int row : rows) {
        const std::filesystem::path& file = m_samples->sample(row).image;
        if (std::find(added.begin(), added.end(), file) != added.end())
            files.push_back(file);
    }
    return files;
}

void DatasetBrowser::showMenu(const QPoint& point) {
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName("imageMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto count = static_cast<int>(rows.size());
    for (const auto& [split, text] :
         {std::pair{engine::Split::Train, tr("Move %n image(s) to &train", nullptr, count)},
          std::pair{engine::Split::Val, tr("Move %n image(s) to &validation", nullptr, count)}})
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, rows, split = split] { emit moveRequested(rows, split); });
    if (const std::vector<std::filesystem::path> added = addedAmong(rows); !added.empty()) {
        menu->addSeparator();
        const QString text = tr("Take out %n added image(s)", nullptr, static_cast<int>(added.size()));
        QAction* takeOut =
            menu->addAction(text + '\t' + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
        connect(takeOut, &QAction::triggered, this, [this, added] { m_edits.removeImages(added); });
    }
    menu->popup(m_gallery->viewport()->mapToGlobal(point));
}

void DatasetBrowser::focusFind() {
    close();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void DatasetBrowser::clearFilter() {
    m_find->clear();
    m_filter->clear();
    setView(View::All);
    emit filterCleared();
}

void DatasetBrowser::updateGallery() {
    m_galleryStack->setCurrentIndex(m_filter->rowCount() > 0 || m_issueCard->isVisibleTo(this) ? 0 : 1);
}

void DatasetBrowser::openIssue(const QModelIndex& index) {
    const engine::Issue& issue = m_issues->issue(index.row());
    const int row = m_samples->rowOf(issue.file);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_samples->index(row));
    if (!shown.isValid())
        return;
    m_gallery->setCurrentIndex(shown);
    m_gallery->scrollTo(shown);
}

}  // namespace ui
