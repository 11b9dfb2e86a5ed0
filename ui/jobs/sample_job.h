// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <thread>

#include "ui/jobs/job.h"

namespace ui {

/// Draws the sample dataset into a folder of the program's own; one that is complete is used as it is.
class SampleJob final : public Job {
    Q_OBJECT

public:
    /// @param folder belongs to the program; what a cancelled run left there is drawn over
    SampleJob(std::filesystem::path folder, int images, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    /// Not after cancel().
    void drawn(const std::filesystem::path& yaml);

private:
    std::filesystem::path m_folder;
    int m_images;
    std::jthread m_thread;
};

}  // namespace ui
