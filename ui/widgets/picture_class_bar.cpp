// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_class_bar.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kLeastLetters = 14;

}  // namespace

PictureClassBar::PictureClassBar(QWidget* parent) : QWidget(parent), m_classes(new QComboBox) {
    m_classes->setObjectName("pictureClass");
    m_classes->setAccessibleName(tr("Class of the picture"));
    m_classes->setPlaceholderText(tr("Choose a class"));
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_classes->setMinimumContentsLength(kLeastLetters);
    auto* label = makeLabel(tr("C&lass of the picture"));
    label->setBuddy(m_classes);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_classes);
    layout->addStretch();
    connect(m_classes, &QComboBox::activated, this, [this](int place) {
        m_choices[m_file] = m_names.at(static_cast<std::size_t>(place));
        emit chosenChanged();
    });
}

void PictureClassBar::setClassNames(const std::vector<std::string>& names) {
    if (names == m_names)
        return;
    m_names = names;
    m_classes->clear();
    for (const std::string& name : names)
        m_classes->addItem(toText(name));
}

void PictureClassBar::showPicture(const std::filesystem::path& file, int proposed, const QString& obstacle) {
    m_file = file;
    const auto choice = m_choices.find(file);
    const auto place =
        choice == m_choices.end() ? m_names.end() : std::find(m_names.begin(), m_names.end(), choice->second);
    const bool isChosen = obstacle.isEmpty() && place != m_names.end();
    m_classes->setCurrentIndex(isChosen ? static_cast<int>(place - m_names.begin()) : proposed);
    m_classes->setEnabled(obstacle.isEmpty());
    m_classes->setToolTip(obstacle.isEmpty() ? tr("The class that the picture has in the data") : obstacle);
}

void PictureClassBar::clear() {
    m_choices.clear();
    m_file.clear();
    m_classes->setCurrentIndex(-1);
}

int PictureClassBar::chosen() const {
    return m_classes->currentIndex();
}

}  // namespace ui
