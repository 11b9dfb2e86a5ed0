// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

#include "engine/api/train.h"
#include "ui/cost_text.h"
#include "ui/jobs/advice_job.h"
#include "ui/jobs/model_info_job.h"
#include "ui/pages/page.h"

class QLabel;
class QScrollArea;
class QSpinBox;
class QStackedWidget;

namespace ui {

class EmptyState;
class FreezeFigures;
class NetworkDiagram;
class Segments;

/// Which blocks of the network learn: picture, presets, and what a choice means in numbers, at once.
class FreezePage final : public Page {
    Q_OBJECT

public:
    explicit FreezePage(QWidget* parent = nullptr);

    /// Keeps the plan where the network has as many blocks as before.
    void setModel(const FittedModel& model);
    void clearModel();
    void setDataset(const QString& name, const QStringList& classNames);
    void clearDataset();
    void setImageSize(int px);
    /// How long the head learns alone where a plan has two phases; 0 = not known.
    void setHeadFirstEpochs(int epochs);
    /// What the data speaks for; nothing = not known.
    void setAdvice(const std::optional<MeasuredAdvice>& advice);
    void setMeasuring(bool on);
    void setCost(const CostEstimate& cost);
    void setFeatureCaching(engine::FeatureCaching caching);

    const engine::RecipePlan& plan() const { return m_plan; }
    /// Emits nothing.
    void setPlan(const engine::RecipePlan& plan);

signals:
    /// At every change by the user.
    void planChanged(const engine::RecipePlan& plan);
    /// "Use this plan".
    void planAccepted();
    void featureCachingChosen(engine::FeatureCaching caching);
    void modelRequested();
    void datasetRequested();

private:
    /// In the order of the segments and of the keys 1 to 5.
    enum Preset { HeadOnly, HeadThenTop, FirstBlocks, Everything, BackboneFrozen };

    static int presetOf(engine::Recipe recipe);
    QWidget* makePresets();
    QWidget* makeDiagram();
    void choose(int preset);
    void useAdvice();
    void thawHead();
    void usePlan(const engine::RecipePlan& plan);
    void showPlan();
    void showFigures();
    engine::RecipePlan presetPlan(int preset) const;
    engine::RecipePlan firstPlan() const;
    int currentPreset() const;
    void refresh();
    void refreshSegments();
    void refreshAdvice();
    QWidget* makeReasons();
    void refreshReasons();
    bool isHeadAlike() const;
    QString oldClassesText() const;
    void showLearning();
    void showNote(const QString& title, const QString& reason, const QString& action = {});
    int recipeFirstBlocks() const;
    void refreshHeadNotes();
    QString laterText() const;
    bool learnsNothing() const;
    bool freezesNewHead() const;

    std::optional<FittedModel> m_model;
    std::optional<MeasuredAdvice> m_measured;
    bool m_isMeasuring = false;
    CostEstimate m_cost;
    engine::FeatureCaching m_caching = engine::FeatureCaching::Auto;
    QString m_datasetName;
    QStringList m_datasetClasses;
    int m_imageSizePx = 640;
    engine::RecipePlan m_plan;
    int m_headFirstEpochs = 0;
    int m_chosen = -1;  ///< by the user, where several presets mean the same; -1 = none

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Segments* m_segments;
    QSpinBox* m_firstCount;
    Banner* m_advice;
    QPushButton* m_howSo = nullptr;
    QLabel* m_reasonText = nullptr;
    QWidget* m_oldClasses = nullptr;
    QLabel* m_oldClassesText = nullptr;
    QScrollArea* m_scroll = nullptr;
    NetworkDiagram* m_diagram;
    FreezeFigures* m_figures;
    QPushButton* m_use;
};

}  // namespace ui
