// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;
enum class ButtonKind;

/// The frame every page shares: header of 72 px (title beside the buttons, of which the primary one is last; below them
/// one muted line), a banner that is hidden until needed, the content, and an optional side panel of 304 px.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    void setSubtitle(const QString& text);
    QString subtitle() const;
    Banner* banner() { return m_banner; }
    /// What showKeys() lists, one line each.
    void setKeys(const QStringList& keys);
    /// A second time hides them.
    void showKeys();
    /// Goes to the field that filters what the page shows. False where there is none now.
    virtual bool focusFind() { return false; }
    /// Left of the buttons.
    void addToHeader(QWidget* widget);

protected:
    /// Where a part of the header that has the focus is disabled, the page keeps the focus for it, instead of the next
    /// widget, until it can take it; where it is hidden, until the primary button can.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// Ctrl+Return presses it; filled with the accent.
    QPushButton* addPrimary(const QString& text, const QString& name);
    /// Left of what was added after it.
    QPushButton* addSecondary(const QString& text, const QString& name);

    /// Margins 24 left and right, 16 bottom; spacing 12.
    QVBoxLayout* content() { return m_content; }
    /// Created on the first call: full height, surface, padding 20; scrolls where it does not fit.
    QVBoxLayout* sidePanel();
    void setSidePanelVisible(bool isVisible);

private:
    QPushButton* addButton(const QString& text, const QString& name, ButtonKind kind);
    void passFocusOn();
    /// The first action of an empty state is the page's primary one while the button in the header is not.
    void fitEmptyStates();

    QHBoxLayout* m_columns;
    QHBoxLayout* m_actions;
    QPushButton* m_primary = nullptr;
    QPointer<QWidget> m_waiting;  // for the focus, which it lost
    QLabel* m_subtitle;
    Banner* m_banner;
    Banner* m_keysBanner;
    QStringList m_keys;
    QVBoxLayout* m_content;
    QWidget* m_panel = nullptr;
    QVBoxLayout* m_side = nullptr;
};

}  // namespace ui
