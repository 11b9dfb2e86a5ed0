// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device_text.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/convert.h"

namespace ui {
namespace {

const QHash<QString, const char*>& reasons() {
    static const QHash<QString, const char*> byCode{
        {"device.no_answer", QT_TRANSLATE_NOOP("ui::DeviceText", "The graphics card does not answer")},
        {"device.no_driver", QT_TRANSLATE_NOOP("ui::DeviceText", "No NVIDIA driver found")},
        {"device.no_gpu", QT_TRANSLATE_NOOP("ui::DeviceText", "The NVIDIA driver lists no graphics card")},
        {"device.no_gpu_pack",
         QT_TRANSLATE_NOOP("ui::DeviceText",
                           "NVIDIA driver found, but this Espalier came without LibTorch's part for NVIDIA cards")},
        {"device.no_gpu_support", QT_TRANSLATE_NOOP("ui::DeviceText", "This Espalier is made for the processor alone")},
    };
    return byCode;
}

}  // namespace

QString deviceReasonText(const engine::DeviceInfo& device) {
    const char* reason = reasons().value(toText(device.reasonCode));
    return reason ? QCoreApplication::translate("ui::DeviceText", reason) : toText(device.reason);
}

}  // namespace ui
