// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_list_job.h"

#include <utility>

namespace ui {
namespace {

ModelCard describe(const engine::ListedModel& model, const std::string& device) {
    ModelCard card;
    card.listed = model;
    try {
        card.info = engine::readModelInfo(model.ref());
        if (card.isUsable())
            card.speed = engine::knownModelSpeed(model.ref(), device);
    } catch (const engine::Error& error) {
        card.problem = error;
    }
    return card;
}

/// As the published file has it: its own classes, and a head that is trained on them.
engine::ModelInfo describeNetwork(const engine::DownloadableModel& model) {
    constexpr int kImageNetClasses = 1000;
    engine::ModelInfo network = engine::readModelInfo({model.name + ".yaml"});
    if (model.task == "classify")
        network = engine::withClassCount(network, kImageNetClasses);
    network.classNames.clear();  // placeholders
    return network;
}

ModelCard describe(const engine::DownloadableModel& model, std::map<std::string, engine::ModelInfo>& networks) {
    ModelCard card;
    card.listed = {model.fileName, engine::modelsFolder() / model.fileName, false};
    card.offer = model;
    if (!networks.contains(model.name))
        networks[model.name] = describeNetwork(model);
    card.info = networks[model.name];
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
    m_thread = std::jthread([this, device = m_device](std::stop_token stop) {
        runGuarded([this, &device, &stop] {
            const std::vector<engine::ListedModel> models = engine::listModels();
            post([this, models] { emit found(models); });
            const std::vector<engine::DownloadableModel> offers = engine::downloadableModels();
            post([this, offers] { emit offered(offers); });
            for (const engine::ListedModel& model : models) {
                if (stop.stop_requested())
                    return;
                const ModelCard card = describe(model, device);
                post([this, card] { emit described(card); });
            }
            for (const engine::DownloadableModel& model : offers) {
                if (stop.stop_requested())
                    return;
                const ModelCard card = describe(model, m_networks);
                post([this, card] { emit described(card); });
            }
        });
    });
}

}  // namespace ui
