// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace ui {

/// The ring around the control that has the focus, 2 px away from it. Follows the whole application; shows once the
/// keyboard moved the focus, not after a click. Views that paint their own ring, and widgets with the property
/// `innerRing`, are left alone.
class FocusRing final : public QFocusFrame {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* parent);

    void setVisible(bool visible) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);

    bool m_isKeyboard = false;
};

}  // namespace ui
