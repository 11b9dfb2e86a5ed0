// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QMenu;
class QVBoxLayout;

namespace ui {

/// One page in the rail: icon, name, and at the right a check, or a short text.
class RailItem final : public QAbstractButton {
    Q_OBJECT

public:
    RailItem(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    void setBadge(const QString& text);
    /// How many things need a look; 0 = none. @param meaning "4 newly broken": said in words, and a triangle stands
    /// with the number, where that could be taken for another count
    void setWarnings(qint64 count, const QString& meaning = {});
    void setDone(bool isDone);
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    QString m_badge;
    qint64 m_warnings = 0;
    bool m_hasTriangle = false;  // with the number of warnings
    bool m_isDone = false;
    bool m_isNarrow = false;
};

/// The dataset that is open: two lines and a menu.
class ProjectButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ProjectButton(QWidget* parent = nullptr);

    void setProject(const QString& name, const QString& detail);
    void setMenu(QMenu* menu);
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_detail;
    bool m_isNarrow = false;
};

/// Column of 184 px at the left, 56 px (icons only) in narrow windows.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    ProjectButton* project() { return m_project; }
    RailItem* addItem(const QString& iconName, const QString& text, const QString& name);
    void addLine();
    /// What is added from here on stands at the bottom.
    void addStretch();
    void setNarrow(bool isNarrow);

private:
    ProjectButton* m_project;
    QList<RailItem*> m_items;
    QVBoxLayout* m_layout;
};

}  // namespace ui
