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

QString architectureText(const std::string& architecture) {
    const QString name = toText(architecture);
    if (name == QLatin1String("lite_detector"))
        return Text::tr("Lite detector");
    if (name == QLatin1String("efficientnet_lite0"))
        return QStringLiteral("EfficientNet-Lite0");
    if (name == QLatin1String("mobilenet_v3_small") || name == QLatin1String("mobilenet_v3_large"))
        return QStringLiteral("MobileNetV3-") + (name.endsWith(QLatin1String("small")) ? "Small" : "Large");
    const auto renamed = [&name](const char* from, const char* to) {
        return name.startsWith(QLatin1String(from)) ? to + name.mid(static_cast<qsizetype>(qstrlen(from))) : name;
    };
    return name.startsWith(QLatin1String("yolo11")) ? renamed("yolo", "YOLO") : renamed("resnet", "ResNet-");
}

QString modelTitle(const ModelCard& card) {
    return card.offer ? architectureText(card.offer->name) : modelText(toText(card.listed.name));
}

QString modelKindText(const ModelCard& card) {
    if (card.offer)
        return card.offer->task == "detect" ? Text::tr("Detector of everyday things (COCO, 80 classes)")
                                            : Text::tr("Classifier of everyday things (ImageNet, 1,000 classes)");
    if (card.problem)
        return errorText(*card.problem).title;
    if (!card.info)
        return Text::tr("Reading…");
    return modelKindText(*card.info, modelTitle(card));
}

QString modelKindText(const engine::ModelInfo& info, const QString& title) {
    const QString network =
        info.architecture.empty() ? Text::tr("unknown network") : architectureText(info.architecture);
    QStringList parts{taskText(info.task), network == title ? QString() : network};
    if (!info.isSupported)
        parts << Text::tr("can be looked at, not used");
    else if (!info.isHeadTrained)
        parts << Text::tr("its head learns on your images");
    else
        parts << Text::tr("%Ln class(es)", nullptr, static_cast<int>(info.classNames.size()));
    parts.removeAll({});
    return parts.join(", ");
}

namespace {

QString offerSizeText(const ModelCard& card) {
    const engine::DownloadableModel& offer = *card.offer;
    QStringList parts;
    if (card.info)
        parts << Text::tr("%1 parameters").arg(countText(card.info->parameters));
    if (card.info && card.info->gflops)
        parts << Text::tr("%1 GFLOPs").arg(decimalText(*card.info->gflops, 1));
    if (offer.bytes > 0)
        parts << sizeText(offer.bytes);
    else if (card.info)
        parts << Text::tr("about %1").arg(sizeText(card.info->parameters * offer.bytesPerWeight));
    parts << toText(offer.licence);
    return parts.join(", ");
}

}  // namespace

QString modelSizeText(const ModelCard& card) {
    if (card.offer)
        return offerSizeText(card);
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
    QString name = modelTitle(card);
    if (card.offer)
        name = Text::tr("%1, not here yet").arg(name);
    if (isCurrent)
        name = Text::tr("%1, in use").arg(name);
    QStringList parts{name, modelKindText(card), modelSizeText(card),
                      QString("%1 %2").arg(speedText(card), speedDetailText(card, isMeasuring)).trimmed()};
    parts.removeAll({});
    return parts.join("; ");
}

}  // namespace ui
