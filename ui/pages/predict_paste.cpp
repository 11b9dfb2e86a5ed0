// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_paste.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include "ui/convert.h"
#include "ui/jobs/free_names.h"

namespace ui {

PastedPictures takePastedPictures(const QString& folder) {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    PastedPictures pasted;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            pasted.sources.push_back(toPath(url.toLocalFile()));
    if (!pasted.sources.empty() || !data->hasImage())
        return pasted;
    const QString name = QCoreApplication::translate("ui::PredictPage", "pasted");
    const std::filesystem::path file = FreeNames(toPath(folder)).take(toPath(name), ".png");
    // Quality 100 = hardly compressed: a large picture is written before the next frame.
    if (QDir().mkpath(folder) && data->imageData().value<QImage>().save(pathText(file), "PNG", 100))
        pasted.sources.push_back(file);
    else
        pasted.unwritable = file;
    return pasted;
}

}  // namespace ui
