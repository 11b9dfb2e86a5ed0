// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <filesystem>
#include <memory>
#include <optional>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "ui/pages/evaluate_page_text.h"
#include "ui/pages/page.h"
#include "ui/widgets/evaluation_pictures.h"
#include "ui/widgets/model_picker.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace ui {

class ClassMapping;
class EmptyState;
class EvaluationPanel;
class EvaluationSplit;
class EvaluationView;
class ProgressCard;
class SampleModel;

/// How good a model is on the images of a split, how far to trust that, and what it gets wrong. Where the model has
/// other classes than the dataset, the user says as what they count.
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

    /// Which images are measured next: the user's choice.
    engine::Split split() const { return m_now.split; }

    /// After classesRequested(): asks as what they count. @param map of an earlier time; empty = by equal names
    void showClasses(const std::vector<std::string>& modelClasses, const engine::ClassMap& map);
    /// The model, the dataset and the split as they are now are measured.
    void showRunning(const engine::ClassMap& classMap = {});
    void showProgress(const engine::Progress& progress);
    /// Of what showRunning() was called for, with details; nothing is shown of one that was cancelled.
    void showReport(const std::shared_ptr<const engine::EvaluateReport>& report);
    void showError(const engine::Error& error);
    /// Back to the last figures, where neither of the two came.
    void endRunning();

    /// After pictureRequested().
    void showPicture(const std::filesystem::path& file, const QImage& picture);
    void showUnreadable(const std::filesystem::path& file, const engine::Error& error);

    /// There is something to measure.
    bool isReady() const;

signals:
    /// For the Predict page.
    void thresholdChosen(double threshold);
    void evaluateRequested();
    /// Of the model that is chosen, for showClasses().
    void classesRequested();
    /// What evaluateRequested(), which follows, and the next ones are to measure with.
    void classesMatched(const engine::ClassMap& map);
    void cancelRequested();
    void datasetRequested();
    void modelChosen(const QString& ref);
    void modelFileRequested();
    /// In full size.
    void pictureRequested(const std::filesystem::path& file);
    /// On the Data page. @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);

private:
    enum State { Empty, NoLabels, Ready, Running, Report, Classes, Pictures };

    void buildHeader();
    void buildStates(SampleModel& samples);
    QWidget* buildRunning();
    QWidget* buildFigures(SampleModel& samples);
    QWidget* buildClasses();
    QWidget* buildPictures(SampleModel& samples);
    void openPictures(const EvaluationPictures::Group& group, std::size_t at);
    void closePictures();
    /// Where there are neither figures nor a run.
    State idleState() const;
    void refresh();
    void refreshButtons();
    void refreshBanner();
    void refreshSubtitle();
    QString whyNotReady() const;
    void showFigures();
    void toggleView();
    void evaluate();
    void take(EvaluateWayOut wayOut);
    void endMatching();
    void endRun();
    bool isClassifier() const;

    EvaluateSubject m_now, m_run, m_shown;
    std::shared_ptr<const engine::EvaluateReport> m_report;  // of m_shown
    bool m_isBusy = false;
    bool m_isRunning = false;
    bool m_isMatching = false;
    bool m_isLooking = false;  // at pictures of m_report
    std::optional<engine::Error> m_error;

    ModelPicker* m_model = nullptr;
    EvaluationSplit* m_split = nullptr;
    QPushButton* m_view = nullptr;
    QPushButton* m_evaluate = nullptr;
    QStackedWidget* m_states = nullptr;
    EmptyState* m_ready = nullptr;
    QPushButton* m_start = nullptr;  // of m_ready
    ProgressCard* m_progress = nullptr;
    QVBoxLayout* m_figuresLayout = nullptr;
    QBoxLayout* m_usedLayout = nullptr;
    QWidget* m_used = nullptr;  // in the side panel; over the figures where there is none
    QLabel* m_usedText = nullptr;
    EvaluationView* m_figures = nullptr;
    EvaluationPictures* m_pictures = nullptr;
    QPointer<QWidget> m_lookedFrom;  // had the focus before
    ClassMapping* m_classes = nullptr;
    EvaluationPanel* m_panel = nullptr;
};

}  // namespace ui
