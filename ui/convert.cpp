// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/convert.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstring>

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Convert)
};

void deleteImage(void* image) {
    delete static_cast<engine::Image*>(image);
}

}  // namespace

QString toText(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toStd(const QString& text) {
    return text.toStdString();
}

QString pathText(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

std::filesystem::path toPath(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return std::filesystem::path(
        std::u8string(reinterpret_cast<const char8_t*>(utf8.constData()), static_cast<std::size_t>(utf8.size())));
}

QString nameText(const std::filesystem::path& path) {
    return pathText(path.filename());
}

QImage toImage(engine::Image image) {
    if (image.width <= 0 || image.height <= 0)
        return {};
    auto* owned = new engine::Image(std::move(image));
    return QImage(owned->rgb.data(), owned->width, owned->height, qsizetype{3} * owned->width, QImage::Format_RGB888,
                  deleteImage, owned);
}

engine::Image fromImage(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    engine::Image result{rgb.width(), rgb.height(), {}};
    const std::size_t rowBytes = std::size_t{3} * static_cast<std::size_t>(rgb.width());
    result.rgb.resize(rowBytes * static_cast<std::size_t>(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y)
        std::memcpy(result.rgb.data() + rowBytes * static_cast<std::size_t>(y), rgb.constScanLine(y), rowBytes);
    return result;
}

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString countText(qint64 count) {
    return QLocale().toString(count);
}

QString decimalText(double value, int decimals) {
    if (!std::isfinite(value))
        return "–";
    if (std::abs(value) < (decimals > 0 ? 1e4 : 1e5))
        return QLocale().toString(value, 'f', decimals);
    return QLocale().toString(value, 'e', 1).replace("e+0", "e", Qt::CaseInsensitive).remove('+');
}

QString percentText(double fraction) {
    return Text::tr("%1 %").arg(decimalText(100 * fraction, 0));
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString durationText(double seconds) {
    constexpr double kTenthsBelow = 9.95;
    if (seconds > 0 && seconds < kTenthsBelow && seconds != std::floor(seconds))
        return seconds < 0.0995 ? Text::tr("%1 ms").arg(countText(std::llround(1000 * seconds)))
                                : Text::tr("%1 s").arg(decimalText(seconds, 1));
    const auto whole = static_cast<qint64>(std::llround(std::max(seconds, 0.0)));
    if (whole < 60)
        return Text::tr("%1 s").arg(countText(whole));
    if (whole < 3600)
        return Text::tr("%1 min %2 s").arg(countText(whole / 60), countText(whole % 60));
    return Text::tr("%1 h %2 min").arg(countText(whole / 3600), countText(whole % 3600 / 60));
}

}  // namespace ui
