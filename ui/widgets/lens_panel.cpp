// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/lens_text.h"
#include "ui/models/lens_box_model.h"
#include "ui/widgets/lens_row_delegate.h"
#include "ui/widgets/lens_score.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/state_row.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kStateColumn = 28;
constexpr int kClassColumn = 96;  ///< at most
constexpr int kLeastClassColumn = 48;
constexpr int kLeastTable = 116;

QLabel* makeNote(const QString& name) {
    QLabel* note = makeLabel({}, TextRole::Caption, Tone::Muted);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->hide();
    return note;
}

}  // namespace

LensPanel::LensPanel(QWidget* parent) : QWidget(parent), m_score(new LensScore) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_boxes = new LensBoxModel(this);
    addCounts(*layout);
    addTable(*layout);
    clear();
}

void LensPanel::addCounts(QVBoxLayout& layout) {
    auto* header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(makeLabel(tr("What changed"), TextRole::Heading), 1);
    QLabel* here = makeLabel(tr("here"), TextRole::Caption, Tone::Muted);
    here->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    here->setMinimumWidth(StateRow::kHereWidth);
    m_total = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_total->setObjectName("lensTotal");
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setMinimumWidth(StateRow::kAllWidth - 8);
    header->addWidget(here);
    header->addWidget(m_total);
    header->addSpacing(8);
    layout.addLayout(header);

    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const engine::LensState state : engine::kLensStates) {
        auto* row = new StateRow(state);
        connect(row, &StateRow::clicked, this, [this, state](bool isOn) {
            setFilter(isOn ? std::optional(state) : std::nullopt);
            emit filterChosen(m_filter);
        });
        rows->addWidget(row);
        m_rows.push_back(row);
    }
    layout.addLayout(rows);
    m_note = makeNote("lensNote");
    layout.addWidget(m_note);
    m_next = makeButton(tr("Next newly broken"), "nextNewlyBroken");
    m_next->setIcon(icon("chevron-right"));
    connect(m_next, &QPushButton::clicked, this, &LensPanel::nextRequested);
    layout.addWidget(m_next);
}

void LensPanel::addTable(QVBoxLayout& layout) {
    m_table = new TableView;
    m_table->setObjectName("lensTable");
    m_table->setAccessibleName(tr("On this picture"));
    m_table->setItemDelegate(new LensRowDelegate(m_table));
    m_table->setModel(m_boxes);
    m_table->setMinimumHeight(kLeastTable);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(kStateColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(LensBoxModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(LensBoxModel::State, kStateColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_isSelecting)
                    emit markSelected(current.isValid() ? m_boxes->mark(current.row()) : -1);
            });
    layout.addWidget(makeLine());
    layout.addWidget(makeLabel(tr("On this picture"), TextRole::Heading));
    layout.addWidget(m_table, 1);
    layout.addWidget(m_score);
    m_footnote = makeNote("lensFootnote");
    m_footnote->setText(tr("a demo, not a measurement"));
    layout.addWidget(m_footnote);
}

void LensPanel::clear() {
    m_image = nullptr;
    m_all = {};
    m_note->hide();
    setFilter({});
}

void LensPanel::setStart(const engine::LensStart& start) {
    m_classNames = start.classNames;
    m_note->setText(lensNote(start));
    m_note->setVisible(!m_note->text().isEmpty());
}

void LensPanel::setSample(bool isSample) {
    m_footnote->setVisible(isSample);
}

void LensPanel::showImage(const engine::LensImage* image) {
    m_image = image;
    if (image)
        m_boxes->setImage(*image, m_classNames, m_filter);
    else
        m_boxes->clear();
    fitClassColumn();
    refresh();
}

/// What short names leave goes to what happened.
void LensPanel::fitClassColumn() {
    int width = kLeastClassColumn;
    for (int row = 0; row < m_boxes->rowCount(); ++row)
        width =
            std::max(width, LensRowDelegate::classWidth(m_boxes->index(row, LensBoxModel::Class).data().toString()));
    m_table->setColumnWidth(LensBoxModel::Class, std::min(width, kClassColumn));
}

void LensPanel::hideScores() {
    m_score->hide();
}

void LensPanel::showScore(const engine::RunSummary& after) {
    m_score->showRun(after);
}

void LensPanel::showScores(const engine::RunComparison& pair) {
    m_score->showPair(pair);
}

void LensPanel::setCounts(const engine::LensCounts& all) {
    m_all = all;
    refresh();
}

void LensPanel::setFilter(std::optional<engine::LensState> state) {
    m_filter = state;
    for (StateRow* row : m_rows)
        row->setChecked(state == row->state());
    showImage(m_image);
}

void LensPanel::selectMark(int mark) {
    const int row = mark < 0 ? -1 : m_boxes->rowOf(mark);
    m_isSelecting = true;
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_boxes->index(row, LensBoxModel::State));
    m_isSelecting = false;
}

void LensPanel::refresh() {
    for (StateRow* row : m_rows)
        row->setCounts(m_image ? m_image->counts.of(row->state()) : 0, m_all.of(row->state()));
    m_total->setText(tr("of %1").arg(countText(m_all.total())));
    const bool hasBroken = m_all.of(engine::LensState::NewlyBroken) > 0;
    m_next->setEnabled(hasBroken);
    m_next->setToolTip(hasBroken ? tr("N") : tr("Nothing is newly broken"));
}

}  // namespace ui
