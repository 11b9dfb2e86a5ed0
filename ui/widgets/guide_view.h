// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/theme.h"

class QTextBrowser;

namespace ui {

/// The user guide, which is built into the program, in a window of its own.
class GuideView final : public QDialog {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);

    QTextBrowser* browser() { return m_browser; }

protected:
    /// Links and pictures have the colours of the time when they were read.
    void changeEvent(QEvent* event) override;

private:
    void read();

    QTextBrowser* m_browser = nullptr;
    Scheme m_scheme;  // it was read for
};

}  // namespace ui
