// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_curves.h"

#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/run_chart.h"
#include "ui/convert.h"
#include "ui/models/run_curve_model.h"
#include "ui/run_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kLegendRows = 4;  ///< then a second column
constexpr int kColumnWidth = 128, kEpochWidth = 72;

/// A piece of a run's line.
class LineSample final : public QWidget {
public:
    explicit LineSample(const PlotView::Line& line) : m_line(line) { setFixedSize(28, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QPen pen(themeOf(this).*(m_line.color), 2);
        if (m_line.isDashed)
            pen.setDashPattern({3.5, 2});
        painter.setPen(pen);
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    PlotView::Line m_line;
};

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// "mAP50-95"; both names where both tasks are among the runs.
QString scoreTitle(const RunSet& set) {
    QStringList names;
    for (const ComparedRun& run : set.runs)
        if (const QString name = scoreName(run.summary.task); !names.contains(name))
            names << name;
    return names.join(" / ");
}

}  // namespace

RunCurves::RunCurves(QWidget* parent) : QWidget(parent), m_epochs(new RunCurveModel(this)) {
    m_note = makeLabel({}, TextRole::Body, Tone::Muted);
    m_note->setObjectName("curvesNote");
    m_note->setWordWrap(true);
    m_switch = makeChip(tr("Table"), "curvesTable");
    m_switch->setToolTip(tr("The same as numbers (T)"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_note, 1);
    top->addWidget(m_switch);
    auto* charts = new QWidget;
    m_charts = new QHBoxLayout(charts);
    m_charts->setContentsMargins(0, 0, 0, 0);
    m_charts->setSpacing(12);
    m_views = new QStackedWidget;
    m_views->addWidget(charts);
    m_views->addWidget(buildTable());
    QFrame* legend = makeCard("curvesLegend");
    m_legend = new QGridLayout(legend);
    m_legend->setContentsMargins(16, 10, 16, 10);
    m_legend->setHorizontalSpacing(8);
    m_legend->setVerticalSpacing(4);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_views, 1);
    layout->addWidget(legend);
    connect(m_switch, &QPushButton::toggled, m_views, [this](bool on) { m_views->setCurrentIndex(on ? 1 : 0); });
    connect(new QShortcut(Qt::Key_T, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            m_switch, &QPushButton::toggle);
}

QWidget* RunCurves::buildTable() {
    m_table = new TableView;
    m_table->setObjectName("curvesTableView");
    m_table->setAccessibleName(tr("Score and validation loss by epoch"));
    m_table->setModel(m_epochs);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    QFrame* card = makeCard("curvesTableCard");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_table);
    return card;
}

void RunCurves::showRuns(const RunSet& set) {
    RunSet shown = set;
    const auto most = static_cast<qsizetype>(RunChart::kMostRuns);
    const auto count = static_cast<qsizetype>(set.runs.size());
    if (count > most)
        shown.runs.resize(RunChart::kMostRuns);
    QString note = count > most ? tr("The first %1 of %2 runs").arg(countText(most), countText(count)) : QString();
    if (!set.isComparable())
        note = tr("Not comparable: the runs differ in data, split or task, so no height says anything about another.");
    m_note->setText(note);
    setTone(m_note, set.isComparable() ? Tone::Muted : Tone::Warning);
    m_epochs->setRuns(shown);
    m_table->setColumnWidth(0, kEpochWidth);
    for (int column = 1; column < m_epochs->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(kColumnWidth, m_table->horizontalHeader()->sectionSizeHint(column)));
    fillLegend(shown);
    fillCharts(shown);
}

void RunCurves::showTable(bool on) {
    m_switch->setChecked(on);
}

void RunCurves::fillLegend(const RunSet& set) {
    clear(*m_legend);
    for (int column = 0; column < m_legend->columnCount(); ++column)
        m_legend->setColumnStretch(column, 0);
    for (std::size_t index = 0; index < set.runs.size(); ++index) {
        const engine::RunSummary& run = set.runs[index].summary;
        const int row = static_cast<int>(index) % kLegendRows, column = 3 * (static_cast<int>(index) / kLegendRows);
        auto* name = new ElidedLabel;
        name->setText(toText(run.name));
        name->setToolTip(pathText(run.folder));
        QLabel* best =
            makeLabel(run.bestEpoch > 0 ? tr("best %1 in epoch %2").arg(scoreText(run), countText(run.bestEpoch))
                                        : tr("no epoch is finished"),
                      TextRole::Body, Tone::Muted);
        m_legend->addWidget(new LineSample(RunChart::lineAt(index, name->text())), row, column);
        m_legend->addWidget(name, row, column + 1);
        m_legend->addWidget(best, row, column + 2);
        m_legend->setColumnStretch(column + 1, 1);
    }
}

void RunCurves::fillCharts(const RunSet& set) {
    clear(*m_charts);
    std::vector<RunChart::Curve> scores, losses;
    std::int64_t epochs = 1;
    for (const ComparedRun& run : set.runs) {
        RunChart::Curve score{toText(run.summary.name), {}}, loss = score;
        for (const engine::EpochReport& epoch : run.epochs) {
            const auto x = static_cast<double>(epoch.epoch);
            score.points.append({x, epochScore(run, epoch)});
            loss.points.append({x, epoch.valLoss.total()});
            epochs = std::max(epochs, epoch.epoch);
        }
        scores.push_back(score);
        losses.push_back(loss);
    }
    const int last = static_cast<int>(epochs);
    auto* score = new RunChart(scoreTitle(set), scores, last, true);
    score->setObjectName("scoreCurves");
    auto* loss = new RunChart(tr("Validation loss"), losses, last, false);
    loss->setObjectName("lossCurves");
    m_charts->addWidget(score, 1);
    m_charts->addWidget(loss, 1);
}

}  // namespace ui
