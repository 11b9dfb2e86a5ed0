// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <thread>

#include "engine/api/model_info.h"
#include "ui/jobs/job.h"

namespace ui {

/// A model as its file describes it, and as training will build it for the classes of the dataset.
struct FittedModel {
    engine::ModelRef ref;  ///< as it was asked for: what training is given
    engine::ModelInfo file;
    engine::ModelInfo fitted;
    std::int64_t tensorsKept = 0;  ///< of `fitted.tensors`, those that the file's weights fill

    bool isUntrained() const { return file.format == "untrained"; }
};

/// Reads what is inside a model file.
class ModelInfoJob final : public Job {
    Q_OBJECT

public:
    explicit ModelInfoJob(QObject* parent = nullptr);

    /// @param classCount 0 = as many as the file has. A read that is still running is finished first, and its
    /// result dropped; of several waiting requests the last one counts.
    void start(const engine::ModelRef& model, std::int64_t classCount);

signals:
    void modelRead(const ui::FittedModel& model);

private:
    struct Request {
        engine::ModelRef model;
        std::int64_t classCount = 0;
    };

    void startNext();

    std::optional<Request> m_next;
    std::jthread m_thread;
};

}  // namespace ui
