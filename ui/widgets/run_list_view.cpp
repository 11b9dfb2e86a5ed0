// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_list_view.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/models/run_model.h"
#include "ui/run_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

/// A name is edited in place.
class RunDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        auto* editor = new QLineEdit(parent);
        editor->setObjectName("runName");
        editor->setAccessibleName(RunListView::tr("New name of %1").arg(index.data().toString()));
        return editor;
    }
};

struct FolderContents {
    int files = 0;
    qint64 bytes = 0;
    QStringList names;  ///< of the first few
};

FolderContents contentsOf(const QString& folder) {
    constexpr int kNames = 5;
    FolderContents contents;
    QDirIterator file(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (file.hasNext()) {
        file.next();
        ++contents.files;
        contents.bytes += file.fileInfo().size();
        if (contents.names.size() < kNames)
            contents.names << file.fileName();
    }
    if (contents.files > kNames)
        contents.names << "…";
    return contents;
}

}  // namespace

RunListView::RunListView(QWidget* parent)
    : QWidget(parent),
      m_runs(new RunModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_table(new TableView),
      m_removal(new Banner) {
    buildTable();
    QFrame* card = makeCard("runCard");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(8, 4, 8, 8);
    cardLayout->addWidget(m_table);
    auto* noMatch = new EmptyState("line-chart", tr("No run matches"), tr("Nothing of a run says that."));
    connect(noMatch->addButton(tr("Clear the filter"), "clearRunFilter"), &QPushButton::clicked, this, [this] {
        m_find->clear();
        focusFind();
    });
    m_states = new QStackedWidget;
    m_states->addWidget(card);
    m_states->addWidget(noMatch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(buildFilter());
    layout->addWidget(m_states, 1);
    layout->addWidget(m_removal);
    layout->addWidget(buildProof());
    layout->addLayout(buildButtons());

    m_removal->setObjectName("removeRuns");
    connect(m_removal, &Banner::actionTriggered, this, [this] {
        const std::vector<std::filesystem::path> folders = m_doomed;
        hideRemoval();
        emit trashRequested(folders);
    });
    m_keep = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    m_keep->setEnabled(false);
    connect(m_keep, &QShortcut::activated, this, &RunListView::hideRemoval);
    refreshButtons();
}

void RunListView::buildTable() {
    m_table->setObjectName("runTable");
    m_table->setAccessibleName(tr("Runs"));
    setUpOrder();
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_runs, &RunModel::renameRequested, this, &RunListView::renameRequested);
    connect(m_table, &QTableView::activated, this, &RunListView::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        hideRemoval();
        refreshButtons();
        emit selectionChanged();
    });
    const auto onKey = [this](Qt::Key key, void (RunListView::*action)()) {
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F2, &RunListView::rename);
    onKey(Qt::Key_Delete, &RunListView::askRemoval);
}

QWidget* RunListView::buildProof() {
    m_proof = new QWidget;
    m_proofGood = new IconLabel("check", &Theme::success);
    m_proofBad = new IconLabel("triangle", &Theme::warning);
    m_proofText = new ElidedLabel;
    m_proofText->setObjectName("frozenProof");
    m_proofText->setFont(textFont(TextRole::Body));
    auto* row = new QHBoxLayout(m_proof);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_proofGood);
    row->addWidget(m_proofBad);
    row->addWidget(m_proofText, 1);
    return m_proof;
}

QHBoxLayout* RunListView::buildButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_open = makeButton(tr("Open folder"), "openRun");
    m_resume = makeButton(tr("Resume"), "resumeRun");
    row->addWidget(m_open);
    row->addWidget(m_resume);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(selected().front().folder))); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeRequested(selected().front().folder); });
    addWeightsButton(row, tr("Predict with it"), "predictWithRun", &RunListView::predictRequested);
    addWeightsButton(row, tr("Evaluate it"), "evaluateRun", &RunListView::evaluateRequested);
    addWeightsButton(row, tr("Export it"), "exportRun", &RunListView::exportRequested);
    row->addStretch();
    m_rename = makeIconButton("pencil", tr("Rename (F2)"), "renameRun");
    m_remove = makeIconButton("cross", tr("Move to the trash (Del)"), "removeRun");
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    connect(m_rename, &QToolButton::clicked, this, &RunListView::rename);
    connect(m_remove, &QToolButton::clicked, this, &RunListView::askRemoval);
    return row;
}

QPushButton* RunListView::addWeightsButton(QHBoxLayout* row, const QString& text, const QString& name,
                                           WeightsSignal signal) {
    QPushButton* button = makeButton(text, name);
    row->addWidget(button);
    m_withWeights.push_back(button);
    connect(button, &QPushButton::clicked, this,
            [this, signal] { emit(this->*signal)(selected().front().bestWeights); });
    return button;
}

void RunListView::setRuns(const std::vector<engine::RunSummary>& runs) {
    const std::vector<engine::RunSummary> before = selected();
    hideRemoval();
    m_runs->setRuns(runs);
    filter();
    QItemSelection kept;
    for (const engine::RunSummary& run : before)
        if (const QModelIndex shown = m_shown->mapFromSource(m_runs->index(m_runs->rowOf(run.folder), 0));
            shown.isValid())
            kept.select(shown, shown.siblingAtColumn(RunModel::ColumnCount - 1));
    if (!kept.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(kept.first().topLeft(), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
    }
    refreshButtons();
    emit selectionChanged();
}

std::vector<engine::RunSummary> RunListView::selected() const {
    std::vector<int> rows;
    for (const QModelIndex& shown : m_table->selectionModel()->selectedRows())
        rows.push_back(sourceRow(shown));
    std::ranges::sort(rows);
    std::vector<engine::RunSummary> runs;
    for (const int row : rows)
        runs.push_back(m_runs->run(row));
    return runs;
}

bool RunListView::select(const std::filesystem::path& folder) {
    const int row = m_runs->rowOf(folder);
    if (row < 0)
        return false;
    if (!m_shown->mapFromSource(m_runs->index(row, 0)).isValid())
        m_find->clear();
    m_table->selectRow(m_shown->mapFromSource(m_runs->index(row, 0)).row());
    return true;
}

void RunListView::setTraining(bool isTraining) {
    m_isTraining = isTraining;
    refreshButtons();
}

void RunListView::refreshButtons() {
    const std::vector<engine::RunSummary> runs = selected();
    const bool isOne = runs.size() == 1;
    refreshProof(runs);
    const bool isRunning =
        std::ranges::any_of(runs, [](const auto& run) { return run.state == engine::RunState::Running; });
    const QString choose = tr("Choose one run");
    const auto set = [](QAbstractButton* button, const QString& obstacle, const QString& tip) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle.isEmpty() ? tip : obstacle);
    };
    set(m_open, isOne ? QString() : choose, isOne ? pathText(runs.front().folder) : QString());

    QString noResume = choose, resumeTip;
    if (isOne) {
        const engine::RunSummary& run = runs.front();
        resumeTip = tr("Goes on at epoch %1").arg(countText(run.nextEpoch));
        noResume = run.canResume() ? QString() : tr("This run is finished");
        if (isRunning)
            noResume = tr("This run is being trained");
        else if (m_isTraining)
            noResume = tr("A training is running");
    }
    set(m_resume, noResume, resumeTip);

    const bool hasWeights = isOne && !runs.front().bestWeights.empty();
    for (QPushButton* button : m_withWeights)
        set(button, isOne ? (hasWeights ? QString() : tr("This run has no weights yet")) : choose,
            hasWeights ? pathText(runs.front().bestWeights) : QString());
    const QString busy = tr("This run is being trained");
    set(m_rename, isOne ? (isRunning ? busy : QString()) : choose, tr("Rename (F2)"));
    set(m_remove, runs.empty() ? tr("Choose a run") : (isRunning ? busy : QString()), tr("Move to the trash (Del)"));
}

void RunListView::refreshProof(const std::vector<engine::RunSummary>& runs) {
    const engine::FrozenProof proof = runs.size() == 1 ? runs.front().frozen : engine::FrozenProof::NotKnown;
    m_proofText->setText(frozenProofText(proof));
    m_proofGood->setVisible(proof == engine::FrozenProof::Unchanged);
    m_proofBad->setVisible(proof == engine::FrozenProof::Changed);
    m_proof->setVisible(proof != engine::FrozenProof::NotKnown);
}

void RunListView::rename() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(RunModel::Name);
    if (rows.size() == 1 && m_rename->isEnabled())
        m_table->beginEdit(rows.front());
}

void RunListView::askRemoval() {
    if (!m_remove->isEnabled())
        return;
    QStringList lines;
    m_doomed.clear();
    for (const engine::RunSummary& run : selected()) {
        const FolderContents contents = contentsOf(pathText(run.folder));
        m_doomed.push_back(run.folder);
        lines << (contents.files == 0
                      ? tr("%1: empty").arg(toText(run.name))
                      : tr("%1: %n file(s), %2 (%3)", nullptr, contents.files)
                            .arg(toText(run.name), sizeText(contents.bytes), contents.names.join(", ")));
    }
    lines << tr("Esc keeps them.");
    m_removal->showMessage(Banner::Kind::Warning,
                           tr("Move %n run(s) to the trash?", nullptr, static_cast<int>(m_doomed.size())),
                           lines.join('\n'), tr("Move to the trash"));
    m_removal->setActionKind(ButtonKind::Danger);
    m_keep->setEnabled(true);
}

void RunListView::hideRemoval() {
    m_doomed.clear();
    m_removal->hide();
    m_keep->setEnabled(false);
}

}  // namespace ui
