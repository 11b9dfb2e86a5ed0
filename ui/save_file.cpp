// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/save_file.h"

#include <QSaveFile>

#include "ui/convert.h"

namespace ui {

std::optional<engine::Error> saveFile(const QString& name, const QByteArray& bytes) {
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return engine::Error(engine::ErrorKind::Disk, "disk.write", toStd(file.errorString()), toPath(name), {},
                         {toStd(name), toStd(file.errorString())});
}

}  // namespace ui
