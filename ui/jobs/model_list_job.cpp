// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_list_job.h"

#include <utility>

#include "ui/jobs/model_speed_job.h"

namespace ui {
namespace {

ModelCard describe(const engine::ListedModel& model) {
    ModelCard card;
    card.listed = model;
    try {
        card.info = engine::readModelInfo(model.ref());
        if (card.isUsable())
            card.speed = engine::knownModelSpeed(model.ref(), ModelSpeedJob::kDevice);
    } catch (const engine::Error& error) {
        card.problem = error;
    }
    return card;
}

}  // namespace

ModelListJob::ModelListJob(QObject* parent) : Job(parent) {
    connect(this, &Job::finished, this, [this] {
        if (std::exchange(m_isAskedAgain, false))
            startThread();
    });
}

void ModelListJob::start() {
    if (isRunning()) {
        m_isAskedAgain = true;
        m_thread.request_stop();
        return;
    }
    startThread();
}

void ModelListJob::startThread() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            const std::vector<engine::ListedModel> models = engine::listModels();
            post([this, models] { emit found(models); });
            for (const engine::ListedModel& model : models) {
                if (stop.stop_requested())
                    return;
                const ModelCard card = describe(model);
                post([this, card] { emit described(card); });
            }
        });
    });
}

}  // namespace ui
