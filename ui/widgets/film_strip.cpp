// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_strip.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/film_rows.h"
#include "ui/widgets/parts.h"

namespace ui {

FilmStrip::FilmStrip(QWidget* parent) : QWidget(parent) {
    auto* label = new ElidedLabel;
    label->setText(tr("Compare with epoch"));
    label->setFont(textFont(TextRole::Caption));
    setTone(label, Tone::Muted);
    label->setToolTip(label->text());
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("filmEpoch"));
    m_slider->setAccessibleName(tr("Compare with epoch"));
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->setMinimumWidth(60);
    m_slider->setMaximumWidth(160);
    label->setBuddy(m_slider);
    m_number = makeLabel({}, TextRole::Heading);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_number->setMinimumWidth(28);
    m_rows = new FilmRows;
    m_rows->setObjectName(QStringLiteral("filmRows"));
    connect(m_slider, &QSlider::valueChanged, this, &FilmStrip::chooseEpoch);
    m_controls = new QWidget;
    auto* head = new QHBoxLayout(m_controls);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(label, 3);
    head->addWidget(m_slider, 1);
    head->addWidget(m_number);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
}

void FilmStrip::start(const std::vector<engine::SampleInfo>& pinned, const std::vector<std::string>& classNames,
                      bool isNew) {
    m_epochs.clear();
    m_isNew = isNew;
    m_isChosen = false;
    m_rows->setImages(pinned, classNames);
    refresh();
    for (const engine::SampleInfo& sample : pinned)
        emit pictureWanted(sample.image);
}

void FilmStrip::add(std::int64_t epoch, const std::vector<engine::ImagePrediction>& found) {
    m_epochs[epoch] = found;
    refresh();
}

void FilmStrip::setPicture(const std::filesystem::path& file, const QImage& picture) {
    const std::vector<engine::SampleInfo>& images = m_rows->images();
    if (std::ranges::find(images, file, &engine::SampleInfo::image) != images.end())
        m_rows->setPicture(file, picture);
}

bool FilmStrip::isEmpty() const {
    return m_rows->images().empty();
}

std::int64_t FilmStrip::chosenEpoch() const {
    return m_epochs.empty() ? -1 : m_slider->value();
}

std::int64_t FilmStrip::lastEpoch() const {
    return m_epochs.empty() ? -1 : m_epochs.rbegin()->first;
}

void FilmStrip::chooseEpoch(int epoch) {
    m_isChosen = true;
    m_slider->setValue(epoch);
    refresh();
}

void FilmStrip::refresh() {
    const auto first = m_epochs.begin();
    const QSignalBlocker quiet(m_slider);
    m_slider->setEnabled(m_epochs.size() > 1);
    m_slider->setToolTip(m_epochs.size() > 1 ? QString() : tr("There is one epoch to look at so far"));
    if (m_epochs.empty()) {
        m_slider->setRange(0, 0);
        m_number->clear();
        m_rows->setRows({}, {});
        return;
    }
    m_slider->setRange(static_cast<int>(first->first), static_cast<int>(lastEpoch()));
    if (!m_isChosen)
        m_slider->setValue(static_cast<int>(first->first) + (first->first == 0 && m_isNew ? 1 : 0));
    const auto rowOf = [this](std::int64_t epoch) {
        FilmRows::Row row;
        row.name = epoch == 0 ? tr("before") : tr("epoch %1").arg(countText(epoch));
        if (const auto found = m_epochs.find(epoch); found != m_epochs.end())
            row.found = found->second;
        row.isUntrained = epoch == 0 && m_isNew;
        return row;
    };
    m_number->setText(countText(m_slider->value()));
    m_slider->setAccessibleDescription(rowOf(m_slider->value()).name);
    m_rows->setRows(rowOf(m_slider->value()), rowOf(lastEpoch()));
}

}  // namespace ui
