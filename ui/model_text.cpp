// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/error_text.h"
#include "ui/widgets/model_picker.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ModelText)
};

}  // namespace

QString taskText(const std::string& task) {
    if (task == "detect")
        return Text::tr("Detector");
    if (task == "classify")
        return Text::tr("Classifier");
    return toText(task);
}

QString modelKindText(const ModelCard& card) {
    if (card.problem)
        return errorText(*card.problem).title;
    if (!card.info)
        return Text::tr("Reading…");
    return modelKindText(*card.info);
}

QString modelKindText(const engine::ModelInfo& info) {
    const QString network = info.architecture.empty() ? Text::tr("unknown network") : toText(info.architecture);
    QStringList parts{taskText(info.task), network};
    if (!info.isSupported)
        parts << Text::tr("can be looked at, not used");
    else if (!info.isHeadTrained)
        parts << Text::tr("its head learns on your images");
    else
        parts << Text::tr("%n class(es)", nullptr, static_cast<int>(info.classNames.size()));
    parts.removeAll({});
    return parts.join(", ");
}

QString modelSizeText(const ModelCard& card) {
    if (card.problem)
        return errorText(*card.problem).hint;
    if (!card.info)
        return {};
    const engine::ModelInfo& info = *card.info;
    QStringList parts{Text::tr("%1 parameters").arg(countText(info.parameters))};
    if (info.gflops)
        parts << Text::tr("%1 GFLOPs").arg(decimalText(*info.gflops, 1));
    parts << sizeText(info.fileBytes) << toText(info.licence);
    parts.removeAll({});
    return parts.join(", ");
}

QString speedText(const ModelCard& card) {
    if (!card.speed)
        return {};
    const double ms = card.speed->msPerImage;
    const QString figure = Text::tr("%1 ms").arg(decimalText(ms, ms < 10 ? 1 : 0));
    return card.speed->isSteady ? figure : Text::tr("about %1").arg(figure);
}

QString speedDetailText(const ModelCard& card, bool isMeasuring) {
    if (!card.isUsable())
        return {};
    if (!card.speed)
        return isMeasuring ? Text::tr("measuring…") : Text::tr("not measured yet");
    if (card.speed->peakMemoryBytes == 0)
        return Text::tr("an image");
    return Text::tr("an image, %1 of memory").arg(sizeText(card.speed->peakMemoryBytes));
}

QString modelSentence(const ModelCard& card, bool isCurrent, bool isMeasuring) {
    QString name = modelText(toText(card.listed.name));
    if (isCurrent)
        name = Text::tr("%1, in use").arg(name);
    QStringList parts{name, modelKindText(card), modelSizeText(card),
                      QString("%1 %2").arg(speedText(card), speedDetailText(card, isMeasuring)).trimmed()};
    parts.removeAll({});
    return parts.join("; ");
}

}  // namespace ui
