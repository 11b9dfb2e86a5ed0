// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DatasetBrowser that shows the same dataset after a change of it.
#include <QItemSelection>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include "ui/models/issue_model.h"
#include "ui/models/sample_filter.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/dataset_browser.h"
#include "ui/widgets/gallery_view.h"

namespace ui {
namespace {

/// What a row of the samples is known by when the rows have changed.
struct Place {
    std::filesystem::path image;
    engine::Split split;
};

std::vector<Place> placesOf(const SampleModel& samples, const std::vector<int>& rows) {
    std::vector<Place> places;
    for (const int row : rows)
        places.push_back({samples.sample(row).image, samples.sample(row).split});
    return places;
}

/// Of those that are still there.
QSet<int> rowsOf(const SampleModel& samples, const std::vector<Place>& places) {
    QSet<int> rows;
    for (const Place& place : places)
        if (const int row = samples.rowOf(place.image, place.split); row >= 0)
            rows.insert(row);
    return rows;
}

}  // namespace

void DatasetBrowser::updateDataset(const engine::DatasetInfo& dataset) {
    if (m_samples->updateBoxes(dataset)) {
        m_issues->setIssues(dataset.issues);
        updateChips();
        if (isEnlarged())
            showFacts();
        return;
    }
    close();
    const std::vector<Place> selected = placesOf(*m_samples, selectedRows());
    const std::vector<Place> subset = m_filter->rows()
                                          ? placesOf(*m_samples, {m_filter->rows()->begin(), m_filter->rows()->end()})
                                          : std::vector<Place>();
    const QModelIndex current = m_gallery->currentIndex();
    const int currentRow = current.row();
    const std::vector<Place> currentPlace =
        current.isValid() ? placesOf(*m_samples, {m_filter->mapToSource(current).row()}) : std::vector<Place>();

    m_samples->setDataset(dataset);
    m_issues->setIssues(dataset.issues);
    updateChips();
    m_filter->setText(m_find->text());  // the classes may have other names
    if (m_filter->rows()) {
        const QSet<int> left = rowsOf(*m_samples, subset);
        if (left.isEmpty())
            clearFilter();
        else
            m_filter->setRows(left);
    }
    for (const QPushButton* chip : m_chips)
        if (chip->isChecked() && chip->isHidden())
            setView(View::All);
    updateGallery();

    QItemSelection selection;
    for (const int row : rowsOf(*m_samples, selected))
        if (const QModelIndex index = m_filter->mapFromSource(m_samples->index(row)); index.isValid())
            selection.append(QItemSelectionRange(index));
    m_gallery->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (currentPlace.empty())
        return;
    // In place of one that is gone, the one that has come to where it was.
    const QSet<int> kept = rowsOf(*m_samples, currentPlace);
    QModelIndex next = kept.isEmpty() ? QModelIndex() : m_filter->mapFromSource(m_samples->index(*kept.begin()));
    if (!next.isValid())
        next = m_filter->index(std::min(currentRow, m_filter->rowCount() - 1), 0);
    m_gallery->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    m_gallery->scrollTo(next);
}

int DatasetBrowser::subsetSize() const {
    return m_filter->rows() ? static_cast<int>(m_filter->rows()->size()) : 0;
}

}  // namespace ui
