// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/health_panel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <cmath>

#include "ui/charts/bin_chart.h"
#include "ui/charts/centre_map.h"
#include "ui/convert.h"
#include "ui/models/class_model.h"
#include "ui/sample_query.h"
#include "ui/widgets/class_delegate.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

/// "1:4", "1:1", "4:1"
QString aspectText(double log2) {
    const QString side = decimalText(std::exp2(std::abs(log2)), std::abs(log2 - std::round(log2)) < 1e-6 ? 0 : 1);
    return log2 < 0 ? "1:" + side : side + ":1";
}

void addHead(QVBoxLayout& layout, const QString& title, QLabel* unit) {
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, TextRole::Heading));
    head->addStretch();
    head->addWidget(unit);
    layout.addLayout(head);
}

}  // namespace

HealthPanel::HealthPanel(QVBoxLayout& layout, QObject* parent) : QObject(parent) {
    m_classes = new ClassModel(this);
    QListView* list = makeClassList(*m_classes, ClassDelegate::Look::Bars, "healthClasses",
                                    tr("Classes in training and validation: choose one to see its images"));
    connect(m_classes, &ClassModel::checkedChanged, this, [this](qint64 id) {
        m_classes->setChecked({});
        const auto name = toText(m_dataset->classNames[static_cast<std::size_t>(id)]);
        emit imagesRequested(samplesOfClass(*m_dataset, id), name);
    });
    m_unit = makeLabel({}, TextRole::Caption, Tone::Muted);
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

    addHead(layout, tr("Classes"), m_unit);
    layout.addWidget(list, 10);
    m_boxes = new QWidget;
    auto* boxes = new QVBoxLayout(m_boxes);
    boxes->setContentsMargins(0, 4, 0, 0);
    boxes->setSpacing(8);
    boxes->addWidget(makeLine());
    addHead(*boxes, tr("Box size"), makeLabel(tr("of the picture's side"), TextRole::Caption, Tone::Muted));
    boxes->addWidget(m_sizes);
    addHead(*boxes, tr("Box shape"), makeLabel(tr("width to height"), TextRole::Caption, Tone::Muted));
    boxes->addWidget(m_aspects);
    addHead(*boxes, tr("Box centres"), makeLabel(tr("in the picture"), TextRole::Caption, Tone::Muted));
    boxes->addWidget(m_centres);
    layout.addWidget(m_boxes);
    layout.addStretch(1);
}

void HealthPanel::showReport(const std::shared_ptr<const engine::DatasetInfo>& dataset,
                             const engine::HealthReport& report) {
    m_dataset = dataset;
    const bool isDetect = dataset->task == engine::DatasetTask::Detect;
    m_unit->setText(isDetect ? tr("boxes") : tr("images"));
    m_boxes->setVisible(isDetect);
    showClasses(report);
    m_sizes->setBins(report.boxSize);
    m_aspects->setBins(report.boxAspect);
    m_centres->setCounts(report.boxCentres);
}

void HealthPanel::showClasses(const engine::HealthReport& report) {
    const bool isDetect = m_dataset->task == engine::DatasetTask::Detect;
    const auto countOf = [isDetect](const engine::SplitHealth& split, std::size_t id) {
        const std::vector<std::int64_t>& counts = isDetect ? split.boxesOfClass : split.imagesOfClass;
        return id < counts.size() ? counts[id] : 0;
    };
    std::vector<ClassModel::Row> rows;
    for (std::size_t id = 0; id < m_dataset->classNames.size(); ++id) {
        const std::int64_t train = countOf(report.splits[0], id);
        const std::int64_t val = countOf(report.splits[1], id);
        const std::int64_t test = countOf(report.splits[2], id);
        QString detail = tr("%1 train, %2 validation").arg(countText(train), countText(val));
        if (test > 0)
            detail += tr(", %1 test").arg(countText(test));
        rows.push_back({static_cast<qint64>(id), toText(m_dataset->classNames[id]), train, val + test, detail});
    }
    m_classes->setRows(std::move(rows));
}

}  // namespace ui
