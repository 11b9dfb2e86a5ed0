// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/save_picture_job.h"

#include <QSaveFile>

#include "ui/convert.h"

namespace ui {

void SavePictureJob::start(const QString& file, const QImage& picture) {
    setRunning();
    m_thread = std::jthread([this, file, picture] {
        runGuarded([this, &file, &picture] {
            QSaveFile target(file);
            if (!target.open(QIODevice::WriteOnly) || !picture.save(&target, "PNG") || !target.commit())
                throw engine::Error(engine::ErrorKind::Disk, "disk.write", toStd(target.errorString()), toPath(file),
                                    {}, {toStd(file), toStd(target.errorString())});
            post([this, file] { emit saved(file); });
        });
    });
}

}  // namespace ui
