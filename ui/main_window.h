// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "engine/api/dataset_info.h"
#include "ui/settings.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class DropArea;
class Page;
class ProblemEvent;
class ProblemModel;
class ProblemsPanel;
class Rail;
class RailItem;

enum class PageId { Start, Models, Data, Health, Freeze, Train, Runs, Evaluate, Predict, Export, Settings };

/// What a drop on the window means.
struct DropPlan {
    enum class Kind { Nothing, Dataset, Project, Pictures, Model };
    Kind kind = Kind::Nothing;
    QStringList files;
    QString text;  ///< what will happen, shown while dragging
};

/// An .espalier file is a project; yaml, json and zip files are datasets, and so are folders that hold more than
/// pictures (on the Predict page folders are pictures); model files are models, which the Models page adds and others
/// use; other files and folders are pictures.
DropPlan planDrop(const QStringList& files, PageId page);

/// Rail, pages and status bar, and over their right side, when asked for, what went wrong so far. Knows no jobs: the
/// application connects them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// @param settings must outlive the window
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);

    /// In the order of PageId; takes ownership.
    void addPage(Page* page);
    void showPage(PageId id);
    PageId currentPage() const;
    Page* page(PageId id) const;
    RailItem* railItem(PageId id) { return m_items[static_cast<std::size_t>(id)]; }

    void setProject(const QString& name, const QString& detail);
    /// @param reason behind "Why?"; empty = no question
    void setDevice(const QString& text, const QString& reason);
    /// What runs, in the middle of the status bar; empty = nothing.
    void setJobText(const QString& text);
    /// The issues of the dataset are among the problems. Null = none is open.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
    ProblemModel& problems() { return *m_problems; }
    bool areProblemsShown() const;
    /// Where they are shown already, the keys go there; from there the panel closes.
    void toggleProblems();
    /// Zones that light up while something is dragged over the window.
    void addDropArea(DropArea* area) { m_dropAreas.push_back(area); }
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

signals:
    void openDatasetRequested();
    void openDatasetFileRequested();
    void openModelRequested();
    void openProjectRequested();
    void saveProjectRequested();
    void rescanRequested();
    /// And what is in view has no filter.
    void findRequested();
    void datasetDropped(const QString& path);
    void projectDropped(const QString& file);
    void picturesDropped(const QStringList& files);
    void modelDropped(const QString& file);
    void helpRequested();
    void pageShown(ui::PageId id);
    /// On the Data page, which is shown by now. @param file an image, a label file or neither
    void issueChosen(const std::filesystem::path& file);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildRail();
    QWidget* buildStatusBar();
    void buildMenus();
    void buildProblems();
    void find();
    void showDrag(const QString& text);
    void take(const ProblemEvent& problem);
    void refreshProblems();
    void placeProblems();
    void hideProblems();
    void goToProblem(PageId page, const std::filesystem::path& file);

    Settings& m_settings;
    Rail* m_rail;
    std::vector<RailItem*> m_items;
    QStackedWidget* m_pages;
    QLabel* m_device = nullptr;
    QPushButton* m_why = nullptr;
    QString m_deviceReason;
    QLabel* m_job = nullptr;
    ProblemModel* m_problems;
    QPushButton* m_problemsButton = nullptr;
    ProblemsPanel* m_problemsPanel = nullptr;
    QPointer<QWidget> m_focusBefore;  // they were shown
    QLabel* m_dropNote;
    std::vector<DropArea*> m_dropAreas;
    std::function<bool()> m_mayClose;
};

}  // namespace ui
