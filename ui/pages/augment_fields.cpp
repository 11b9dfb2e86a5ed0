// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/augment_fields.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

#include "ui/widgets/settings_grid.h"

namespace ui {

AugmentFields::AugmentFields(SettingsGrid* grid) : QObject(grid), m_grid(grid) {
    using A = engine::AugmentConfig;
    QDoubleSpinBox* mosaic =
        addNumber(tr("Mosaic"), QStringLiteral("mosaic"), &A::mosaic, 1, 0.1,
                  tr("Chance that four images are joined into one. Auto: rarer where there are few."));
    mosaic->setMinimum(-mosaic->singleStep());
    mosaic->setSpecialValueText(tr("Auto"));
    m_closeMosaic = grid->addCount(tr("Mosaic ends"), QStringLiteral("closeMosaic"), 0, 100'000, 1,
                                   tr("So many epochs before the end, to finish on plain images."));
    addNumber(tr("Flip left-right"), QStringLiteral("flipLr"), &A::flipLr, 1, 0.1,
              tr("Chance. 0 where left and right differ, as in writing."));
    addNumber(tr("Flip up-down"), QStringLiteral("flipUd"), &A::flipUd, 1, 0.1, tr("Chance. For views from above."));
    addNumber(tr("Scale"), QStringLiteral("scale"), &A::scale, 1, 0.05, tr("Up to this share larger or smaller."));
    addNumber(tr("Shift"), QStringLiteral("translate"), &A::translate, 1, 0.05, tr("Up to this share of the image."));
    addNumber(tr("Rotation"), QStringLiteral("degrees"), &A::degrees, 180, 5, tr("Up to so many degrees either way."));
    addNumber(tr("Hue"), QStringLiteral("hsvH"), &A::hsvH, 1, 0.005, tr("0 where colour tells the classes apart."));
    addNumber(tr("Saturation"), QStringLiteral("hsvS"), &A::hsvS, 1, 0.1, tr("Up to this share more or less colour."));
    addNumber(tr("Brightness"), QStringLiteral("hsvV"), &A::hsvV, 1, 0.1, tr("Up to this share lighter or darker."));
    addNumber(tr("Mixup"), QStringLiteral("mixup"), &A::mixup, 1, 0.1,
              tr("Chance that two images are laid over each other."));
    m_autoAugment =
        grid->addChoice(tr("Auto-augment"), QStringLiteral("autoAugment"), {tr("Off"), QStringLiteral("RandAugment")},
                        tr("RandAugment: two random changes, in place of hue, saturation and brightness."));
    m_erasing = addNumber(tr("Erasing"), QStringLiteral("erasing"), &A::erasing, 1, 0.1,
                          tr("Chance that a rectangle of the image is made black."));
    setClassifier(false);
}

QDoubleSpinBox* AugmentFields::addNumber(const QString& label, const QString& name,
                                         double engine::AugmentConfig::*member, double most, double step,
                                         const QString& help) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(step < 0.01 ? 3 : 2);
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setFixedWidth(SettingsGrid::kNumberWidth);
    m_grid->addField(label, box, help);
    connect(box, &QDoubleSpinBox::valueChanged, m_grid, &SettingsGrid::changed);
    m_fields.push_back({member, box});
    return box;
}

engine::AugmentConfig AugmentFields::config() const {
    engine::AugmentConfig config;
    for (const Field& field : m_fields)
        config.*(field.member) = field.box->value() < 0 ? engine::kAuto : field.box->value();
    config.closeMosaic = m_closeMosaic->value();
    config.autoAugment = static_cast<engine::AutoAugment>(m_autoAugment->currentIndex());
    return config;
}

void AugmentFields::setConfig(const engine::AugmentConfig& config) {
    for (const Field& field : m_fields)
        field.box->setValue(config.*(field.member));
    m_closeMosaic->setValue(static_cast<int>(config.closeMosaic));
    m_autoAugment->setCurrentIndex(static_cast<int>(config.autoAugment));
}

void AugmentFields::setClassifier(bool isClassifier) {
    m_grid->setRowVisible(m_autoAugment, isClassifier);
    m_grid->setRowVisible(m_erasing, isClassifier);
}

}  // namespace ui
