// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/health_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

#include "ui/charts/bin_chart.h"
#include "ui/charts/centre_map.h"
#include "ui/convert.h"
#include "ui/sample_query.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

/// "1:4", "1:1", "4:1"
QString aspectText(double log2) {
    const QString side = decimalText(std::exp2(std::abs(log2)), std::abs(log2 - std::round(log2)) < 1e-6 ? 0 : 1);
    return log2 < 0 ? "1:" + side : side + ":1";
}

QVBoxLayout* makeColumn(const QString& title, const QString& unit, QWidget* chart) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    QLabel* words = makeLabel(unit, TextRole::Caption, Tone::Muted);
    words->setWordWrap(true);
    column->addWidget(makeLabel(title, TextRole::Heading));
    column->addWidget(words);
    column->addWidget(chart);
    column->addStretch();
    return column;
}

}  // namespace

HealthPanel::HealthPanel(QWidget* parent) : QFrame(parent) {
    setObjectName("boxStatistics");
    setProperty("kind", "card");
    m_sizes = new BinChart(tr("Size of the boxes"), percentText);
    m_sizes->setObjectName("boxSizes");
    m_aspects = new BinChart(tr("Shape of the boxes"), aspectText);
    m_aspects->setObjectName("boxShapes");
    m_centres = new CentreMap;
    m_centres->setObjectName("boxCentres");
    connect(m_sizes, &BinChart::binChosen, this, [this](int bin) {
        emit imagesRequested(samplesOfSize(*m_dataset, m_sizes->bins(), bin),
                             tr("Box size %1").arg(m_sizes->binText(bin)));
    });
    connect(m_aspects, &BinChart::binChosen, this, [this](int bin) {
        emit imagesRequested(samplesOfAspect(*m_dataset, m_aspects->bins(), bin),
                             tr("Box shape %1").arg(m_aspects->binText(bin)));
    });
    connect(m_centres, &CentreMap::cellChosen, this, [this](int cell) {
        emit imagesRequested(samplesOfCell(*m_dataset, cell), tr("Box centres: %1").arg(m_centres->cellText(cell)));
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(24);
    row->addLayout(makeColumn(tr("Box size"), tr("of the picture's side"), m_sizes), 1);
    row->addLayout(makeColumn(tr("Box shape"), tr("width to height"), m_aspects), 1);
    row->addLayout(makeColumn(tr("Box centres"), tr("in the picture"), m_centres), 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void HealthPanel::showReport(const std::shared_ptr<const engine::DatasetInfo>& dataset,
                             const engine::HealthReport& report) {
    m_dataset = dataset;
    setVisible(dataset->task == engine::DatasetTask::Detect);
    m_sizes->setBins(report.boxSize);
    m_aspects->setBins(report.boxAspect);
    m_centres->setCounts(report.boxCentres);
}

}  // namespace ui
