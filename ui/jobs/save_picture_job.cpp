// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/save_picture_job.h"

#include <QBuffer>
#include <QByteArray>

#include <utility>

#include "ui/convert.h"
#include "ui/save_file.h"

namespace ui {

void SavePictureJob::start(const QString& file, std::function<QImage()> draw) {
    setRunning();
    m_thread = std::jthread([this, file, draw = std::move(draw)] {
        runGuarded([this, &file, &draw] {
            const QImage picture = draw();
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            if (!picture.save(&buffer, "PNG"))
                throw engine::Error(engine::ErrorKind::OutOfMemory, "memory.out", "[window] the picture is too large",
                                    toPath(file));
            if (const auto error = saveFile(file, bytes))
                throw engine::Error(*error);
            post([this, file] { emit saved(file); });
        });
    });
}

}  // namespace ui
