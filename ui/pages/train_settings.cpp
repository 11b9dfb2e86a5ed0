// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

#include "engine/api/advice.h"
#include "ui/convert.h"
#include "ui/pages/augment_fields.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rate_box.h"
#include "ui/widgets/settings_grid.h"

namespace ui {
namespace {

constexpr int kNumberWidth = SettingsGrid::kNumberWidth, kTextWidth = 220;
constexpr double kSgdRate = 0.01, kAdamRate = 0.001;

}  // namespace

TrainSettings::TrainSettings(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Settings"), TextRole::CardTitle));
    auto* grid = new SettingsGrid;
    connect(grid, &SettingsGrid::changed, this, &TrainSettings::changed);
    buildMain(grid);
    column->addLayout(grid);

    QPushButton* moreButton = makeButton(tr("More settings"), QStringLiteral("moreSettings"), ButtonKind::Link);
    moreButton->setCheckable(true);
    column->addWidget(moreButton, 0, Qt::AlignLeft);
    buildMore();
    const int labels = std::max(grid->labelWidth(), m_moreGrid->labelWidth());
    grid->setColumnMinimumWidth(0, labels);
    m_moreGrid->setColumnMinimumWidth(0, labels);
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

void TrainSettings::buildMain(SettingsGrid* grid) {
    m_epochs =
        grid->addCount(tr("Epochs"), QStringLiteral("epochs"), 1, 100'000, 10, tr("How often every image is seen."));
    m_imageSize = grid->addCount(tr("Image size"), QStringLiteral("imageSize"), 32, 4096, 32,
                                 tr("Longer side in pixels. Larger finds smaller things and is slower."));
    m_batch = grid->addCount(tr("Batch"), QStringLiteral("batch"), 1, 1024, 1,
                             tr("Images in one step. Lower it where memory is short."));
    connect(m_imageSize, &QSpinBox::editingFinished, this,
            [this] { m_imageSize->setValue((m_imageSize->value() + 31) / 32 * 32); });

    m_optimizer = new QComboBox;
    m_optimizer->setObjectName(QStringLiteral("optimizer"));
    m_optimizer->addItems({tr("Auto"), QStringLiteral("SGD"), QStringLiteral("AdamW")});
    m_optimizer->setFixedWidth(kNumberWidth);
    grid->addField(tr("Optimizer"), m_optimizer, tr("Auto takes AdamW for short runs and SGD for long ones."));
    connect(m_optimizer, &QComboBox::currentIndexChanged, this, [this] {
        followOptimizer();
        emit changed();
    });

    m_learningRate = new RateBox;
    m_learningRate->setObjectName(QStringLiteral("learningRate"));
    m_learningRate->setFixedWidth(kNumberWidth);
    m_learningRateHelp = grid->addField(tr("Learning rate"), m_learningRate, {});
    connect(m_learningRate, &QDoubleSpinBox::valueChanged, this, [this](double rate) {
        m_rate = rate;
        m_isRateTouched = true;
        emit changed();
    });

    m_patience = grid->addCount(tr("Patience"), QStringLiteral("patience"), engine::kAuto, 100'000, 5,
                                tr("Ends the run after so many epochs without a better score; 0 = never."));
    m_patience->setSpecialValueText(tr("Auto"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setFixedWidth(kTextWidth);
    m_name->setMaxLength(100);
    m_name->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[^/\\\\:*?\"<>|]*")), m_name));
    grid->addField(tr("Name of the run"), m_name, tr("Its folder; a taken name gets a number."));
    connect(m_name, &QLineEdit::textChanged, this, &TrainSettings::changed);
}

void TrainSettings::buildMore() {
    m_more = new QWidget;
    m_moreGrid = new SettingsGrid(m_more);
    m_moreGrid->setContentsMargins(0, 0, 0, 0);
    connect(m_moreGrid, &SettingsGrid::changed, this, &TrainSettings::changed);
    buildLearning();
    buildCaching();
    m_augment = new AugmentFields(m_moreGrid);
    m_cosine = new QCheckBox(tr("Cosine schedule"));
    m_cosine->setObjectName(QStringLiteral("cosine"));
    m_moreGrid->addField(tr("Schedule"), m_cosine, tr("Otherwise the learning rate falls in a straight line."));
    connect(m_cosine, &QCheckBox::toggled, this, &TrainSettings::changed);
    m_seed = m_moreGrid->addCount(tr("Seed"), QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1,
                                  tr("The same seed gives the same run."));
}

void TrainSettings::buildLearning() {
    m_headFirst = new QSpinBox;
    m_headFirst->setObjectName(QStringLiteral("headFirst"));
    m_headFirst->setFixedWidth(kNumberWidth);
    m_headFirst->setEnabled(false);
    m_moreGrid->addField(tr("Head alone, epochs"), m_headFirst,
                         tr("Then the other blocks join. For the plan “Head, then top blocks”."));
    connect(m_headFirst, &QSpinBox::valueChanged, this, [this](int epochs) {
        m_headFirstChosen = epochs;
        emit changed();
    });
    connect(m_epochs, &QSpinBox::valueChanged, this, &TrainSettings::followEpochs);

    m_classWeights =
        m_moreGrid->addChoice(tr("Rare classes"), QStringLiteral("classWeights"), {tr("Count alike"), tr("Count more")},
                              tr("Count more: the rarer a class, the more a mistake in it weighs."));

    m_rateDecay = new QDoubleSpinBox;
    m_rateDecay->setObjectName(QStringLiteral("rateDecay"));
    m_rateDecay->setRange(0.5, 1);
    m_rateDecay->setSingleStep(0.05);
    m_rateDecay->setFixedWidth(kNumberWidth);
    m_moreGrid->addField(tr("Rate decay by block"), m_rateDecay,
                         tr("Learning rate of a block as a share of the next one's; 1 = off."));
    connect(m_rateDecay, &QDoubleSpinBox::valueChanged, this, &TrainSettings::changed);
}

void TrainSettings::buildCaching() {
    m_caching =
        m_moreGrid->addChoice(tr("Feature cache"), QStringLiteral("featureCaching"), {tr("Auto"), tr("Off"), tr("On")},
                              tr("Frozen first blocks see each picture once; later epochs are faster. Auto: where only "
                                 "the head of a classifier learns."));
    m_views = m_moreGrid->addCount(tr("Views of a picture"), QStringLiteral("cachedViews"), 1, 1000, 1,
                                   tr("Augmented versions that the cache keeps of each; they take turns."));
    connect(m_caching, &QComboBox::currentIndexChanged, m_views,
            [this](int choice) { m_views->setEnabled(choice != static_cast<int>(engine::FeatureCaching::Off)); });
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
    config.augment = m_augment->config();
    config.nominalBatch = engine::kAuto;
    config.cosineSchedule = m_cosine->isChecked();
    config.headFirst.epochs = m_hasTwoPhases ? headFirstEpochs() : 0;
    config.classWeights = static_cast<engine::ClassWeights>(m_classWeights->currentIndex());
    config.stageRateDecay = m_rateDecay->value();
    config.featureCaching = static_cast<engine::FeatureCaching>(m_caching->currentIndex());
    config.cachedViews = m_views->value();
    config.seed = static_cast<std::uint64_t>(m_seed->value());
    return config;
}

void TrainSettings::setImageSize(int px) {
    m_imageSize->setValue(px);
}

void TrainSettings::setFeatureCaching(engine::FeatureCaching caching) {
    m_caching->setCurrentIndex(static_cast<int>(caching));
}

void TrainSettings::setClassifier(bool isClassifier) {
    m_augment->setClassifier(isClassifier);
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
    m_augment->setConfig(config.augment);
    m_cosine->setChecked(config.cosineSchedule);
    if (const std::int64_t head = config.headFirst.epochs; head > 0 && head != engine::headFirstEpochs(config.epochs))
        m_headFirstChosen = static_cast<int>(head);
    m_classWeights->setCurrentIndex(static_cast<int>(config.classWeights));
    m_rateDecay->setValue(config.stageRateDecay);
    m_caching->setCurrentIndex(static_cast<int>(config.featureCaching));
    m_views->setValue(static_cast<int>(config.cachedViews));
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
