// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <cmath>

#include "ui/convert.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ExportText)
};

bool isClassifier(const engine::ExportReport& report) {
    return report.task == "classify";
}

/// Rounded down: what falls short of a whole never reads as one.
QString shareText(double share) {
    constexpr double kSteps = 1000, kRounding = 1e-9;
    return decimalText(std::floor(share * kSteps + kRounding) / kSteps * 100, 1);
}

}  // namespace

QString exportFormatText(engine::ExportFormat format) {
    switch (format) {
        case engine::ExportFormat::Torch:
            return Text::tr("PyTorch (.pt)");
        case engine::ExportFormat::Safetensors:
            return QStringLiteral("safetensors");
        case engine::ExportFormat::TorchScript:
            return QStringLiteral("TorchScript");
        case engine::ExportFormat::Onnx:
            break;
    }
    return QStringLiteral("ONNX");
}

QString exportPurposeText(const engine::ExportFormatInfo& format) {
    if (format.reason == "export.onnx")
        return Text::tr(
            "Not available: the exporter of PyTorch needs Python. Take .pt and convert it there, or "
            "TorchScript.");
    if (format.reason == "export.untrained")
        return Text::tr("Not available: this model has not learned anything yet. Train it first.");
    if (!format.isAvailable)
        return Text::tr("Not available: Espalier cannot run this network. Choose another model.");
    if (format.purpose == "pt.ultralytics")
        return Text::tr("Opens in the Python package ultralytics, to predict and to train on. Half precision.");
    if (format.purpose == "pt.tensors")
        return Text::tr("The weights by name, for torch.load in Python.");
    if (format.purpose == "safetensors")
        return Text::tr("The weights alone: no program can be made to run code by opening it.");
    return Text::tr("The whole network for LibTorch, in C++ and Python. Takes square images of one size.");
}

QString exportLicenceText(const std::string& licence) {
    if (licence.empty())
        return Text::tr("The model's file names no licence of its weights.");
    QString text = Text::tr("Licence of the weights: %1.").arg(toText(licence));
    if (licence.starts_with("AGPL-3.0"))
        text += ' ' + Text::tr("Who passes them on, or offers them over a network, has to do so under this licence.");
    return text;
}

QString exportVerdictText(const engine::ExportReport& report) {
    const engine::ExportCheck& check = report.check;
    if (check.images.empty())
        return Text::tr("Written, but not checked: there were no images to compare on");
    if (!check.share())
        return Text::tr("Written; nothing was found on these images, so there was nothing to compare");
    const QString share = shareText(*check.share());
    if (report.isRefused)
        return isClassifier(report)
                   ? Text::tr("Not kept: only on %1 % of the images the likeliest class is the same").arg(share)
                   : Text::tr("Not kept: only %1 % of the boxes agree").arg(share);
    return isClassifier(report) ? Text::tr("The likeliest class is the same on %1 % of the images").arg(share)
                                : Text::tr("%1 % of the boxes agree").arg(share);
}

QString exportCheckText(const engine::ExportReport& report) {
    const engine::ExportCheck& check = report.check;
    const auto images = static_cast<int>(check.images.size());
    QStringList parts;
    if (images > 0 && !isClassifier(report))
        parts << Text::tr("%1 of %2 boxes on %n image(s), at an IoU of %3", nullptr, images)
                     .arg(countText(check.agreeing()), countText(check.compared()), decimalText(engine::kExportIou, 2));
    else if (images > 0)
        parts << Text::tr("%1 of %n image(s)", nullptr, images).arg(countText(check.agreeing()));
    if (check.skipped > 0)
        parts << Text::tr("%n image(s) could not be read", nullptr, static_cast<int>(check.skipped));
    if (report.isRefused)
        parts << Text::tr("%1 % are needed").arg(decimalText(100 * engine::kExportShare, 0));
    return parts.join("; ");
}

QString exportName(const QString& modelRef) {
    const QFileInfo file(modelRef);
    const QDir folder = file.dir();
    const bool isOfRun =
        folder.dirName() == QLatin1String("weights") &&
        (file.completeBaseName() == QLatin1String("best") || file.completeBaseName() == QLatin1String("last"));
    return isOfRun ? QFileInfo(folder.path()).dir().dirName() : file.completeBaseName();
}

}  // namespace ui
