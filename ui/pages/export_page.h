// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/export.h"
#include "ui/pages/page.h"
#include "ui/widgets/model_picker.h"

class QStackedWidget;

namespace ui {

class ExportResult;
class ExportTarget;
class FormatList;
class ProgressCard;

/// A model as a file for other programs, compared with the model on the user's own images before it counts as written.
class ExportPage final : public Page {
    Q_OBJECT

public:
    explicit ExportPage(QWidget* parent = nullptr);

    void setModelChoices(const QList<ModelChoice>& choices);
    /// Which one; what it is comes with showModel(). Empty = none.
    void setModel(const QString& ref);
    void showModel(const engine::ModelInfo& model, const std::vector<engine::ExportFormatInfo>& formats);
    void showModelError(const engine::Error& error);
    /// What the file is compared on: those of a dataset; empty = nothing.
    void setCheckImages(const QString& dataset, std::vector<std::filesystem::path> images);
    void setFolder(const QString& folder);
    /// While a training runs nothing is exported.
    void setBusy(bool isBusy);

    void begin();
    void showProgress(const engine::Progress& progress);
    void showReport(const engine::ExportReport& report);
    void showError(const engine::Error& error);
    void end();

signals:
    /// By the user.
    void modelChosen(const QString& ref);
    void modelFileRequested();
    void trainRequested();
    void datasetRequested();
    void folderChosen(const QString& folder);
    void exportRequested(const engine::ExportConfig& config);
    void cancelRequested();

private:
    enum State { NoModel, Form };

    QWidget* buildForm();
    QWidget* buildFormats();
    QWidget* buildTarget();
    void start(bool keepsDifferent);
    void showFolder();
    void refresh();
    void refreshFormat();
    void refreshCheck();
    QString reasonAgainst() const;

    std::optional<engine::ModelInfo> m_info;  // of the model that is chosen, once it is read
    bool m_isUnreadable = false;
    std::vector<std::filesystem::path> m_images;
    QString m_dataset;
    QString m_written;  // path
    bool m_isBusy = false;
    bool m_isRunning = false;
    std::string m_phase;

    ModelPicker* m_model;
    QPushButton* m_export;
    QStackedWidget* m_states;
    FormatList* m_formats = nullptr;
    QLabel* m_licence = nullptr;
    QLabel* m_origin = nullptr;
    QPushButton* m_train = nullptr;
    ExportTarget* m_target = nullptr;
    QLabel* m_check = nullptr;
    QPushButton* m_openData = nullptr;
    ProgressCard* m_progress = nullptr;
    ExportResult* m_result = nullptr;
};

}  // namespace ui
