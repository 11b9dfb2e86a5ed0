// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PredictPage that says what became of the boxes: saved in files, or added to the open dataset.
#include <QDesktopServices>
#include <QUrl>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/predict_results.h"
#include "ui/pages/predict_sources.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/prediction_editor.h"
#include "ui/widgets/progress_card.h"

namespace ui {

void PredictPage::beginSaving() {
    m_isSaving = true;
    banner()->hide();
    m_sources->progress()->begin(tr("Saving"));
    refreshActions();
}

void PredictPage::showSaved(const SaveReport& report) {
    const bool isFolder = report.format == SaveFormat::Pictures || report.format == SaveFormat::Labels;
    const QString folder = pathText(isFolder ? report.where : report.where.parent_path());
    if (report.files == 0 && report.isCancelled) {
        banner()->showMessage(Banner::Kind::Note, tr("Saving was stopped"), {});
        return;
    }
    QString title = tr("Saved as %1").arg(nameText(report.where));
    if (isFolder)
        title = report.format == SaveFormat::Pictures ? tr("%n pictures saved", nullptr, report.files)
                                                      : tr("%n label files saved", nullptr, report.files);
    QStringList lines{folder};
    if (report.skipped > 0)
        lines << tr("%n pictures are not there any more, or cannot be read", nullptr, report.skipped);
    if (report.isCancelled)
        lines << tr("The others were left out: saving was stopped.");
    const Banner::Kind kind = report.skipped > 0 ? Banner::Kind::Warning : Banner::Kind::Success;
    banner()->showMessage(kind, title, lines.join('\n'), tr("Show in folder"),
                          [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void PredictPage::endSaving() {
    m_isSaving = false;
    m_sources->progress()->end();
    refreshActions();
}

void PredictPage::beginAdding() {
    m_results->editor().setAdding(true);
}

void PredictPage::showAdded(const std::filesystem::path& file, int boxes, bool isNew) {
    const QString title = isNew ? tr("%1 is a training picture now").arg(nameText(file))
                                : tr("%1 has these boxes in the data now").arg(nameText(file));
    const QString place = isNew ? tr("The picture stays where it is: %1").arg(pathText(file)) : pathText(file);
    banner()->showMessage(
        Banner::Kind::Success, title,
        tr("%n boxes. Your files stay as they are; Ctrl+Z on the page Data takes it back.", nullptr, boxes) + '\n' +
            place);
}

void PredictPage::showAddedAs(const std::filesystem::path& file, const QString& className, bool isNew) {
    const QString title = isNew ? tr("%1 is a training picture now").arg(nameText(file))
                                : tr("%1 is of the class %2 now").arg(nameText(file), className);
    const QString place = isNew ? tr("The picture stays where it is: %1").arg(pathText(file)) : pathText(file);
    banner()->showMessage(
        Banner::Kind::Success, title,
        tr("Class %1. Your files stay as they are; Ctrl+Z on the page Data takes it back.").arg(className) + '\n' +
            place);
}

void PredictPage::showOwnImage(const std::filesystem::path& file) {
    banner()->showMessage(Banner::Kind::Note, tr("%1 is one of the pictures of the data").arg(nameText(file)),
                          tr("Its folder says its class, which stays: %1").arg(pathText(file)));
}

void PredictPage::showAddError(const engine::Error& error) {
    banner()->showError(errorText(error));
}

void PredictPage::endAdding() {
    m_results->editor().setAdding(false);
}

void PredictPage::showTakenOut(const std::filesystem::path& file) {
    banner()->showMessage(Banner::Kind::Success, tr("%1 is not in the data any more").arg(nameText(file)),
                          tr("Its file stays as it is; Ctrl+Z on the page Data brings it back as it was."));
}

}  // namespace ui
