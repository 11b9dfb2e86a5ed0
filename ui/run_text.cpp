// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <cmath>

#include "ui/convert.h"
#include "ui/icons.h"

namespace ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ui::RunText", text);
}

const QHash<QString, const char*>& settingNames() {
    static const QHash<QString, const char*> byKey{
        {"architecture_used", QT_TRANSLATE_NOOP("ui::RunText", "Network")},
        {"auto_augment", QT_TRANSLATE_NOOP("ui::RunText", "Automatic augmentation")},
        {"batch", QT_TRANSLATE_NOOP("ui::RunText", "Images a batch")},
        {"class_weights", QT_TRANSLATE_NOOP("ui::RunText", "Class weights")},
        {"close_mosaic", QT_TRANSLATE_NOOP("ui::RunText", "Last epochs without mosaic")},
        {"cos_lr", QT_TRANSLATE_NOOP("ui::RunText", "Cosine schedule")},
        {"data", QT_TRANSLATE_NOOP("ui::RunText", "Dataset")},
        {"degrees", QT_TRANSLATE_NOOP("ui::RunText", "Rotation")},
        {"device", QT_TRANSLATE_NOOP("ui::RunText", "Device asked for")},
        {"device_used", QT_TRANSLATE_NOOP("ui::RunText", "Device")},
        {"epochs", QT_TRANSLATE_NOOP("ui::RunText", "Epochs")},
        {"erasing", QT_TRANSLATE_NOOP("ui::RunText", "Erasing")},
        {"espalier_used", QT_TRANSLATE_NOOP("ui::RunText", "Version of Espalier")},
        {"feature_caching", QT_TRANSLATE_NOOP("ui::RunText", "Cached features")},
        {"fliplr", QT_TRANSLATE_NOOP("ui::RunText", "Flip left and right")},
        {"flipud", QT_TRANSLATE_NOOP("ui::RunText", "Flip upside down")},
        {"freeze", QT_TRANSLATE_NOOP("ui::RunText", "Frozen blocks")},
        {"head_first_epochs", QT_TRANSLATE_NOOP("ui::RunText", "Epochs with the head alone")},
        {"head_first_freeze", QT_TRANSLATE_NOOP("ui::RunText", "Frozen at first")},
        {"imgsz", QT_TRANSLATE_NOOP("ui::RunText", "Image size")},
        {"later_rate_fraction", QT_TRANSLATE_NOOP("ui::RunText", "Rate of the second phase")},
        {"libtorch_used", QT_TRANSLATE_NOOP("ui::RunText", "Version of LibTorch")},
        {"lr0", QT_TRANSLATE_NOOP("ui::RunText", "Learning rate asked for")},
        {"lr0_used", QT_TRANSLATE_NOOP("ui::RunText", "Learning rate")},
        {"lrf", QT_TRANSLATE_NOOP("ui::RunText", "Last learning rate, as a fraction")},
        {"mixup", QT_TRANSLATE_NOOP("ui::RunText", "Mixup")},
        {"model", QT_TRANSLATE_NOOP("ui::RunText", "Model")},
        {"momentum", QT_TRANSLATE_NOOP("ui::RunText", "Momentum asked for")},
        {"momentum_used", QT_TRANSLATE_NOOP("ui::RunText", "Momentum")},
        {"mosaic", QT_TRANSLATE_NOOP("ui::RunText", "Mosaic")},
        {"nbs", QT_TRANSLATE_NOOP("ui::RunText", "Images a step")},
        {"optimizer", QT_TRANSLATE_NOOP("ui::RunText", "Optimizer asked for")},
        {"optimizer_used", QT_TRANSLATE_NOOP("ui::RunText", "Optimizer")},
        {"overlay", QT_TRANSLATE_NOOP("ui::RunText", "Changes to the dataset")},
        {"patience", QT_TRANSLATE_NOOP("ui::RunText", "Patience")},
        {"precision", QT_TRANSLATE_NOOP("ui::RunText", "Precision asked for")},
        {"precision_used", QT_TRANSLATE_NOOP("ui::RunText", "Precision")},
        {"scale", QT_TRANSLATE_NOOP("ui::RunText", "Scale")},
        {"seed", QT_TRANSLATE_NOOP("ui::RunText", "Seed")},
        {"splitSeed", QT_TRANSLATE_NOOP("ui::RunText", "Seed of the split")},
        {"stage_rate_decay", QT_TRANSLATE_NOOP("ui::RunText", "Rate from block to block")},
        {"translate", QT_TRANSLATE_NOOP("ui::RunText", "Shift")},
        {"warmup_epochs", QT_TRANSLATE_NOOP("ui::RunText", "Warm-up epochs")},
        {"weight_decay", QT_TRANSLATE_NOOP("ui::RunText", "Weight decay")},
        {"weights_used", QT_TRANSLATE_NOOP("ui::RunText", "Starting weights (sha256)")},
        {"workers", QT_TRANSLATE_NOOP("ui::RunText", "Prefetch threads")},
    };
    return byKey;
}

}  // namespace

QString runStateText(engine::RunState state) {
    switch (state) {
        case engine::RunState::Running:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Running"));
        case engine::RunState::Unfinished:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Unfinished"));
        case engine::RunState::Completed:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Completed"));
        case engine::RunState::StoppedEarly:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Stopped early"));
        case engine::RunState::StoppedByUser:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Stopped by you"));
        case engine::RunState::Cancelled:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Paused"));
        case engine::RunState::Failed:
            break;
    }
    return say(QT_TRANSLATE_NOOP("ui::RunText", "Failed"));
}

QIcon runStateIcon(engine::RunState state) {
    switch (state) {
        case engine::RunState::Running:
            return icon("play", IconTone::Accent);
        case engine::RunState::Unfinished:
            return icon("triangle", IconTone::Warning);
        case engine::RunState::Completed:
        case engine::RunState::StoppedEarly:
        case engine::RunState::StoppedByUser:
            return icon("check", IconTone::Success);
        case engine::RunState::Cancelled:
            return icon("pause", IconTone::Muted);
        case engine::RunState::Failed:
            break;
    }
    return icon("cross", IconTone::Error);
}

QString scoreName(engine::DatasetTask task) {
    return task == engine::DatasetTask::Classify ? say(QT_TRANSLATE_NOOP("ui::RunText", "top-1")) : QString("mAP50-95");
}

QString scoreText(const engine::RunSummary& run) {
    return run.bestEpoch > 0 ? decimalText(run.score(), 3) : QString("–");
}

QString shortRunName(const QString& name, int length) {
    return name.size() <= length ? name : name.left(length - 1) + QString("…");
}

QString runTimeText(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(toText(utc), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString runDataText(const std::filesystem::path& dataset) {
    const QString stem = pathText(dataset.stem()), ending = pathText(dataset.extension()).toLower();
    if (ending != ".yaml" && ending != ".yml" && ending != ".json")
        return nameText((dataset / "x").parent_path());
    const bool isCalledLikeAll = stem == "data" || stem == "dataset";
    return isCalledLikeAll && dataset.has_parent_path() ? nameText(dataset.parent_path()) : stem;
}

QString settingName(const std::string& key) {
    const char* name = settingNames().value(toText(key));
    return name ? say(name) : toText(key);
}

QString mismatchText(const engine::RunComparison& pair) {
    QStringList reasons;
    for (const std::string& code : pair.mismatches) {
        if (code == "task")
            reasons << say(QT_TRANSLATE_NOOP("ui::RunText", "one detects, the other classifies"));
        else if (code == "split")
            reasons << say(QT_TRANSLATE_NOOP("ui::RunText", "the same images, but divided otherwise"));
        else
            reasons << say(QT_TRANSLATE_NOOP("ui::RunText", "other data"));
    }
    return reasons.join(", ");
}

QString runVerdictText(const engine::RunComparison& pair) {
    const QString a = toText(pair.a.name), b = toText(pair.b.name);
    if (!pair.mismatches.empty())
        return say(QT_TRANSLATE_NOOP("ui::RunText", "%1 and %2 cannot be compared: %3.")).arg(a, b, mismatchText(pair));
    const QString metric = scoreName(pair.a.task), amount = decimalText(std::abs(pair.difference), 3),
                  margin = decimalText(pair.margin, 3);
    switch (pair.verdict) {
        case engine::RunVerdict::TooClose:
            return say(QT_TRANSLATE_NOOP("ui::RunText",
                                         "%1 against %2: too close to call. They differ by %3 in %4, "
                                         "and up to %5 may be chance on so few images."))
                .arg(b, a, amount, metric, margin);
        case engine::RunVerdict::Better:
            return say(QT_TRANSLATE_NOOP("ui::RunText",
                                         "%1 is better than %2, by %3 in %4; up to %5 could have been chance."))
                .arg(b, a, amount, metric, margin);
        case engine::RunVerdict::Worse:
            return say(QT_TRANSLATE_NOOP("ui::RunText",
                                         "%1 is worse than %2, by %3 in %4; up to %5 could have been chance."))
                .arg(b, a, amount, metric, margin);
        case engine::RunVerdict::Unknown:
            break;
    }
    return say(QT_TRANSLATE_NOOP("ui::RunText", "%1 against %2: no verdict, because one did not come to its end."))
        .arg(b, a);
}

QString runVerdictHead(const engine::RunComparison& pair) {
    if (!pair.mismatches.empty())
        return say(QT_TRANSLATE_NOOP("ui::RunText", "Not comparable."));
    const QString amount = decimalText(std::abs(pair.difference), 3);
    switch (pair.verdict) {
        case engine::RunVerdict::TooClose:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Too close to call."));
        case engine::RunVerdict::Better:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Better by %1.")).arg(amount);
        case engine::RunVerdict::Worse:
            return say(QT_TRANSLATE_NOOP("ui::RunText", "Worse by %1.")).arg(amount);
        case engine::RunVerdict::Unknown:
            break;
    }
    return say(QT_TRANSLATE_NOOP("ui::RunText", "No verdict."));
}

QString runVerdictDetail(const engine::RunComparison& pair) {
    if (!pair.mismatches.empty())
        return mismatchText(pair);
    if (pair.verdict == engine::RunVerdict::Unknown)
        return say(QT_TRANSLATE_NOOP("ui::RunText", "One of the runs did not come to its end."));
    return say(QT_TRANSLATE_NOOP("ui::RunText", "Interval of the difference: %1 to %2."))
        .arg(decimalText(pair.difference - pair.margin, 3), decimalText(pair.difference + pair.margin, 3));
}

QString runPlanText(const engine::TrainConfig& settings) {
    if (settings.headFirst.epochs > 0)
        return QCoreApplication::translate("ui::PlanText", "Head, then top blocks");
    if (settings.freeze.stages.empty())
        return QCoreApplication::translate("ui::PlanText", "Everything learns");
    const int count = static_cast<int>(settings.freeze.stages.size());
    return QCoreApplication::translate("ui::PlanText", "%n block(s) frozen", nullptr, count);
}

QString frozenProofText(engine::FrozenProof proof) {
    switch (proof) {
        case engine::FrozenProof::Unchanged:
            return say(QT_TRANSLATE_NOOP("ui::RunText",
                                         "Frozen tensors: unchanged (SHA-256 before and after the run are equal)"));
        case engine::FrozenProof::Changed:
            return say(
                QT_TRANSLATE_NOOP("ui::RunText", "Frozen tensors: changed (SHA-256 before and after the run differ)"));
        case engine::FrozenProof::NotKnown:
            break;
    }
    return {};
}

}  // namespace ui
