// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "engine/api/freeze.h"
#include "engine/api/model_info.h"
#include "ui/widgets/network_layout.h"

namespace ui {

/// The network as blocks, rows by map size; snowflakes on what is frozen. A click or Space freezes or thaws a block,
/// arrows, Home and End move between blocks. Screen readers see one check box a block.
class NetworkDiagram final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkDiagram(QWidget* parent = nullptr);

    /// Keeps what of the plan fits. Empty: draws nothing.
    void setNetwork(std::vector<engine::StageInfo> stages);
    /// Side of the input image, for the sizes of the maps.
    void setImageSize(int px);
    /// Two short lines in the branches of the head: what happens to their weights.
    void setHeadNotes(const QString& box, const QString& classes);
    void setPlan(const engine::FreezePlan& plan);
    /// What is frozen at first, beside the plan. @param joinEpoch when it begins to learn; 0 = not known
    void setFrozenFirst(const engine::FreezePlan& stages, int joinEpoch);

    const std::vector<engine::StageInfo>& stages() const { return m_stages; }
    const engine::FreezePlan& plan() const { return m_plan; }
    const std::vector<NetworkItem>& items() const { return m_layout.items; }
    int focusedStage() const { return m_focused; }
    void setFocusedStage(int stage);

    /// Has parameters, so it can be frozen.
    bool canToggle(int stage) const;
    void toggle(int stage);
    /// Not frozen by the plan, but at first.
    bool joinsLater(int stage) const { return m_frozenFirst.isFrozen(stage) && !m_plan.isFrozen(stage); }
    /// "Block 13, C3k2, 111,296 parameters, 40 px maps, frozen"
    QString stageText(int stage) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user.
    void planChanged(const engine::FreezePlan& plan);
    void stageFocused(int stage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int stageAt(const QPointF& position) const;
    void moveFocus(int key);
    void layOut();
    void hover(int stage);

    std::vector<engine::StageInfo> m_stages;
    engine::FreezePlan m_plan, m_frozenFirst;
    int m_joinEpoch = 0;
    NetworkLayout m_layout;
    QString m_boxNote, m_classNote;
    int m_imageSizePx = 640;
    int m_focused = 0;
    int m_hovered = -1;
};

}  // namespace ui
