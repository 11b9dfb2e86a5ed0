// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/box_edit_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "engine/api/dataset_split.h"
#include "ui/convert.h"
#include "ui/dataset_edits.h"
#include "ui/icons.h"
#include "ui/widgets/box_geometry.h"
#include "ui/widgets/box_tool.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kClassWidth = 130;

QIcon swatch(qint64 classId, const QWidget& widget) {
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(painter, QRectF(1, 1, 14, 14), classId, themeOf(&widget));
    return pixmap;
}

}  // namespace

BoxEditBar::BoxEditBar(ImageView& view, DatasetEdits& edits, QWidget* parent)
    : QWidget(parent), m_view(view), m_edits(edits), m_tool(new BoxTool(view)) {
    m_toggle = makeChip(tr("Edit boxes"), "editBoxes");
    m_toggle->setIcon(icon("pencil"));
    m_toggle->setToolTip(tr("E"));
    m_tools = buildTools();
    m_write = makeButton({}, "writeLabels");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_toggle);
    layout->addWidget(m_tools, 1);
    layout->addStretch();
    layout->addWidget(m_write, 0, Qt::AlignRight);
    connect(m_toggle, &QPushButton::toggled, m_tool, &BoxTool::setOn);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool isOn) {
        showState();
        if (isOn)
            m_view.setFocus(Qt::OtherFocusReason);
        emit editingChanged(isOn);
    });
    connect(m_write, &QPushButton::clicked, this,
            [this] { m_isWriting ? emit writeOutCancelled() : emit writeOutRequested(); });
    connect(m_tool, &BoxTool::selectionChanged, this, &BoxEditBar::showState);
    connect(m_tool, &BoxTool::drawn, this, &BoxEditBar::draw);
    connect(m_tool, &BoxTool::reshaped, this, &BoxEditBar::reshape);
    connect(m_tool, &BoxTool::removeRequested, this, &BoxEditBar::remove);
    connect(m_tool, &BoxTool::classChosen, this, &BoxEditBar::chooseClass);
    connect(m_tool, &BoxTool::classMenuRequested, this, &BoxEditBar::showClassMenu);
    connect(&edits, &DatasetEdits::boxesEdited, this, [this](const engine::BoxEdit& edit) {
        if (edit.image == m_image)
            showBoxes();
    });
    connect(&edits, &DatasetEdits::changed, this, &BoxEditBar::showState);
    endWriting();
}

QWidget* BoxEditBar::buildTools() {
    m_class = makeButton({}, "boxClass");
    m_class->setToolTip(tr("Class of the selected box, and of new ones (C, or its number)"));
    m_classes = new QMenu(m_class);
    m_classes->setObjectName("boxClassMenu");
    m_delete = makeIconButton("cross", tr("Delete the selected box (Del)"), "deleteBox");
    m_state = new ElidedLabel;
    m_state->setObjectName("boxState");
    connect(m_class, &QPushButton::clicked, this, &BoxEditBar::showClassMenu);
    connect(m_delete, &QToolButton::clicked, this, [this] { remove(m_view.selectedBox()); });
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_class);
    layout->addWidget(m_delete);
    layout->addWidget(m_state, 1);
    return tools;
}

void BoxEditBar::setImage(const engine::DatasetInfo& dataset, const engine::SampleInfo& sample) {
    m_image = engine::splitKey(dataset, sample.image);
    m_sample = sample;
    m_names = dataset.classNames;
    if (m_lastClass >= std::ssize(m_names))
        m_lastClass = 0;
    m_hasBoxes = dataset.task == engine::DatasetTask::Detect;
    m_toggle->setVisible(m_hasBoxes);
    setVisible(m_hasBoxes);
    if (!m_isWriting)
        endWriting();
    m_classes->clear();
    for (std::size_t place = 0; place < m_names.size(); ++place) {
        const auto classId = static_cast<int>(place);
        QString text = className(classId).replace('&', "&&");
        if (place < 9)
            text = QString("&%1  %2").arg(place + 1).arg(text);
        connect(m_classes->addAction(swatch(classId, *this), text), &QAction::triggered, this,
                [this, classId] { chooseClass(classId); });
    }
    m_view.setSelectedBox(-1);
    showBoxes();
}

void BoxEditBar::setDescription(const QString& text) {
    m_description = text;
    showState();
}

bool BoxEditBar::isEditing() const {
    return m_tool->isOn();
}

void BoxEditBar::setEditing(bool isOn) {
    m_toggle->setChecked(isOn && m_hasBoxes);
}

void BoxEditBar::setWriteOffered(bool isOffered) {
    m_isWriteOffered = isOffered;
    showState();
}

void BoxEditBar::showBoxes() {
    m_tool->forget();
    m_sample.boxes = m_edits.boxes(m_image).value_or(m_sample.boxes);
    const int selected = std::min(m_view.selectedBox(), static_cast<int>(m_sample.boxes.size()) - 1);
    m_view.setBoxes(boxesOf(m_sample, m_names));
    m_view.setSelectedBox(selected);
    showState();
}

void BoxEditBar::showState() {
    const bool isOn = isEditing();
    const int selected = m_view.selectedBox();
    const bool hasBox = isOn && selected >= 0 && selected < std::ssize(m_sample.boxes);
    m_tools->setVisible(isOn);
    const bool hasLabels = !m_edits.overlay().boxes.empty() || !m_edits.overlay().added.empty();
    m_write->setVisible(m_isWriteOffered && !isOn && (m_isWriting || hasLabels));
    if (!m_hasBoxes)
        setVisible(!m_write->isHidden());
    m_delete->setEnabled(hasBox);
    const std::int64_t classId = hasBox ? m_sample.boxes[static_cast<std::size_t>(selected)].classId : m_lastClass;
    const QString name = className(classId);
    m_class->setIcon(swatch(classId, *this));
    m_class->setText(m_class->fontMetrics().elidedText(name, Qt::ElideRight, kClassWidth));
    m_class->setAccessibleName(hasBox ? tr("Class of the box: %1").arg(name) : tr("Class of new boxes: %1").arg(name));
    const QString text =
        hasBox ? selectionText() : tr("%n boxes, none selected", nullptr, static_cast<int>(m_sample.boxes.size()));
    m_state->setText(text);
    m_state->setToolTip(text);
    m_view.setDescription(isOn ? text : m_description);
    m_tool->setDraft({m_lastClass, {}, className(m_lastClass), false});
}

QString BoxEditBar::className(std::int64_t place) const {
    const auto index = static_cast<std::size_t>(place);
    return index < m_names.size() ? toText(m_names[index]) : QString();
}

QString BoxEditBar::selectionText() const {
    const ViewBox& box = m_view.boxes().at(m_view.selectedBox());
    const auto pixels = [](double value) { return countText(std::lround(value)); };
    return tr("Box %1 of %2: %3, %4 × %5 px, %6 px from the left, %7 px from the top")
        .arg(countText(m_view.selectedBox() + 1), countText(std::ssize(m_sample.boxes)), box.label,
             pixels(box.rect.width()), pixels(box.rect.height()), pixels(box.rect.left()), pixels(box.rect.top()));
}

void BoxEditBar::showClassMenu() {
    m_classes->popup(m_class->mapToGlobal(QPoint(0, m_class->height())));
}

void BoxEditBar::chooseClass(int place) {
    if (place >= std::ssize(m_names))
        return;
    m_lastClass = place;
    const int selected = m_view.selectedBox();
    if (selected >= 0) {
        engine::BoxLabel label = m_sample.boxes.at(static_cast<std::size_t>(selected));
        label.classId = place;
        m_edits.changeBox(m_image, static_cast<std::size_t>(selected), label);
    }
    showState();
}

void BoxEditBar::draw(const QRectF& rect) {
    const QSize size(m_sample.width, m_sample.height);
    const std::size_t before = m_sample.boxes.size();
    m_edits.addBox(m_image, reshapedLabel({m_lastClass}, {}, rect, size));
    showBoxes();
    m_tool->select(m_sample.boxes.size() > before ? static_cast<int>(before) : -1);
}

void BoxEditBar::reshape(int index, const QRectF& rect) {
    const auto place = static_cast<std::size_t>(index);
    const engine::BoxLabel& label = m_sample.boxes.at(place);
    const QRectF from = boxesOf(m_sample).at(index).rect;
    m_edits.changeBox(m_image, place, reshapedLabel(label, from, rect, QSize(m_sample.width, m_sample.height)));
    showBoxes();
}

void BoxEditBar::remove(int index) {
    if (index < 0)
        return;
    // The next one is selected, so that several can be deleted in a row.
    m_edits.removeBox(m_image, static_cast<std::size_t>(index));
    showBoxes();
    m_view.setFocus(Qt::OtherFocusReason);
}

void BoxEditBar::showWriting(const engine::Progress& progress) {
    m_isWriting = true;
    m_write->setText(progress.total > 0
                         ? tr("Stop writing, %1 of %2").arg(countText(progress.done), countText(progress.total))
                         : tr("Stop writing"));
    m_write->setToolTip(tr("What is written so far is deleted again"));
    showState();
}

void BoxEditBar::endWriting() {
    m_isWriting = false;
    m_write->setText(tr("Write corrected labels…"));
    m_write->setToolTip(
        m_hasBoxes
            ? tr("A new dataset in the YOLO format, with the pictures, in an empty folder; your files stay as they are")
            : tr("A new dataset of class folders, with the pictures, in an empty folder; your files stay as they are"));
    showState();
}

}  // namespace ui
