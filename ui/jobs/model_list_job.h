// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <vector>

#include "ui/jobs/job.h"
#include "ui/model_card.h"

namespace ui {

/// Looks which models there are, and what each is.
class ModelListJob final : public Job {
    Q_OBJECT

public:
    explicit ModelListJob(QObject* parent = nullptr);

    /// A look that is still going on is given up for a new one.
    void start();

signals:
    /// First, all of them.
    void found(const std::vector<engine::ListedModel>& models);
    /// Then each in turn, with its figures where they are known.
    void described(const ui::ModelCard& card);

private:
    void startThread();

    bool m_isAskedAgain = false;
    std::jthread m_thread;
};

}  // namespace ui
