// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_info_job.h"

namespace ui {
namespace {

FittedModel readFitted(const engine::ModelRef& model, std::int64_t classCount) {
    FittedModel result;
    result.ref = model;
    result.file = engine::readModelInfo(model);
    const auto ownClasses = static_cast<std::int64_t>(result.file.classNames.size());
    const bool needsOtherHead = classCount > 0 && classCount != ownClasses && result.file.isSupported;
    result.fitted = needsOtherHead ? engine::withClassCount(result.file, classCount) : result.file;
    const bool isPartlyNew = needsOtherHead || (classCount > 0 && !result.file.isHeadTrained);
    result.tensorsKept = isPartlyNew ? engine::tensorsKept(result.file, classCount) : result.file.tensors;
    return result;
}

}  // namespace

ModelInfoJob::ModelInfoJob(QObject* parent) : Job(parent) {
    connect(this, &Job::finished, this, &ModelInfoJob::startNext);
}

void ModelInfoJob::start(const engine::ModelRef& model, std::int64_t classCount) {
    m_next = Request{model, classCount};
    if (!isRunning())
        startNext();
}

void ModelInfoJob::startNext() {
    if (!m_next)
        return;
    const Request request = *m_next;
    m_next.reset();
    setRunning();
    m_thread = std::jthread([this, request] {
        runGuarded([&] {
            const FittedModel result = readFitted(request.model, request.classCount);
            post([this, result] {
                if (!m_next)
                    emit modelRead(result);
            });
        });
    });
}

}  // namespace ui
