// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PredictPage that says what was looked at, and what could not be.
#include <algorithm>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/issue_text.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/predict_sources.h"
#include "ui/problem_event.h"
#include "ui/short_path.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/prediction_panel.h"
#include "ui/widgets/progress_card.h"

namespace ui {

void PredictPage::addIssue(const engine::Issue& issue) {
    reportIssue(this, issue);
    ++m_skipped;
    constexpr qsizetype kLinesShown = 4;
    if (m_skippedLines.size() < kLinesShown) {
        const QString text = withShortPath(issueText(issue), issue.file), place = issuePlace(issue);
        m_skippedLines << (text.startsWith(place) ? text
                           : text.contains(place) ? capitalised(text)
                                                  : tr("%1: %2").arg(place, text));
        m_skippedFiles << pathText(issue.file);
    }
    banner()->showMessage(Banner::Kind::Warning, tr("%n files were skipped, the others went on", nullptr, m_skipped),
                          m_skippedLines.join('\n'));
    banner()->setToolTip(m_skippedFiles.join('\n'));
}

void PredictPage::showError(const engine::Error& error) {
    m_sources->progress()->end();
    if (error.code == "model.untrained_head")
        return showUntrained();
    ErrorText text = errorText(error);
    // Of what was dropped; a model's or a target's place is part of the reason.
    const bool isOfPicture = error.kind == engine::ErrorKind::Dataset || error.kind == engine::ErrorKind::Usage;
    if (isOfPicture)
        text.reason = withShortPath(text.reason, error.file);
    banner()->showError(text);
    if (isOfPicture)
        banner()->setToolTip(pathText(error.file));
}

void PredictPage::showUntrained() {
    const QString model = m_model->current();
    banner()->showMessage(Banner::Kind::Warning, tr("%1 is not trained yet").arg(modelText(model)),
                          tr("Its head is new, so it finds nothing. Take a model that is trained, or train this one."));
    QList<Banner::WayOut> ways;
    constexpr qsizetype kMostOffered = 2;
    for (const ModelChoice& choice : m_trained.mid(0, kMostOffered))
        ways << Banner::WayOut{tr("Take %1").arg(choice.text), [this, ref = choice.ref] { emit modelChosen(ref); }};
    const auto isYolo = [](const ModelChoice& choice) { return choice.text.startsWith("yolo11", Qt::CaseInsensitive); };
    if (std::none_of(m_trained.begin(), m_trained.end(), isYolo))
        ways << Banner::WayOut{tr("Get YOLO11n"), [this] { emit modelsRequested(); }};
    ways << Banner::WayOut{tr("Train"), [this] { emit trainRequested(); }};
    banner()->setWaysOut(ways);
}

QString PredictPage::modelNote(const QString& model) const {
    if (isUntrained(model))
        return tr("The model was never trained, so what it finds means nothing.");
    return model == m_model->current() ? m_note : QString();
}

void PredictPage::refreshSubtitle() {
    // The header names the model that is chosen; here only another one that found what is shown.
    const int count = m_predictions->rowCount();
    QString text = count == 0 ? tr("Find things in your pictures")
                              : tr("%n pictures, %1", nullptr, count).arg(durationText(m_inferenceMs / 1000));
    QString model = count == 0 ? m_model->current() : m_resultModel;
    if (isLiveShown()) {
        const engine::VideoSource& source = m_liveSource;
        text = source.file.empty() ? tr("Camera %1").arg(source.camera + 1) : nameText(source.file);
        model = m_liveModel;
    }
    if (!model.isEmpty() && model != m_model->current())
        text += "; " + tr("model %1").arg(modelText(model));
    setSubtitle(text);
    const QString note = modelNote(model);
    m_panel->setModelNote(note);
    m_empty->setText(
        tr("No pictures yet"),
        note.isEmpty() ? tr("Every picture is looked at once; the sliders then only filter what was found.") : note);
}

}  // namespace ui
