// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PredictionEditor that says what goes into the dataset, and what its buttons do.
#include <utility>

#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/box_edit_bar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/picture_class_bar.h"
#include "ui/widgets/prediction_editor.h"

namespace ui {

QString PredictionEditor::className(std::int64_t place) const {
    const auto index = static_cast<std::size_t>(place);
    return index < m_dataset->classNames.size() ? toText(m_dataset->classNames[index]) : QString();
}

void PredictionEditor::refreshActions() {
    const QString obstacle = reason();
    const bool canEdit = takesBoxes();
    if (!canEdit)
        m_bar->setEditing(false);
    m_bar->setVisible(!isAboutClasses());
    m_classBar->setVisible(isAboutClasses());
    m_bar->setEnabled(canEdit);
    m_bar->setToolTip(obstacle);
    if (m_row >= 0)
        m_predictions.setCorrectedCount(
            m_row, canEdit ? m_draft.correctedCount(m_predictions.prediction(m_row).image) : std::nullopt);
    showShare(obstacle);
    // One row: while boxes are edited, what is said of them takes the place of what would be added.
    m_share->setVisible(!isEditing());
    const auto narrow = QSizePolicy::Maximum, wide = QSizePolicy::Preferred;
    m_bar->setSizePolicy(isEditing() ? wide : narrow, QSizePolicy::Preferred);
    m_share->parentWidget()->setSizePolicy(isEditing() ? narrow : wide, QSizePolicy::Preferred);
    m_discard->setVisible(isCorrected());
    if (std::exchange(m_wasCorrected, isCorrected()) != m_wasCorrected)
        emit correctedChanged(m_wasCorrected);
    const bool canTakeOut = (canEdit || takesClass()) && isAdded();
    m_takeOut->setVisible(canTakeOut);
    m_takeOut->setEnabled(!m_isAdding);
    m_takeOut->setToolTip(canTakeOut ? tr("Takes it out of %1; its file stays as it is").arg(toText(m_dataset->name))
                                     : QString());
    if (takesClass())
        refreshClassButton();
    else
        refreshAddButton(obstacle);
}

void PredictionEditor::refreshAddButton(const QString& obstacle) {
    m_add->setText(m_sample ? tr("Replace its labels with these") : tr("Add to the training data"));
    m_add->setEnabled(takesBoxes() && !m_isAdding);
    m_add->setToolTip(
        !takesBoxes() ? obstacle
        : m_sample
            ? tr("The picture is in %1: there it gets these boxes in place of its own").arg(toText(m_dataset->name))
            : tr("A training picture of %1; its folder stays as it is").arg(toText(m_dataset->name)));
}

void PredictionEditor::refreshClassButton() {
    const QString name = toText(m_dataset->name);
    const int chosen = m_classBar->chosen();
    QString obstacle;
    if (m_sample && !isAdded())
        obstacle = tr("One of the pictures of %1: its folder says its class").arg(name);
    else if (chosen < 0)
        obstacle = tr("Choose the class of the picture first");
    else if (m_sample && m_sample->classId == chosen)
        obstacle = tr("It is in %1 with this class").arg(name);
    m_add->setText(isAdded() ? tr("Change the class") : tr("Add to the training data"));
    m_add->setEnabled(obstacle.isEmpty() && !m_isAdding);
    m_add->setToolTip(!obstacle.isEmpty() ? obstacle
                      : m_sample          ? tr("The picture is in %1: there it gets this class").arg(name)
                                          : tr("A training picture of %1; its folder stays as it is").arg(name));
}

void PredictionEditor::showShare(const QString& obstacle) {
    QString reason;
    const QString text = takesClass() ? classShare() : takesBoxes() ? boxesShare(reason) : obstacle;
    m_share->setText(text);
    m_share->setToolTip(text + reason);
}

QString PredictionEditor::boxesShare(QString& reason) const {
    const auto boxes = static_cast<int>(m_draft.labelled().boxes.size());
    QString text = m_sample    ? tr("Its labels become these %n boxes", nullptr, boxes)
                   : boxes > 0 ? tr("Adds %n boxes", nullptr, boxes)
                               : tr("Adds the picture without boxes");
    QStringList names;
    if (const int count = m_draft.leftOut(names); count > 0) {
        const QString missing = names.join(", ");
        text += "; " + tr("leaves out %n: %1", nullptr, count).arg(missing);
        reason = '\n' + tr("The data has no class %1.").arg(missing);
    }
    return text;
}

QString PredictionEditor::classShare() const {
    const int chosen = m_classBar->chosen();
    if (m_sample && m_sample->classId != chosen)
        return tr("In the data as %1; becomes %2").arg(className(m_sample->classId), className(chosen));
    if (m_sample)
        return tr("In the data as %1").arg(className(chosen));
    if (chosen < 0)
        return tr("The data has no class %1.")
            .arg(m_predictions.className(m_predictions.prediction(m_row).top.front().classId));
    return tr("Adds the picture as %1").arg(className(chosen));
}

}  // namespace ui
