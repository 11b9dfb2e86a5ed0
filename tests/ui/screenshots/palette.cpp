// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/palette.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace shots {
namespace {

constexpr int kColours = 256;
constexpr int kBits = 5;  // a channel in which colours are told apart

struct Bin {
    std::array<double, 3> sum{};
    double count = 0;
    int index = 0;

    double mean(int channel) const { return sum[static_cast<std::size_t>(channel)] / count; }
};

/// Colours that become one.
struct Box {
    std::size_t first = 0, last = 0;  ///< of the bins
    int widest = 0;                   ///< channel
    double error = 0;                 ///< squared, of all its pixels in that channel
};

int binOf(QRgb pixel) {
    constexpr int kShift = 8 - kBits;
    return ((qRed(pixel) >> kShift) << (2 * kBits)) | ((qGreen(pixel) >> kShift) << kBits) | (qBlue(pixel) >> kShift);
}

Box measured(const std::vector<Bin>& bins, std::size_t first, std::size_t last) {
    Box box{first, last, 0, 0};
    for (int channel = 0; channel < 3; ++channel) {
        double count = 0, sum = 0, squares = 0;
        for (std::size_t i = first; i < last; ++i) {
            const double value = bins[i].mean(channel);
            count += bins[i].count;
            sum += bins[i].count * value;
            squares += bins[i].count * value * value;
        }
        if (const double error = squares - sum * sum / count; error > box.error) {
            box.error = error;
            box.widest = channel;
        }
    }
    return box;
}

/// Where the box's pixels are halved, at least one bin on each side.
std::size_t middle(const std::vector<Bin>& bins, const Box& box) {
    double all = 0, seen = 0;
    for (std::size_t i = box.first; i < box.last; ++i)
        all += bins[i].count;
    std::size_t cut = box.first + 1;
    for (seen = bins[box.first].count; cut + 1 < box.last && seen + bins[cut].count / 2 < all / 2; ++cut)
        seen += bins[cut].count;
    return cut;
}

}  // namespace

QImage toPalette(const QImage& image) {
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    std::vector<Bin> bins(std::size_t{1} << (3 * kBits));
    for (int y = 0; y < source.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x) {
            Bin& bin = bins[static_cast<std::size_t>(binOf(line[x]))];
            bin.index = binOf(line[x]);
            bin.count += 1;
            bin.sum[0] += qRed(line[x]);
            bin.sum[1] += qGreen(line[x]);
            bin.sum[2] += qBlue(line[x]);
        }
    }
    std::erase_if(bins, [](const Bin& bin) { return bin.count == 0; });

    std::vector<Box> boxes{measured(bins, 0, bins.size())};
    const auto byError = [](const Box& a, const Box& b) { return a.error < b.error; };
    while (boxes.size() < kColours) {
        const auto worst = std::max_element(boxes.begin(), boxes.end(), byError);
        if (worst->error <= 0)
            break;
        const Box box = *worst;
        std::sort(bins.begin() + static_cast<std::ptrdiff_t>(box.first),
                  bins.begin() + static_cast<std::ptrdiff_t>(box.last),
                  [&box](const Bin& a, const Bin& b) { return a.mean(box.widest) < b.mean(box.widest); });
        const std::size_t cut = middle(bins, box);
        *worst = measured(bins, box.first, cut);
        boxes.push_back(measured(bins, cut, box.last));
    }

    std::vector<std::uint8_t> colourOf(std::size_t{1} << (3 * kBits));
    QList<QRgb> colours;
    for (const Box& box : boxes) {
        Bin all;
        for (std::size_t i = box.first; i < box.last; ++i) {
            all.count += bins[i].count;
            for (std::size_t channel = 0; channel < 3; ++channel)
                all.sum[channel] += bins[i].sum[channel];
            colourOf[static_cast<std::size_t>(bins[i].index)] = static_cast<std::uint8_t>(colours.size());
        }
        colours << qRgb(qRound(all.mean(0)), qRound(all.mean(1)), qRound(all.mean(2)));
    }
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < source.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        std::uint8_t* target = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            target[x] = colourOf[static_cast<std::size_t>(binOf(line[x]))];
    }
    return result;
}

}  // namespace shots
