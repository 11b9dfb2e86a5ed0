// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

#include "ui/theme.h"

class QTextBrowser;

namespace ui {

/// The user guide, which is built into the program, in a window of its own: that of the program's language; links lead
/// to those of the others.
class GuideView final : public QDialog {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);

    QTextBrowser* browser() { return m_browser; }

protected:
    /// Links have the colours of the time when they were read.
    void changeEvent(QEvent* event) override;

private:
    /// The document, where it has just been read.
    void prepare(const QUrl& source);

    QTextBrowser* m_browser = nullptr;
    QUrl m_prepared;
    Scheme m_scheme;  // of the links
};

}  // namespace ui
