// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "ui/pages/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/model_picker.h"

class QStackedWidget;

namespace ui {

class EmptyState;
class EvaluationPanel;
class EvaluationView;
class ProgressCard;
class SampleModel;

/// How good a model is on the validation images, how far to trust that, and what it gets wrong.
class EvaluatePage final : public Page {
    Q_OBJECT

public:
    /// @param samples show the dataset that is open; must outlive the page
    explicit EvaluatePage(SampleModel& samples, QWidget* parent = nullptr);

    void setModelChoices(const QList<ModelChoice>& choices);
    /// Figures of another model stay, and say so.
    void setModel(const QString& ref);
    /// Null = none. Figures of the same dataset before a change stay, and say so; others go.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
    /// Something else computes: nothing can be started.
    void setBusy(bool isBusy);

    /// The model and the dataset as they are now are measured.
    void showRunning();
    void showProgress(const engine::Progress& progress);
    /// Of what showRunning() was called for, with details; nothing is shown of one that was cancelled.
    void showReport(const std::shared_ptr<const engine::EvaluateReport>& report);
    void showError(const engine::Error& error);
    /// Back to the last figures, where neither of the two came.
    void endRunning();

    /// There is something to measure.
    bool isReady() const;

signals:
    void evaluateRequested();
    void cancelRequested();
    void datasetRequested();
    void modelChosen(const QString& ref);
    void modelFileRequested();
    /// @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);

private:
    enum State { Empty, NoLabels, Ready, Running, Report };
    enum class WayOut { None, Evaluate, ChooseModel };

    /// What figures are of.
    struct Subject {
        std::shared_ptr<const engine::DatasetInfo> dataset;
        QString model;
    };

    void buildHeader();
    void buildStates(SampleModel& samples);
    /// Where there are neither figures nor a run.
    State idleState() const;
    void refresh();
    void refreshButtons();
    void refreshBanner();
    void showBanner(Banner::Kind kind, const QString& title, const QString& reason, WayOut wayOut = WayOut::None);
    void refreshSubtitle();
    QString whyNotReady() const;
    std::int64_t validationImages() const;
    void showFigures();
    void toggleView();
    void takeWayOut();
    bool isClassifier() const;

    Subject m_now, m_run, m_shown;
    std::shared_ptr<const engine::EvaluateReport> m_report;  // of m_shown
    bool m_isBusy = false;
    bool m_isRunning = false;
    std::optional<engine::Error> m_error;
    WayOut m_wayOut = WayOut::None;

    ModelPicker* m_model = nullptr;
    QPushButton* m_view = nullptr;
    QPushButton* m_evaluate = nullptr;
    QStackedWidget* m_states = nullptr;
    EmptyState* m_ready = nullptr;
    ProgressCard* m_progress = nullptr;
    EvaluationView* m_figures = nullptr;
    EvaluationPanel* m_panel = nullptr;
};

}  // namespace ui
