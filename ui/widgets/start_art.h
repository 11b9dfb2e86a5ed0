// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The pictures at the top of the Start page's cards, drawn with the program's own boxes.
class StartArt final : public QWidget {
    Q_OBJECT

public:
    enum class Scene { BloodSmear, Street };

    explicit StartArt(Scene scene, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Scene m_scene;
};

}  // namespace ui
