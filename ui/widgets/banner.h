// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

#include "ui/error_text.h"
#include "ui/widgets/parts.h"

class QLabel;
class QPushButton;

namespace ui {

/// A card with a coloured bar, icon, bold line, reason and at most one action; or several ways out below it. Part of
/// the layout, never an overlay. Errors are also reported to the window, until the banner is hidden.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Note, Success, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows itself; an empty `action` leaves the button out. Announced to screen readers. A tooltip of the message
    /// before is gone.
    void showMessage(Kind kind, const QString& title, const QString& reason, const QString& action = {});
    void showError(const ErrorText& text, const QString& action = {});
    /// The action belongs to this message: it calls `act` in place of actionTriggered().
    void showMessage(Kind kind, const QString& title, const QString& reason, const QString& action,
                     std::function<void()> act);
    void showError(const ErrorText& text, const QString& action, std::function<void()> act);
    struct WayOut {
        QString text;
        std::function<void()> act;
    };
    /// Buttons below what is shown, until the next message; called "wayOut0" and so on.
    void setWaysOut(const QList<WayOut>& ways);
    /// Another icon than the kind's own.
    void setIconName(const QString& name);
    /// How the action looks; a button where a message is new.
    void setActionKind(ButtonKind kind);
    QString title() const;
    QString reason() const;

signals:
    /// Of a message without a function of its own.
    void actionTriggered();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void press();

    Kind m_kind = Kind::Note;
    QString m_iconName;
    QLabel* m_title;
    QLabel* m_reason;
    QPushButton* m_action;
    QWidget* m_ways;
    std::function<void()> m_act;
    bool m_hasErrors = false;  // reported, and not over
};

}  // namespace ui
