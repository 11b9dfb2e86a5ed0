// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_info.h"
#include "engine/zoo/registry.h"

namespace engine {

std::int64_t tensorsKept(const ModelInfo& info, std::int64_t classCount) {
    const auto ownClasses = static_cast<std::int64_t>(info.classNames.size());
    const ModelInfo changed = withClassCount(info, classCount);
    if (!info.isHeadTrained) {
        std::int64_t kept = 0;
        const auto model = zoo::makeModel(info.architecture, classCount, 0);
        for (const StageInfo& stage : model->stages()) {
            if (stage.region == Region::Backbone)
                kept += static_cast<std::int64_t>(model->stageState(stage.index).size());
        }
        return kept;
    }
    if (classCount == ownClasses || ownClasses == 0) {
        return classCount == ownClasses ? changed.tensors : 0;
    }
    // Asked of the networks themselves, so that it is what training will count.
    const auto source = zoo::makeModel(info.architecture, ownClasses, 0);
    return zoo::makeModel(info.architecture, classCount, 0)->transfer(source->stateDict());
}

}  // namespace engine
