// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

#include "ui/convert.h"
#include "ui/model_text.h"

namespace ui {
namespace {

using Stages = std::vector<engine::StageInfo>;

std::vector<int> learning(const Stages& stages, const engine::FreezePlan& plan) {
    std::vector<int> result;
    for (const engine::StageInfo& stage : stages)
        if (stage.parameters > 0 && !plan.isFrozen(stage.index))
            result.push_back(stage.index);
    return result;
}

}  // namespace

QString modelName(const engine::ModelInfo& model) {
    return model.architecture.empty() ? nameText(model.file) : architectureText(model.architecture);
}

bool isSamePlan(const Stages& stages, const engine::FreezePlan& a, const engine::FreezePlan& b) {
    return learning(stages, a) == learning(stages, b);
}

PlanKind planKind(const Stages& stages, const engine::FreezePlan& plan) {
    const auto isPlan = [&](const engine::FreezePlan& other) { return isSamePlan(stages, plan, other); };
    if (isPlan({}))
        return PlanKind::Everything;
    if (isPlan(engine::freezeRegion(stages, engine::FreezePreset::Backbone)))
        return PlanKind::BackboneFrozen;
    if (isPlan(engine::freezeRegion(stages, engine::FreezePreset::HeadOnly)))
        return PlanKind::HeadOnly;
    return firstBlocks(stages, plan) ? PlanKind::FirstBlocks : PlanKind::Custom;
}

std::optional<int> firstBlocks(const Stages& stages, const engine::FreezePlan& plan) {
    for (int count = 0; count <= static_cast<int>(stages.size()); ++count)
        if (isSamePlan(stages, engine::freezeFirst(count), plan))
            return count;
    return std::nullopt;
}

int frozenBlocks(const Stages& stages, const engine::FreezePlan& plan) {
    return static_cast<int>(std::ranges::count_if(
        stages, [&](const engine::StageInfo& stage) { return stage.parameters > 0 && plan.isFrozen(stage.index); }));
}

QString planText(const Stages& stages, const engine::RecipePlan& plan) {
    if (plan.isHeadFirst)
        return QCoreApplication::translate("ui::PlanText", "Head, then top blocks");
    switch (planKind(stages, plan.freeze)) {
        case PlanKind::Everything:
            return QCoreApplication::translate("ui::PlanText", "Everything learns");
        case PlanKind::BackboneFrozen:
            return QCoreApplication::translate("ui::PlanText", "Backbone frozen");
        case PlanKind::HeadOnly:
            return QCoreApplication::translate("ui::PlanText", "Only the head learns");
        default:
            break;
    }
    // A call inside translate() makes lupdate of Qt 6.4 hang.
    const int count = frozenBlocks(stages, plan.freeze);
    return QCoreApplication::translate("ui::PlanText", "%n block(s) frozen", nullptr, count);
}

engine::ParameterCount countAtFirst(const Stages& stages, const engine::RecipePlan& plan) {
    engine::FreezePlan both;
    std::ranges::set_union(plan.freeze.stages, plan.headFirstFreeze.stages, std::back_inserter(both.stages));
    return engine::countParameters(stages, both);
}

engine::RecipePlan recipePlan(const engine::TrainConfig& config) {
    return {config.freeze, config.headFirst.epochs > 0, config.headFirst.freeze};
}

}  // namespace ui
