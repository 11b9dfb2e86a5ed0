// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/augment_flags.h"

#include <string>

namespace cli {

void addAugmentFlags(CLI::App& command, engine::AugmentConfig& augment) {
    const auto fraction = [&command](const char* name, double& value, const char* text) {
        command.add_option(name, value, text)
            ->check(CLI::Range(0.0, 1.0))
            ->capture_default_str()
            ->group("Augmentation");
    };
    const auto degrees = [&command](const char* name, double& value, const char* text) {
        command.add_option(name, value, text)
            ->check(CLI::Range(0.0, 180.0))
            ->capture_default_str()
            ->group("Augmentation");
    };
    fraction("--hsv-h", augment.hsvH, "hue jitter, fraction");
    fraction("--hsv-s", augment.hsvS, "saturation jitter, fraction");
    fraction("--hsv-v", augment.hsvV, "value jitter, fraction");
    degrees("--degrees", augment.degrees, "rotation, +/- degrees");
    fraction("--translate", augment.translate, "shift, +/- fraction of the image");
    fraction("--scale", augment.scale, "zoom, +/- fraction");
    degrees("--shear", augment.shear, "shear, +/- degrees");
    command.add_option("--perspective", augment.perspective, "perspective, +/- fraction")
        ->check(CLI::Range(0.0, 0.001))
        ->capture_default_str()
        ->group("Augmentation");
    fraction("--flipud", augment.flipUd, "probability of an upside-down flip");
    fraction("--fliplr", augment.flipLr, "probability of a left-right flip");
    command
        .add_option("--mosaic", augment.mosaic,
                    "probability of four images in one [auto: 1, below 100 images a hundredth for each]")
        ->check(CLI::Range(0.0, 1.0))
        ->group("Augmentation");
    fraction("--mixup", augment.mixup, "probability of two images blended");
    command.add_option("--close-mosaic", augment.closeMosaic, "the last N epochs run without mosaic")
        ->check(CLI::Range(0, 100'000))
        ->capture_default_str()
        ->group("Augmentation");
    command
        .add_option_function<std::string>(
            "--auto-augment",
            [&augment](const std::string& name) {
                augment.autoAugment =
                    name == "randaugment" ? engine::AutoAugment::RandAugment : engine::AutoAugment::None;
            },
            "classifiers: none or randaugment, two random changes of colour or shape in place of the HSV jitter")
        ->transform(CLI::IsMember({"none", "randaugment"}, CLI::ignore_case))
        ->default_str("none")
        ->group("Augmentation");
    fraction("--erasing", augment.erasing, "classifiers: probability of a rectangle made black");
}

}  // namespace cli
