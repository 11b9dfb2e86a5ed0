// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/issue_text.h"
#include "ui/models/problem_model.h"
#include "ui/pages/page.h"
#include "ui/problem_event.h"
#include "ui/problem_text.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/problems_panel.h"
#include "ui/widgets/rail.h"

namespace ui {
namespace {

constexpr int kNarrowBelow = 1160;
constexpr int kStatusHeight = 28;

/// Ctrl+1 to Ctrl+9, then Ctrl+0; Ctrl+, as in other programs.
QKeySequence keysOf(PageId id) {
    if (id == PageId::Settings)
        return {Qt::CTRL | Qt::Key_Comma};
    const int number = (static_cast<int>(id) + 1) % 10;
    return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)};
}

/// Sub-folders or labels; a folder of loose pictures holds neither.
bool mayBeDataset(const QString& folder) {
    return !QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty() ||
           !QDir(folder).entryList({"*.yaml", "*.yml", "*.json", "*.xml", "*.txt", "obj.data"}, QDir::Files).isEmpty();
}

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

}  // namespace

DropPlan planDrop(const QStringList& files, PageId page) {
    if (files.isEmpty())
        return {};
    const QFileInfo first(files.first());
    const QString suffix = first.suffix().toLower();
    const bool isDatasetFile = QStringList{"yaml", "yml", "json", "zip"}.contains(suffix) && !first.isDir();
    if (isDatasetFile || (first.isDir() && page != PageId::Predict && mayBeDataset(files.first())))
        return {DropPlan::Kind::Dataset, {files.first()}, MainWindow::tr("Open %1 as a dataset").arg(first.fileName())};
    if (suffix == "espalier")
        return {DropPlan::Kind::Project, {files.first()}, MainWindow::tr("Open the project %1").arg(first.fileName())};
    if (suffix == "pt" || suffix == "pth" || suffix == "safetensors") {
        const QString text = page == PageId::Models ? MainWindow::tr("Copy %1 into your models folder")
                                                    : MainWindow::tr("Use %1 as the model");
        return {DropPlan::Kind::Model, {files.first()}, text.arg(first.fileName())};
    }
    if (first.isDir())
        return {DropPlan::Kind::Pictures, files, MainWindow::tr("Predict the pictures in %1").arg(first.fileName())};
    return {DropPlan::Kind::Pictures, files,
            MainWindow::tr("Predict %n pictures", nullptr, static_cast<int>(files.size()))};
}

MainWindow::MainWindow(Settings& settings, QWidget* parent) : QMainWindow(parent), m_settings(settings) {
    setWindowTitle("Espalier");
    setMinimumSize(1024, 768);
    resize(1280, 800);
    setAcceptDrops(true);
    m_rail = new Rail;
    m_pages = new QStackedWidget;
    m_problems = new ProblemModel(this);
    m_dropNote = new QLabel(this);
    m_dropNote->setObjectName("dropNote");
    m_dropNote->setProperty("kind", "note");
    m_dropNote->setFont(textFont(TextRole::Heading));
    m_dropNote->setAlignment(Qt::AlignCenter);
    m_dropNote->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropNote->hide();
    buildRail();
    buildMenus();

    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_pages, 1);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(buildStatusBar());
    setCentralWidget(central);
    buildProblems();
    new FocusRing(this);
    restoreGeometry(settings.windowGeometry());
}

void MainWindow::buildRail() {
    auto* group = new QButtonGroup(this);
    const auto add = [this, group](PageId id, const QString& iconName, const QString& text, const QString& name) {
        RailItem* item = m_rail->addItem(iconName, text, name);
        const QKeySequence keys = keysOf(id);
        item->setToolTip(QString("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        group->addButton(item);
        m_items.push_back(item);
        connect(item, &RailItem::clicked, this, [this, id] { showPage(id); });
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, id] {
            showPage(id);
            page(id)->setFocus(Qt::OtherFocusReason);
        });
    };
    add(PageId::Start, "house", tr("Start"), "railStart");
    m_rail->addLine();
    add(PageId::Models, "layers", tr("Models"), "railModels");
    add(PageId::Data, "picture", tr("Data"), "railData");
    add(PageId::Health, "pulse", tr("Health"), "railHealth");
    add(PageId::Freeze, "snowflake", tr("Freeze"), "railFreeze");
    add(PageId::Train, "line-chart", tr("Train"), "railTrain");
    m_rail->addLine();
    add(PageId::Runs, "split", tr("Runs"), "railRuns");
    add(PageId::Evaluate, "target", tr("Evaluate"), "railEvaluate");
    add(PageId::Predict, "viewfinder", tr("Predict"), "railPredict");
    add(PageId::Export, "arrow-up", tr("Export"), "railExport");
    m_rail->addStretch();
    add(PageId::Settings, "sliders", tr("Settings"), "railSettings");
}

void MainWindow::buildMenus() {
    auto* menu = new QMenu(this);
    QAction* open = menu->addAction(tr("&Open a dataset folder…"));
    open->setShortcut(QKeySequence::Open);
    QAction* openFile = menu->addAction(tr("Open a yaml, json or &zip…"));
    openFile->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    QAction* model = menu->addAction(tr("Open a &model file…"));
    menu->addSeparator();
    QAction* project = menu->addAction(tr("Open a &project…"));
    QAction* save = menu->addAction(tr("&Save the project as…"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));  // SaveAs has no keys on some desktops
    menu->addSeparator();
    QAction* rescan = menu->addAction(tr("&Read the dataset again"));
    rescan->setShortcut(QKeySequence(Qt::Key_F5));
    menu->addSeparator();
    QAction* help = menu->addAction(tr("User &guide"));
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    // The window owns them too, so that their keys work while the menu is closed.
    addActions({open, openFile, save, rescan, quit});
    m_rail->project()->setMenu(menu);
    connect(open, &QAction::triggered, this, &MainWindow::openDatasetRequested);
    connect(openFile, &QAction::triggered, this, &MainWindow::openDatasetFileRequested);
    connect(model, &QAction::triggered, this, &MainWindow::openModelRequested);
    connect(project, &QAction::triggered, this, &MainWindow::openProjectRequested);
    connect(save, &QAction::triggered, this, &MainWindow::saveProjectRequested);
    connect(rescan, &QAction::triggered, this, &MainWindow::rescanRequested);
    connect(help, &QAction::triggered, this, &MainWindow::helpRequested);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            [this] { page(currentPage())->showKeys(); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &MainWindow::find);
}

/// What is in view is filtered where it can be.
void MainWindow::find() {
    if (areProblemsShown() && m_problemsPanel->isAncestorOf(focusWidget()))
        m_problemsPanel->focusFind();
    else if (!page(currentPage())->focusFind())
        emit findRequested();
}

void MainWindow::buildProblems() {
    m_problemsPanel = new ProblemsPanel(*m_problems, centralWidget());
    m_problemsPanel->hide();
    connect(m_problemsPanel, &ProblemsPanel::closeRequested, this, &MainWindow::hideProblems);
    connect(m_problemsPanel, &ProblemsPanel::chosen, this, &MainWindow::goToProblem);
    connect(m_problemsButton, &QPushButton::clicked, this, &MainWindow::toggleProblems);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this), &QShortcut::activated, this,
            &MainWindow::toggleProblems);
    connect(m_problems, &ProblemModel::changed, this, &MainWindow::refreshProblems);
    refreshProblems();
}

QWidget* MainWindow::buildStatusBar() {
    auto* bar = new QFrame;
    bar->setProperty("kind", "status");
    bar->setFixedHeight(kStatusHeight);
    m_device = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_why = makeButton(tr("Why?"), "whyDevice", ButtonKind::Link);
    m_why->setFont(textFont(TextRole::Caption));
    m_why->setAccessibleName(tr("Why this device?"));
    m_why->hide();
    connect(m_why, &QPushButton::clicked, this,
            [this] { QToolTip::showText(m_why->mapToGlobal(QPoint(0, -48)), m_deviceReason, m_why, {}, 12000); });
    m_job = makeLabel({}, TextRole::Caption, Tone::Text);
    m_job->setObjectName("jobText");
    m_problemsButton = makeButton({}, "showProblems", ButtonKind::Link);
    m_problemsButton->setFont(textFont(TextRole::Caption));
    m_problemsButton->setIconSize({14, 14});
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel("cpu"));
    layout->addWidget(m_device);
    layout->addWidget(m_why);
    layout->addStretch();
    layout->addWidget(m_job);
    layout->addStretch();
    layout->addWidget(m_problemsButton);
    layout->addSpacing(8);
    layout->addWidget(new IconLabel("lock"));
    layout->addWidget(makeLabel(tr("Images stay on this computer"), TextRole::Caption, Tone::Muted));
    return bar;
}

void MainWindow::addPage(Page* page) {
    m_pages->addWidget(page);
    if (m_pages->count() == 1)
        showPage(PageId::Start);
}

void MainWindow::showPage(PageId id) {
    // Keys of a page work while the focus is in it; who steps through the rail goes on there.
    const bool isInRail = m_rail->isAncestorOf(focusWidget());
    const bool isOther = id != currentPage();
    m_pages->setCurrentIndex(static_cast<int>(id));
    railItem(id)->setChecked(true);
    if (isOther && !isInRail)
        page(id)->setFocus(Qt::OtherFocusReason);
    emit pageShown(id);
}

PageId MainWindow::currentPage() const {
    return static_cast<PageId>(m_pages->currentIndex());
}

Page* MainWindow::page(PageId id) const {
    return static_cast<Page*>(m_pages->widget(static_cast<int>(id)));
}

void MainWindow::setProject(const QString& name, const QString& detail) {
    m_rail->project()->setProject(name, detail);
    setWindowTitle(name.isEmpty() ? QString("Espalier") : QString("%1 – Espalier").arg(name));
}

void MainWindow::setDevice(const QString& text, const QString& reason) {
    m_device->setText(text);
    m_deviceReason = reason;
    m_why->setVisible(!reason.isEmpty());
    m_why->setToolTip(reason);
}

void MainWindow::setJobText(const QString& text) {
    m_job->setText(text);
}

void MainWindow::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    m_problems->setDataset(std::move(dataset), PageId::Data, page(PageId::Data)->accessibleName());
}

void MainWindow::take(const ProblemEvent& problem) {
    PageId id = currentPage();
    for (int index = 0; index < m_pages->count(); ++index)
        if (m_pages->widget(index) == problem.from || m_pages->widget(index)->isAncestorOf(problem.from))
            id = static_cast<PageId>(index);
    const QString place = page(id)->accessibleName();
    if (const auto* error = std::get_if<ErrorText>(&problem.what))
        m_problems->addError(id, place, *error, problem.from);
    else if (const auto* issue = std::get_if<engine::Issue>(&problem.what))
        m_problems->addIssue(id, place, *issue);
    else
        m_problems->endErrors(problem.from);
}

void MainWindow::refreshProblems() {
    const qint64 failures = m_problems->failures();
    m_problemsButton->setText(problemCountText(failures, m_problems->count()));
    m_problemsButton->setIcon(failures > 0 ? severityIcon(m_problems->gravest()) : icon("check", IconTone::Muted));
    m_problemsButton->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText));
}

bool MainWindow::areProblemsShown() const {
    return !m_problemsPanel->isHidden();
}

void MainWindow::toggleProblems() {
    QWidget* focus = focusWidget();
    if (areProblemsShown() && m_problemsPanel->isAncestorOf(focus))
        return hideProblems();
    m_focusBefore = focus;
    placeProblems();
    m_problemsPanel->show();
    m_problemsPanel->raise();
    m_problemsPanel->takeFocus();
}

void MainWindow::placeProblems() {
    const QWidget* central = centralWidget();
    m_problemsPanel->setGeometry(central->width() - ProblemsPanel::kWidth, 0, ProblemsPanel::kWidth,
                                 central->height() - kStatusHeight);
}

void MainWindow::hideProblems() {
    m_problemsPanel->hide();
    if (m_focusBefore && m_focusBefore->isVisibleTo(this))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        m_problemsButton->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goToProblem(PageId id, const std::filesystem::path& file) {
    showPage(id);
    if (id == PageId::Data && !file.empty())
        emit issueChosen(file);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == ProblemEvent::eventType()) {
        take(*static_cast<ProblemEvent*>(event));
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrowBelow);
    placeProblems();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const DropPlan plan = planDrop(localFiles(event->mimeData()), currentPage());
    if (plan.kind == DropPlan::Kind::Nothing)
        return;
    showDrag(plan.text);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    showDrag({});
}

void MainWindow::dropEvent(QDropEvent* event) {
    showDrag({});
    const DropPlan plan = planDrop(localFiles(event->mimeData()), currentPage());
    event->acceptProposedAction();
    switch (plan.kind) {
        case DropPlan::Kind::Nothing:
            return;
        case DropPlan::Kind::Dataset:
            emit datasetDropped(plan.files.first());
            return;
        case DropPlan::Kind::Project:
            emit projectDropped(plan.files.first());
            return;
        case DropPlan::Kind::Pictures:
            emit picturesDropped(plan.files);
            return;
        case DropPlan::Kind::Model:
            emit modelDropped(plan.files.first());
            return;
    }
}

void MainWindow::showDrag(const QString& text) {
    for (DropArea* area : m_dropAreas)
        area->setDragText(text);
    m_dropNote->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_dropNote->setText(text);
    const QSize size(std::clamp(m_dropNote->sizeHint().width() + 40, 320, 480), 44);
    m_dropNote->setGeometry((width() - size.width()) / 2, height() - size.height() - kStatusHeight - 24, size.width(),
                            size.height());
    m_dropNote->raise();
}

}  // namespace ui
