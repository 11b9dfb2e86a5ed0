// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_toolbar.h"

#include <QHBoxLayout>

#include "ui/convert.h"
#include "ui/widgets/before_after_view.h"
#include "ui/widgets/parts.h"

namespace ui {

LensToolbar::LensToolbar(BeforeAfterView& view, QWidget* parent) : QWidget(parent) {
    QLabel* percent = makeLabel({}, TextRole::Body);
    percent->setAlignment(Qt::AlignCenter);
    percent->setMinimumWidth(static_cast<int>(numberWidth(percent->font(), "3200 %")) + 4);
    auto* minus = makeIconButton("minus", tr("Smaller (-)"), "lensZoomOut");
    auto* plus = makeIconButton("plus", tr("Larger (+)"), "lensZoomIn");
    auto* whole = makeIconButton("fit", tr("Whole picture (0)"), "lensZoomFit");
    auto* swap = makeIconButton("split", tr("Swap before and after (Space)"), "lensSwap");
    auto* truth = makeIconButton("eye", tr("Show truth: the labels, as white corners (T)"), "lensTruth");
    truth->setCheckable(true);
    truth->setChecked(view.look().isTruthVisible);
    m_save = makeButton(tr("Save picture…"), "lensSave");
    setCanSave(false);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{minus, percent, plus, whole, swap, truth, m_save})
        layout->addWidget(part);
    connect(minus, &QToolButton::clicked, &view, &BeforeAfterView::zoomOut);
    connect(plus, &QToolButton::clicked, &view, &BeforeAfterView::zoomIn);
    connect(whole, &QToolButton::clicked, &view, &BeforeAfterView::fit);
    connect(swap, &QToolButton::clicked, &view, &BeforeAfterView::swapSides);
    connect(truth, &QToolButton::toggled, &view, &BeforeAfterView::setTruthVisible);
    connect(&view, &BeforeAfterView::truthVisibleChanged, truth, &QToolButton::setChecked);
    connect(&view, &BeforeAfterView::zoomChanged, percent,
            [percent](double zoom) { percent->setText(percentText(zoom)); });
    connect(m_save, &QPushButton::clicked, this, &LensToolbar::saveRequested);
}

void LensToolbar::setCanSave(bool canSave, bool isSaving) {
    m_save->setEnabled(canSave && !isSaving);
    m_save->setToolTip(isSaving  ? tr("The picture is being written")
                       : canSave ? tr("Both halves beside each other, as PNG")
                                 : tr("The picture is not there yet"));
}

}  // namespace ui
