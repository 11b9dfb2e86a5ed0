// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_text.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/convert.h"

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
    const QString name = toText(model.architecture);
    if (name.isEmpty())
        return nameText(model.file);
    return name.startsWith(QLatin1String("yolo")) ? QStringLiteral("YOLO") + name.mid(4) : name;
}

PlanKind planKind(const Stages& stages, const engine::FreezePlan& plan, bool prefersFirst) {
    const std::vector<int> wanted = learning(stages, plan);
    const auto isPlan = [&](const engine::FreezePlan& other) { return learning(stages, other) == wanted; };
    const bool isFirst = firstBlocks(stages, plan).has_value();
    if (prefersFirst && isFirst)
        return PlanKind::FirstBlocks;
    if (isPlan({}))
        return PlanKind::Everything;
    if (isPlan(engine::freezeRegion(stages, engine::FreezePreset::Backbone)))
        return PlanKind::BackboneFrozen;
    if (isPlan(engine::freezeRegion(stages, engine::FreezePreset::HeadOnly)))
        return PlanKind::HeadOnly;
    return isFirst ? PlanKind::FirstBlocks : PlanKind::Custom;
}

std::optional<int> firstBlocks(const Stages& stages, const engine::FreezePlan& plan) {
    const std::vector<int> wanted = learning(stages, plan);
    for (int count = 0; count <= static_cast<int>(stages.size()); ++count)
        if (learning(stages, engine::freezeFirst(count)) == wanted)
            return count;
    return std::nullopt;
}

int frozenBlocks(const Stages& stages, const engine::FreezePlan& plan) {
    return static_cast<int>(std::ranges::count_if(
        stages, [&](const engine::StageInfo& stage) { return stage.parameters > 0 && plan.isFrozen(stage.index); }));
}

QString planText(const Stages& stages, const engine::FreezePlan& plan) {
    switch (planKind(stages, plan)) {
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
    const int count = frozenBlocks(stages, plan);
    return QCoreApplication::translate("ui::PlanText", "%n block(s) frozen", nullptr, count);
}

}  // namespace ui
