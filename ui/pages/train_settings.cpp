// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

#include "engine/api/advice.h"
#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kLabelWidth = 140, kFieldHeight = 30, kHelpHeight = 22, kNumberWidth = 120, kTextWidth = 220;
constexpr double kSgdRate = 0.01, kAdamRate = 0.001;

/// Shows no trailing zeros; 0 stands for "Auto".
class RateBox final : public QDoubleSpinBox {
public:
    RateBox() {
        setDecimals(6);
        setRange(0, 1);
        setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    }
    QString textFromValue(double value) const override {
        QString text = QDoubleSpinBox::textFromValue(value);
        while (text.endsWith(QLatin1Char('0')) && text.size() > 1)
            text.chop(1);
        return text.back().isDigit() ? text : text + QLatin1Char('0');
    }
};

}  // namespace

TrainSettings::TrainSettings(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Settings"), TextRole::CardTitle));
    auto* grid = new QGridLayout;
    buildMain(grid);
    column->addLayout(grid);

    QPushButton* moreButton = makeButton(tr("More settings"), QStringLiteral("moreSettings"), ButtonKind::Link);
    moreButton->setCheckable(true);
    column->addWidget(moreButton, 0, Qt::AlignLeft);
    buildMore();
    column->addWidget(m_more);
    column->addStretch();
    m_more->hide();
    connect(moreButton, &QPushButton::toggled, this, [this, moreButton](bool on) {
        moreButton->setText(on ? tr("Fewer settings") : tr("More settings"));
        m_more->setVisible(on);
    });

    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll);
    engine::TrainConfig first;
    first.patience = engine::kAuto;
    first.augment.mosaic = engine::kAuto;
    setConfig(first);
}

void TrainSettings::buildMain(QGridLayout* grid) {
    m_epochs =
        addCount(grid, tr("Epochs"), QStringLiteral("epochs"), 1, 100'000, 10, tr("How often every image is seen."));
    m_imageSize = addCount(grid, tr("Image size"), QStringLiteral("imageSize"), 32, 4096, 32,
                           tr("Longer side in pixels. Larger finds smaller things and is slower."));
    m_batch = addCount(grid, tr("Batch"), QStringLiteral("batch"), 1, 1024, 1,
                       tr("Images in one step. Lower it where memory is short."));
    connect(m_imageSize, &QSpinBox::editingFinished, this,
            [this] { m_imageSize->setValue((m_imageSize->value() + 31) / 32 * 32); });

    m_optimizer = new QComboBox;
    m_optimizer->setObjectName(QStringLiteral("optimizer"));
    m_optimizer->addItem(tr("Auto"));
    m_optimizer->addItem(QStringLiteral("SGD"));
    m_optimizer->addItem(QStringLiteral("AdamW"));
    m_optimizer->setFixedWidth(kNumberWidth);
    addRow(grid, tr("Optimizer"), m_optimizer, tr("Auto takes AdamW for short runs and SGD for long ones."));
    connect(m_optimizer, &QComboBox::currentIndexChanged, this, [this] {
        followOptimizer();
        emit changed();
    });

    m_learningRate = new RateBox;
    m_learningRate->setObjectName(QStringLiteral("learningRate"));
    m_learningRate->setFixedWidth(kNumberWidth);
    addRow(grid, tr("Learning rate"), m_learningRate, {});
    m_learningRateHelp = m_lastHelp;
    connect(m_learningRate, &QDoubleSpinBox::valueChanged, this, [this](double rate) {
        m_rate = rate;
        m_isRateTouched = true;
        emit changed();
    });

    m_patience = addCount(grid, tr("Patience"), QStringLiteral("patience"), engine::kAuto, 100'000, 5,
                          tr("Ends the run after so many epochs without a better score; 0 = never."));
    m_patience->setSpecialValueText(tr("Auto"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setFixedWidth(kTextWidth);
    m_name->setMaxLength(100);
    m_name->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[^/\\\\:*?\"<>|]*")), m_name));
    addRow(grid, tr("Name of the run"), m_name, tr("Its folder; a taken name gets a number."));
    connect(m_name, &QLineEdit::textChanged, this, &TrainSettings::changed);
}

void TrainSettings::buildMore() {
    m_more = new QWidget;
    m_moreGrid = new QGridLayout(m_more);
    m_moreGrid->setContentsMargins(0, 0, 0, 0);
    buildLearning();
    using A = engine::AugmentConfig;
    addAugment(tr("Mosaic"), QStringLiteral("mosaic"), &A::mosaic, 1, 0.1,
               tr("Chance that four images are joined into one. Auto: rarer where there are few."));
    QDoubleSpinBox* mosaic = m_augment.back().box;
    mosaic->setMinimum(-mosaic->singleStep());
    mosaic->setSpecialValueText(tr("Auto"));
    m_closeMosaic = addCount(m_moreGrid, tr("Mosaic ends"), QStringLiteral("closeMosaic"), 0, 100'000, 1,
                             tr("So many epochs before the end, to finish on plain images."));
    addAugment(tr("Flip left-right"), QStringLiteral("flipLr"), &A::flipLr, 1, 0.1,
               tr("Chance. 0 where left and right differ, as in writing."));
    addAugment(tr("Flip up-down"), QStringLiteral("flipUd"), &A::flipUd, 1, 0.1, tr("Chance. For views from above."));
    addAugment(tr("Scale"), QStringLiteral("scale"), &A::scale, 1, 0.05, tr("Up to this share larger or smaller."));
    addAugment(tr("Shift"), QStringLiteral("translate"), &A::translate, 1, 0.05, tr("Up to this share of the image."));
    addAugment(tr("Rotation"), QStringLiteral("degrees"), &A::degrees, 180, 5, tr("Up to so many degrees either way."));
    addAugment(tr("Hue"), QStringLiteral("hsvH"), &A::hsvH, 1, 0.005, tr("0 where colour tells the classes apart."));
    addAugment(tr("Saturation"), QStringLiteral("hsvS"), &A::hsvS, 1, 0.1, tr("Up to this share more or less colour."));
    addAugment(tr("Brightness"), QStringLiteral("hsvV"), &A::hsvV, 1, 0.1, tr("Up to this share lighter or darker."));
    addAugment(tr("Mixup"), QStringLiteral("mixup"), &A::mixup, 1, 0.1,
               tr("Chance that two images are laid over each other."));
    m_cosine = new QCheckBox(tr("Cosine schedule"));
    m_cosine->setObjectName(QStringLiteral("cosine"));
    addRow(m_moreGrid, tr("Schedule"), m_cosine, tr("Otherwise the learning rate falls in a straight line."));
    connect(m_cosine, &QCheckBox::toggled, this, &TrainSettings::changed);
    m_seed = addCount(m_moreGrid, tr("Seed"), QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1,
                      tr("The same seed gives the same run."));
}

void TrainSettings::buildLearning() {
    m_headFirst = new QSpinBox;
    m_headFirst->setObjectName(QStringLiteral("headFirst"));
    m_headFirst->setFixedWidth(kNumberWidth);
    m_headFirst->setEnabled(false);
    addRow(m_moreGrid, tr("Head alone, epochs"), m_headFirst,
           tr("Then the other blocks join. For the plan “Head, then top blocks”."));
    connect(m_headFirst, &QSpinBox::valueChanged, this, [this](int epochs) {
        m_headFirstChosen = epochs;
        emit changed();
    });
    connect(m_epochs, &QSpinBox::valueChanged, this, &TrainSettings::followEpochs);

    m_classWeights = new QComboBox;
    m_classWeights->setObjectName(QStringLiteral("classWeights"));
    m_classWeights->addItem(tr("Count alike"));
    m_classWeights->addItem(tr("Count more"));
    m_classWeights->setMinimumWidth(kNumberWidth);
    addRow(m_moreGrid, tr("Rare classes"), m_classWeights,
           tr("Count more: the rarer a class, the more a mistake in it weighs."));
    connect(m_classWeights, &QComboBox::currentIndexChanged, this, &TrainSettings::changed);

    m_rateDecay = new QDoubleSpinBox;
    m_rateDecay->setObjectName(QStringLiteral("rateDecay"));
    m_rateDecay->setRange(0.5, 1);
    m_rateDecay->setSingleStep(0.05);
    m_rateDecay->setFixedWidth(kNumberWidth);
    addRow(m_moreGrid, tr("Rate decay by block"), m_rateDecay,
           tr("Learning rate of a block as a share of the next one's; 1 = off."));
    connect(m_rateDecay, &QDoubleSpinBox::valueChanged, this, &TrainSettings::changed);
}

void TrainSettings::addRow(QGridLayout* grid, const QString& label, QWidget* field, const QString& help) {
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    const int row = grid->rowCount();
    QLabel* name = makeLabel(label);
    name->setBuddy(field);
    name->setFixedHeight(kFieldHeight);
    field->setFixedHeight(kFieldHeight);
    field->setAccessibleName(label);
    field->setAccessibleDescription(help);
    m_lastHelp = makeLabel(help, TextRole::Caption, Tone::Muted);
    m_lastHelp->setMinimumHeight(kHelpHeight);
    m_lastHelp->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lastHelp->setWordWrap(true);
    m_lastHelp->setContentsMargins(0, 0, 0, 6);
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
    grid->addWidget(m_lastHelp, row + 1, 1);
}

QSpinBox* TrainSettings::addCount(QGridLayout* grid, const QString& label, const QString& name, int least, int most,
                                  int step, const QString& help) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setFixedWidth(kNumberWidth);
    addRow(grid, label, box, help);
    connect(box, &QSpinBox::valueChanged, this, &TrainSettings::changed);
    return box;
}

void TrainSettings::addAugment(const QString& label, const QString& name, double engine::AugmentConfig::*member,
                               double most, double step, const QString& help) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(step < 0.01 ? 3 : 2);
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setFixedWidth(kNumberWidth);
    addRow(m_moreGrid, label, box, help);
    connect(box, &QDoubleSpinBox::valueChanged, this, &TrainSettings::changed);
    m_augment.push_back({member, box});
}

engine::TrainConfig TrainSettings::config() const {
    engine::TrainConfig config;
    config.epochs = m_epochs->value();
    config.imageSize = (m_imageSize->value() + 31) / 32 * 32;
    config.batch = m_batch->value();
    config.optimizer = static_cast<engine::OptimizerKind>(m_optimizer->currentIndex());
    if (config.optimizer != engine::OptimizerKind::Auto)
        config.learningRate = m_rate;
    config.patience = m_patience->value();
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        config.name = toStd(name);
    for (const AugmentField& field : m_augment)
        config.augment.*(field.member) = field.box->value() < 0 ? engine::kAuto : field.box->value();
    config.nominalBatch = engine::kAuto;
    config.augment.closeMosaic = m_closeMosaic->value();
    config.cosineSchedule = m_cosine->isChecked();
    config.headFirst.epochs = m_hasTwoPhases ? headFirstEpochs() : 0;
    config.classWeights = static_cast<engine::ClassWeights>(m_classWeights->currentIndex());
    config.stageRateDecay = m_rateDecay->value();
    config.seed = static_cast<std::uint64_t>(m_seed->value());
    return config;
}

void TrainSettings::setImageSize(int px) {
    m_imageSize->setValue(px);
}

void TrainSettings::setTwoPhases(bool on) {
    m_hasTwoPhases = on;
    m_headFirst->setEnabled(on);
}

int TrainSettings::headFirstEpochs() const {
    const int most = m_epochs->value() - 1;
    const int usual = static_cast<int>(engine::headFirstEpochs(m_epochs->value()));
    return std::clamp(m_headFirstChosen.value_or(usual), std::min(1, most), most);
}

void TrainSettings::setConfig(const engine::TrainConfig& config) {
    const QSignalBlocker blocker(this);
    m_epochs->setValue(static_cast<int>(config.epochs));
    m_imageSize->setValue(static_cast<int>(config.imageSize));
    m_batch->setValue(static_cast<int>(config.batch));
    m_optimizer->setCurrentIndex(static_cast<int>(config.optimizer));
    m_rate = config.learningRate;
    m_patience->setValue(static_cast<int>(config.patience));
    m_name->setText(toText(config.name));
    for (const AugmentField& field : m_augment)
        field.box->setValue(config.augment.*(field.member));
    m_closeMosaic->setValue(static_cast<int>(config.augment.closeMosaic));
    m_cosine->setChecked(config.cosineSchedule);
    if (const std::int64_t head = config.headFirst.epochs; head > 0 && head != engine::headFirstEpochs(config.epochs))
        m_headFirstChosen = static_cast<int>(head);
    m_classWeights->setCurrentIndex(static_cast<int>(config.classWeights));
    m_rateDecay->setValue(config.stageRateDecay);
    m_seed->setValue(static_cast<int>(config.seed));
    m_isRateTouched = config.learningRate != engine::TrainConfig{}.learningRate;
    followOptimizer();
    followEpochs();
}

void TrainSettings::showMore(bool on) {
    if (auto* button = findChild<QPushButton*>(QStringLiteral("moreSettings")))
        button->setChecked(on);
}

void TrainSettings::followOptimizer() {
    const auto kind = static_cast<engine::OptimizerKind>(m_optimizer->currentIndex());
    const bool isAuto = kind == engine::OptimizerKind::Auto;
    const QString help = isAuto ? tr("Auto chooses it too; the run shows which is used.")
                                : tr("Of the first steps. Usual: 0.01 with SGD, 0.001 with AdamW.");
    m_learningRateHelp->setText(help);
    if (!isAuto && !m_isRateTouched)
        m_rate = kind == engine::OptimizerKind::AdamW ? kAdamRate : kSgdRate;
    const QSignalBlocker blocker(m_learningRate);
    m_learningRate->setEnabled(!isAuto);
    m_learningRate->setAccessibleDescription(help);
    m_learningRate->setToolTip(isAuto ? help : QString());
    m_learningRate->setSpecialValueText(isAuto ? tr("Auto") : QString());
    m_learningRate->setMinimum(isAuto ? 0 : 1e-6);
    m_learningRate->setValue(isAuto ? 0 : m_rate);
}

/// What the user chose comes back when there are enough epochs for it again.
void TrainSettings::followEpochs() {
    const int most = m_epochs->value() - 1;
    const QSignalBlocker blocker(m_headFirst);
    m_headFirst->setRange(std::min(1, most), most);
    m_headFirst->setValue(headFirstEpochs());
}

}  // namespace ui
