// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Nothing here yet: icon, a title, one line, and what to do about it. Centred.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& text);
    /// Where there is less room than on a page. Of the text's lines, in px; 440 before.
    void setTextWidth(int px);
    QPushButton* addButton(const QString& text, const QString& name);
    /// Whether the first of its buttons that is there is filled, and pressed by Ctrl+Return: where nothing beside it
    /// is.
    void setLeading(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitText();
    void fitButtons();

    QString m_iconName;
    QWidget* m_iconSpace;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
    bool m_isLeading = false;
};

}  // namespace ui
