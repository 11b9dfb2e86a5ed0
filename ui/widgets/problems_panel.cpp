// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problems_panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/models/problem_filter.h"
#include "ui/models/problem_model.h"
#include "ui/problem_event.h"
#include "ui/save_file.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/problem_delegate.h"
#include "ui/widgets/problem_details.h"

namespace ui {
namespace {

enum State { None, NoMatch, List };

constexpr int kIndentation = 20;
constexpr int kArrow = 14;
constexpr int kEmptyTextWidth = 340;

/// Its arrows stand on the same ground as the rows.
class Tree final : public QTreeView {
protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override {
        if (selectionModel()->isSelected(index))
            painter->fillRect(rect, themeOf(this).accentSoft);
        if (model()->hasChildren(index))
            drawIcon(*painter, {rect.center().x() - kArrow / 2, rect.center().y() - kArrow / 2, kArrow, kArrow},
                     isExpanded(index) ? "chevron-down" : "chevron-right", themeOf(this).muted);
    }
};

}  // namespace

ProblemsPanel::ProblemsPanel(ProblemModel& problems, QWidget* parent)
    : QFrame(parent), m_problems(problems), m_shown(new ProblemFilter(problems, this)) {
    setProperty("kind", "panel");
    setObjectName("problemsPanel");
    setAccessibleName(tr("Problems"));
    setAutoFillBackground(true);
    setFixedWidth(kWidth);
    m_details = new ProblemDetails;
    connect(m_details, &ProblemDetails::goRequested, this, &ProblemsPanel::go);
    connect(m_details, &ProblemDetails::dismissRequested, this, &ProblemsPanel::dismiss);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(buildHead());
    layout->addWidget(buildFilter());
    layout->addWidget(buildList(), 1);
    layout->addWidget(m_details);
    connect(&m_problems, &ProblemModel::changed, this, &ProblemsPanel::refresh);
    refresh();
}

QLayout* ProblemsPanel::buildHead() {
    m_save = makeButton(tr("Save as CSV…"), "saveProblems");
    connect(m_save, &QPushButton::clicked, this, &ProblemsPanel::askCsvFile);
    auto* close = makeIconButton("cross", tr("Close (Esc)"), "closeProblems");
    connect(close, &QToolButton::clicked, this, &ProblemsPanel::closeRequested);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Problems"), TextRole::CardTitle), 1);
    head->addWidget(m_save);
    head->addWidget(close);
    return head;
}

QWidget* ProblemsPanel::buildFilter() {
    m_find = new QLineEdit;
    m_find->setObjectName("findProblems");
    m_find->setPlaceholderText(tr("Kind, file or text"));
    m_find->setAccessibleName(tr("Filter the problems"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &ProblemsPanel::filter);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (const auto& [severity, name] :
         {std::pair{engine::Severity::Error, "chipErrors"}, std::pair{engine::Severity::Warning, "chipWarnings"},
          std::pair{engine::Severity::Note, "chipNotes"}}) {
        QPushButton* chip = makeChip({}, name);
        connect(chip, &QPushButton::clicked, this, &ProblemsPanel::filter);
        chips->addWidget(chip);
        m_chips[severity] = chip;
    }
    chips->addStretch();
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addLayout(chips);
    return rows;
}

QWidget* ProblemsPanel::buildList() {
    m_tree = new Tree;
    m_tree->setObjectName("problemTree");
    m_tree->setAccessibleName(tr("Problems, gravest first"));
    m_tree->setModel(m_shown);
    m_tree->setItemDelegate(new ProblemDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(kIndentation);
    m_tree->header()->hide();
    connect(m_tree, &QTreeView::activated, this, &ProblemsPanel::activate);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::refreshDetails);
    connect(new QShortcut(Qt::Key_Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ProblemsPanel::dismiss);
    auto* none = new EmptyState("check", tr("No problems"), tr("What goes wrong or needs a look is listed here."));
    auto* noMatch = new EmptyState("search", tr("No problem matches"), tr("Kind and text have to fit."));
    connect(noMatch->addButton(tr("Clear the filter"), "clearProblemFilter"), &QPushButton::clicked, this,
            &ProblemsPanel::clearFilter);
    for (EmptyState* state : {none, noMatch})
        state->setTextWidth(kEmptyTextWidth);
    m_states = new QStackedWidget;
    m_states->addWidget(none);
    m_states->addWidget(noMatch);
    m_states->addWidget(m_tree);
    return m_states;
}

void ProblemsPanel::takeFocus() {
    if (m_states->currentIndex() == List)
        m_tree->setFocus(Qt::ShortcutFocusReason);
    else
        m_find->setFocus(Qt::ShortcutFocusReason);
}

void ProblemsPanel::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ProblemsPanel::filter() {
    std::set<engine::Severity> severities;
    for (const auto& [severity, chip] : m_chips)
        if (chip->isChecked())
            severities.insert(severity);
    if (severities != m_shown->severities())
        m_shown->setSeverities(std::move(severities));
    if (m_find->text().trimmed() != m_shown->text()) {
        m_shown->setText(m_find->text());
        if (!m_shown->text().isEmpty())
            m_tree->expandAll();
    }
    refresh();
}

void ProblemsPanel::clearFilter() {
    m_find->clear();
    for (const auto& [severity, chip] : m_chips)
        chip->setChecked(false);
    filter();
    takeFocus();
}

void ProblemsPanel::refresh() {
    const bool hasAny = m_problems.rowCount() > 0, hasShown = m_shown->rowCount() > 0;
    m_states->setCurrentIndex(!hasAny ? None : hasShown ? List : NoMatch);
    const auto name = [this](engine::Severity severity, const QString& text) {
        m_chips.at(severity)->setText(QString("%1  %2").arg(text, countText(m_problems.count(severity))));
    };
    name(engine::Severity::Error, tr("Errors"));
    name(engine::Severity::Warning, tr("Warnings"));
    name(engine::Severity::Note, tr("Notes"));
    m_save->setEnabled(hasShown);
    m_save->setToolTip(hasShown ? tr("What the filter lets through") : tr("Nothing to save"));
    if (hasShown && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_shown->index(0, 0));
    refreshDetails();
}

void ProblemsPanel::refreshDetails() {
    const QModelIndex chosen = m_shown->mapToSource(m_tree->currentIndex());
    m_details->setVisible(chosen.isValid());
    if (!chosen.isValid())
        return;
    // One row alone says it all.
    const QModelIndex only =
        !chosen.parent().isValid() && m_problems.rowCount(chosen) == 1 ? m_problems.index(0, 0, chosen) : chosen;
    m_details->show(m_problems.group(chosen),
                    only.parent().isValid() ? std::optional(m_problems.problem(only)) : std::nullopt);
}

void ProblemsPanel::activate(const QModelIndex& index) {
    if (index.parent().isValid() || m_shown->rowCount(index) <= 1)
        go();
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void ProblemsPanel::go() {
    QModelIndex index = m_shown->mapToSource(m_tree->currentIndex());
    if (!index.isValid())
        return;
    if (!index.parent().isValid() && m_problems.rowCount(index) > 0)
        index = m_problems.index(0, 0, index);
    const ProblemGroup& group = m_problems.group(index);
    emit chosen(group.page, group.isOfDataset ? m_problems.problem(index).file : std::filesystem::path());
}

void ProblemsPanel::dismiss() {
    if (const QModelIndex index = m_shown->mapToSource(m_tree->currentIndex()); index.isValid())
        m_problems.dismiss(index);
    takeFocus();
}

void ProblemsPanel::askCsvFile() {
    auto* dialog = new QFileDialog(this, tr("Save the problems"), {}, tr("Tables (*.csv)"));
    dialog->setObjectName("problemsFile");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        if (const auto error = saveFile(name, m_shown->csv()))
            reportError(this, errorText(*error));
    });
    dialog->open();
}

bool ProblemsPanel::event(QEvent* event) {
    // Before the shortcuts of the page behind it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void ProblemsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace ui
