// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/export_result.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/export_text.h"
#include "ui/icons.h"
#include "ui/models/export_check_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kIconSize = 22, kIconLeft = 16, kIconTop = 14, kTextLeft = 50;
constexpr int kNumberWidth = 92, kWorstWidth = 150;

QColor iconColor(const QString& name, const Theme& theme) {
    if (name == QLatin1String("check"))
        return theme.success;
    return name == QLatin1String("cross") ? theme.error : theme.warning;
}

}  // namespace

ExportResult::ExportResult(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    setObjectName("exportResult");
    m_verdict = makeLabel({}, TextRole::CardTitle);
    m_verdict->setObjectName("exportVerdict");
    m_check = makeLabel({}, TextRole::Body, Tone::Muted);
    m_check->setObjectName("exportCheck");
    for (QLabel* label : {m_verdict, m_check})
        label->setWordWrap(true);
    m_file = new ElidedLabel;
    m_file->setObjectName("exportedFile");
    m_folder = makeButton(tr("Show in folder"), "showExport", ButtonKind::Link);
    connect(m_folder, &QPushButton::clicked, this, &ExportResult::folderRequested);
    m_keep = makeButton(tr("Keep it anyway"), "keepExport");
    connect(m_keep, &QPushButton::clicked, this, &ExportResult::keepRequested);
    m_images = new ExportCheckModel(this);
    m_table = new TableView;
    m_table->setObjectName("exportImages");
    m_table->setAccessibleName(tr("Pictures, those that differ most first"));
    m_table->setModel(m_images);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ExportCheckModel::Picture, QHeaderView::Stretch);
    for (const int column : {ExportCheckModel::Boxes, ExportCheckModel::Agreeing, ExportCheckModel::Extra})
        m_table->setColumnWidth(column, kNumberWidth);
    m_table->setColumnWidth(ExportCheckModel::Worst, kWorstWidth);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_verdict);
    words->addWidget(m_check);
    m_kept = new QWidget;
    auto* kept = new QHBoxLayout(m_kept);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->setSpacing(12);
    kept->addWidget(m_file, 1);
    kept->addWidget(m_folder);
    words->addWidget(m_kept);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kTextLeft - kIconLeft, 0, 8, 0);
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kIconLeft, kIconTop, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addStretch();
}

void ExportResult::showReport(const engine::ExportReport& report) {
    const bool isCompared = report.check.share().has_value();
    m_icon = report.check.passed() ? (isCompared ? "check" : "triangle") : "cross";
    m_verdict->setText(exportVerdictText(report));
    m_check->setText(exportCheckText(report));
    m_check->setVisible(!m_check->text().isEmpty());
    const bool isKept = !report.file.empty();
    m_file->setText(
        isKept ? tr("%1, %2, SHA-256 %3").arg(nameText(report.file), sizeText(report.bytes), toText(report.sha256))
               : QString());
    m_file->setToolTip(isKept ? QString("%1\n%2").arg(pathText(report.file), toText(report.sha256)) : QString());
    m_kept->setVisible(isKept);
    m_keep->setVisible(report.isRefused);
    m_images->setReport(report);
    m_table->setColumnHidden(ExportCheckModel::Boxes, m_images->isClassifier());
    m_table->setColumnHidden(ExportCheckModel::Extra, m_images->isClassifier());
    m_table->setVisible(!report.check.images.empty());
    setAccessibleName(m_verdict->text());
    setAccessibleDescription(m_check->text());
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportResult::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    drawIcon(painter, {kIconLeft, kIconTop, kIconSize, kIconSize}, m_icon, iconColor(m_icon, themeOf(this)));
}

}  // namespace ui
