// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/issue_text.h"
#include "ui/lens_text.h"
#include "ui/models/lens_model.h"
#include "ui/problem_event.h"
#include "ui/theme.h"
#include "ui/train_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/before_after_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/lens_panel.h"
#include "ui/widgets/lens_strip.h"
#include "ui/widgets/lens_toolbar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"

namespace ui {

LensView::LensView(QWidget* parent) : QWidget(parent) {
    setObjectName("lensView");
    m_images = new LensModel(this);
    m_banner = new Banner;
    m_progress = new ProgressCard;
    m_states = new QStackedWidget;
    m_states->addWidget(buildEmpty());
    m_states->addWidget(new QWidget);
    m_states->addWidget(buildResults());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_states, 1);
    m_toolbar = new LensToolbar(*m_view, this);
    m_toolbar->hide();
    m_panel = new LensPanel(this);
    m_panel->hide();
    connectParts();
    clear();
}

QWidget* LensView::buildEmpty() {
    auto* empty = new EmptyState("split", tr("Nothing to compare yet"),
                                 tr("When a training has ended, its validation pictures are shown here as the model "
                                    "saw them before and as it sees them now."));
    m_compare = empty->addButton(tr("Compare with the model before"), "lensCompare");
    connect(m_compare, &QPushButton::clicked, this, &LensView::compareRequested);
    connect(empty->addButton(tr("Go to Train"), "lensTrain"), &QPushButton::clicked, this, &LensView::trainRequested);
    return empty;
}

QWidget* LensView::buildResults() {
    m_view = new BeforeAfterView;
    m_name = new ElidedLabel;
    m_name->setObjectName("lensName");
    m_name->setFont(textFont(TextRole::Caption));
    setTone(m_name, Tone::Muted);
    m_strip = new LensStrip(*m_images);
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_strip);
    return results;
}

void LensView::connectParts() {
    connect(m_banner, &Banner::actionTriggered, this, &LensView::compareRequested);
    connect(m_progress, &ProgressCard::cancelRequested, this, &LensView::cancelRequested);
    connect(m_toolbar, &LensToolbar::saveRequested, this, &LensView::choosePictureFile);
    connect(m_images, &LensModel::pictureWanted, this, &LensView::tileRequested);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_isChosen = m_isChosen || m_strip->hasFocus();
        showRow(current.row());
    });
    connect(m_view, &BeforeAfterView::previousRequested, this, [this] { step(-1); });
    connect(m_view, &BeforeAfterView::nextRequested, this, [this] { step(1); });
    connect(m_view, &BeforeAfterView::markClicked, this, [this](int mark) {
        m_view->setFocusedMark(mark);
        m_panel->selectMark(mark);
    });
    connect(m_panel, &LensPanel::markSelected, m_view, &BeforeAfterView::setFocusedMark);
    connect(m_panel, &LensPanel::filterChosen, this, &LensView::setFilter);
    connect(m_panel, &LensPanel::nextRequested, this, &LensView::nextNewlyBroken);
    for (QWidget* part : std::initializer_list<QWidget*>{this, m_panel, m_toolbar})
        connect(new QShortcut(Qt::Key_N, part, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, &LensView::nextNewlyBroken);
}

void LensView::setState(State state) {
    if (state == m_states->currentIndex())
        return;
    m_states->setCurrentIndex(state);
    emit shownChanged();
}

QWidget* LensView::tools() const {
    return m_toolbar;
}

QWidget* LensView::panel() const {
    return m_panel;
}

bool LensView::isFilled() const {
    return m_states->currentIndex() == Results;
}

void LensView::begin(const QString& before, const QString& after) {
    clear();
    m_before = before;
    m_after = after;
    setState(Running);
    m_progress->begin(tr("Comparing"));
}

void LensView::showStart(const engine::LensStart& start) {
    m_start = start;
    m_classNames = start.classNames;
    m_panel->setStart(start);
    const QString before = start.isBaseTrained ? m_before : tr("%1, not trained yet").arg(m_before);
    m_view->setTitles(tr("Before: %1").arg(before), tr("After: %1").arg(m_after));
    m_phase.clear();
}

void LensView::showProgress(const engine::Progress& progress) {
    if (const QString phase = toText(progress.phase); phase != m_phase) {
        m_phase = phase;
        m_progress->begin(phase == "compare" ? tr("Comparing %1 and %2").arg(m_before, m_after)
                                             : phaseText(progress.phase));
    }
    m_progress->setProgress(progress);
}

void LensView::addImage(const engine::LensImage& image) {
    m_images->add(image);
    m_panel->setCounts(m_images->counts());
    setState(Results);
    if (!m_image && m_images->rowCount() > 0)
        m_strip->setCurrentIndex(m_images->index(0));
    if (image.counts.of(engine::LensState::NewlyBroken) > 0)
        emit newlyBrokenChanged(newlyBroken());
    refreshTexts();
}

void LensView::addIssue(const engine::Issue& issue) {
    if (issue.loss != engine::Loss::Image)
        return;
    reportIssue(this, issue);
    ++m_skipped;
    m_banner->showMessage(Banner::Kind::Warning, tr("%n pictures were skipped, the others went on", nullptr, m_skipped),
                          tr("%1: %2").arg(issuePlace(issue), issueText(issue)));
}

void LensView::end(bool isCancelled) {
    m_progress->end();
    if (m_states->currentIndex() == Running)
        setState(Empty);
    else if (m_states->currentIndex() == Results && !m_isChosen && !m_images->filter())
        m_strip->setCurrentIndex(m_images->index(0));
    if (isCancelled && m_states->currentIndex() == Results)
        m_banner->showMessage(Banner::Kind::Note, tr("Stopped before the end"),
                              tr("These are the pictures that were compared so far."), tr("Compare again"));
    refreshTexts();
}

void LensView::showError(const engine::Error& error) {
    m_progress->end();
    if (m_states->currentIndex() == Running)
        setState(Empty);
    m_isSavedShown = false;
    m_banner->showError(errorText(error), tr("Try again"));
}

void LensView::showWaiting() {
    clear();
    m_banner->showMessage(Banner::Kind::Note, tr("The comparison waits"),
                          tr("It begins when the computer is done with what it is doing now."));
}

void LensView::clear() {
    const bool hadBroken = newlyBroken() > 0;
    m_image = nullptr;
    setPicture({});
    m_panel->clear();
    m_images->clear();
    m_view->setFilter({});
    m_view->setMessage({});
    m_banner->hide();
    m_progress->end();
    m_start = {};
    m_phase.clear();
    m_order.clear();
    m_isChosen = false;
    m_skipped = 0;
    setState(Empty);
    if (hadBroken)
        emit newlyBrokenChanged(0);
}

void LensView::showTile(const std::filesystem::path& file, const QImage& picture) {
    m_images->setPicture(file, picture);
}

void LensView::showPicture(const std::filesystem::path& file, const QImage& picture) {
    if (!m_image || m_image->image != file)
        return;
    setPicture(picture);
    m_view->refinePicture(QPixmap::fromImage(picture));
}

void LensView::showUnreadable(const std::filesystem::path& file, const engine::Error& error) {
    if (m_image && m_image->image == file)
        m_view->setMessage(errorText(error).title);
}

void LensView::setPicture(const QImage& picture) {
    m_picture = picture;
    m_toolbar->setCanSave(canSave(), m_isSaving);
}

void LensView::showSaving(bool isSaving) {
    m_isSaving = isSaving;
    m_toolbar->setCanSave(canSave(), isSaving);
}

void LensView::showSaved(const QString& file) {
    m_banner->showMessage(Banner::Kind::Success, tr("The picture was saved"), file);
    m_isSavedShown = true;
}

void LensView::showSaveError(const engine::Error& error) {
    m_isSavedShown = false;
    m_banner->showError(errorText(error));
}

void LensView::hideScores() {
    m_panel->hideScores();
}

void LensView::showScore(const engine::RunSummary& after) {
    m_panel->showScore(after);
}

void LensView::showScores(const engine::RunComparison& pair) {
    m_panel->showScores(pair);
}

void LensView::setSample(bool isSample) {
    m_panel->setSample(isSample);
}

void LensView::setMayCompare(bool isPossible, const QString& reason) {
    m_compare->setEnabled(isPossible);
    m_compare->setToolTip(reason);
}

int LensView::newlyBroken() const {
    return static_cast<int>(m_images->counts().of(engine::LensState::NewlyBroken));
}

void LensView::step(int offset) {
    const QModelIndex next = m_images->index(m_strip->currentIndex().row() + offset, 0);
    if (!next.isValid())
        return;
    m_isChosen = true;
    m_strip->setCurrentIndex(next);
}

void LensView::nextNewlyBroken() {
    if (newlyBroken() == 0)
        return;
    if (m_images->filter() && m_images->filter() != engine::LensState::NewlyBroken) {
        m_panel->setFilter({});
        setFilter({});
    }
    m_isChosen = true;
    if (focusNewlyBroken(m_view->look().focused))
        return;
    m_strip->setCurrentIndex(m_images->index(m_images->nextNewlyBroken(m_strip->currentIndex().row())));
    focusNewlyBroken(-1);
}

bool LensView::focusNewlyBroken(int after) {
    for (int mark = after + 1; m_image && mark < static_cast<int>(m_image->marks.size()); ++mark) {
        if (m_image->marks[static_cast<std::size_t>(mark)].state != engine::LensState::NewlyBroken)
            continue;
        m_panel->selectMark(mark);
        m_view->setFocusedMark(mark);
        return true;
    }
    return false;
}

void LensView::setFilter(std::optional<engine::LensState> state) {
    const engine::LensImage* shown = m_image;
    m_images->setFilter(state);
    m_view->setFilter(state);
    int row = 0;
    for (int other = 0; other < m_images->rowCount(); ++other)
        if (&m_images->image(other) == shown)
            row = other;
    m_isChosen = m_isChosen || state.has_value();
    m_strip->setCurrentIndex(m_images->index(row));
    m_panel->selectMark(m_view->look().focused);
    refreshTexts();
}

void LensView::showRow(int row) {
    if (row < 0)
        return;
    const engine::LensImage& image = m_images->image(row);
    if (&image != m_image) {
        if (std::exchange(m_isSavedShown, false))
            m_banner->hide();
        m_image = &image;
        setPicture({});
        m_view->setScene(makeScene(image, m_classNames),
                         m_images->index(row).data(LensModel::PictureRole).value<QPixmap>());
        m_panel->showImage(&image);
        emit pictureRequested(image.image);
    }
    refreshTexts();
}

void LensView::refreshTexts() {
    const int compared = m_images->imageCount();
    QString order = tr("%n validation pictures, largest change first", nullptr, compared);
    if (m_start.imagesInSplit > compared)
        order =
            tr("%1 of %n validation pictures, largest change first", nullptr, static_cast<int>(m_start.imagesInSplit))
                .arg(countText(compared));
    if (compared == 0)
        order.clear();
    if (order != m_order) {
        m_order = order;
        emit shownChanged();
    }
    if (!m_image)
        return;
    const int row = m_strip->currentIndex().row();
    const QString name = nameText(m_image->image);
    const QString place =
        row < 0 ? name : tr("%1, %2 of %3").arg(name, countText(row + 1), countText(m_images->rowCount()));
    m_name->setText(place);
    m_name->setToolTip(pathText(m_image->image));
    m_view->setDescription(tr("%1: %2.").arg(place, countsText(m_image->counts)));
}

void LensView::choosePictureFile() {
    if (!canSave())
        return;
    auto* dialog = new QFileDialog(this, tr("Save before and after"), {}, tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("png");
    dialog->selectFile(QFileInfo(nameText(m_image->image)).completeBaseName() + ' ' + tr("before and after") + ".png");
    connect(dialog, &QFileDialog::fileSelected, this, &LensView::savePicture);
    dialog->open();
}

void LensView::savePicture(const QString& file) {
    if (canSave())
        emit saveRequested(file, m_view->pairOf(m_picture));
}

}  // namespace ui
