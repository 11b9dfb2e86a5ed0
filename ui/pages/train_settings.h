// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

#include "engine/api/train.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class AugmentFields;
class SettingsGrid;

/// The settings of a run as a form: what most people change on top, the rest under "More".
class TrainSettings final : public QFrame {
    Q_OBJECT

public:
    explicit TrainSettings(QWidget* parent = nullptr);

    /// Everything the form holds; model, dataset, plan, device and folder stay as in a new TrainConfig.
    engine::TrainConfig config() const;
    void setConfig(const engine::TrainConfig& config);
    void setImageSize(int px);
    void setFeatureCaching(engine::FeatureCaching caching);
    /// Whether to show what only classifiers use.
    void setClassifier(bool isClassifier);
    /// Whether the plan lets the head learn alone first; config().headFirst.epochs is 0 where not.
    void setTwoPhases(bool on);
    /// Of the first of two phases, whether or not the plan has two; 0 = too few epochs for two.
    int headFirstEpochs() const;
    void showMore(bool on);

signals:
    void changed();

private:
    void buildMain(SettingsGrid* grid);
    void buildMore();
    void buildLearning();
    void buildCaching();
    void followOptimizer();
    void followEpochs();

    QSpinBox* m_epochs;
    QSpinBox* m_imageSize;
    QSpinBox* m_batch;
    QComboBox* m_optimizer;
    QDoubleSpinBox* m_learningRate;
    QLabel* m_learningRateHelp;
    QSpinBox* m_patience;
    QLineEdit* m_name;
    QWidget* m_more;
    SettingsGrid* m_moreGrid;
    AugmentFields* m_augment;
    QSpinBox* m_seed;
    QCheckBox* m_cosine;
    QSpinBox* m_headFirst;
    QComboBox* m_classWeights;
    QDoubleSpinBox* m_rateDecay;
    QComboBox* m_caching;
    QSpinBox* m_views;
    double m_rate = 0.01;  ///< what the field returns to after "Auto"
    bool m_isRateTouched = false;
    std::optional<int> m_headFirstChosen;  ///< by the user; else it follows the epochs
    bool m_hasTwoPhases = false;
};

}  // namespace ui
