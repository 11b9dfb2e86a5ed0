// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>
#include <thread>

#include "ui/jobs/job.h"

namespace ui {

/// Draws a picture and writes it as PNG, for which a large one takes seconds. Atomic: a file that was there stays until
/// the new one is whole.
class SavePictureJob final : public Job {
    Q_OBJECT

public:
    explicit SavePictureJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it runs. Cannot be stopped. Failure: Error (Disk, "disk.write"), Error (OutOfMemory).
    /// @param draw is called on the worker thread: it owns what it draws from, and no widget or pixmap is in it
    void start(const QString& file, std::function<QImage()> draw);

signals:
    void saved(const QString& file);

private:
    std::jthread m_thread;
};

}  // namespace ui
