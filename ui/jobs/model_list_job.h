// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <thread>
#include <vector>

#include "ui/jobs/job.h"
#include "ui/model_card.h"

namespace ui {

/// Looks which models there are, which could be, and what each is.
class ModelListJob final : public Job {
    Q_OBJECT

public:
    explicit ModelListJob(QObject* parent = nullptr);

    /// Whose figures are shown from the next look on.
    void setDevice(const std::string& device) { m_device = device; }
    /// A look that is still going on is given up for a new one.
    void start();

signals:
    /// First, all of them.
    void found(const std::vector<engine::ListedModel>& models);
    /// And which could be here.
    void offered(const std::vector<engine::DownloadableModel>& models);
    /// Then each in turn, with its figures where they are known.
    void described(const ui::ModelCard& card);

private:
    void startThread();

    std::string m_device = "auto";
    bool m_isAskedAgain = false;
    std::map<std::string, engine::ModelInfo> m_networks;  // of the thread: what is offered stays as it is
    std::jthread m_thread;
};

}  // namespace ui
