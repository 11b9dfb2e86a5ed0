// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <thread>

#include "ui/jobs/job.h"

namespace ui {

/// Writes a picture as PNG, for which a large one takes seconds. Atomic: a file that was there stays until the new one
/// is whole.
class SavePictureJob final : public Job {
    Q_OBJECT

public:
    explicit SavePictureJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it runs. Cannot be stopped. Failure: Error (Disk, "disk.write").
    void start(const QString& file, const QImage& picture);

signals:
    void saved(const QString& file);

private:
    std::jthread m_thread;
};

}  // namespace ui
