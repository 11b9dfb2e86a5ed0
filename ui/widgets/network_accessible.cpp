// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/network_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

#include "ui/widgets/network_diagram.h"

namespace ui {
namespace {

/// One block that can be frozen.
class BlockAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BlockAccessible(NetworkDiagram* diagram, int stage) : m_diagram(diagram), m_stage(stage) {}

    bool isValid() const override { return m_diagram && m_diagram->canToggle(m_stage); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_diagram ? m_diagram->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_diagram); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::CheckBox; }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_diagram->stageText(m_stage) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        if (!isValid() || m_stage >= static_cast<int>(m_diagram->items().size()))
            return {};
        const QRect local = m_diagram->items()[static_cast<std::size_t>(m_stage)].rect.toAlignedRect();
        return {m_diagram->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = true;
        state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.checked = m_diagram->plan().isFrozen(m_stage);
        state.focused = m_diagram->hasFocus() && m_diagram->focusedStage() == m_stage;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString& action) override {
        if (!isValid())
            return;
        if (action == toggleAction())
            m_diagram->toggle(m_stage);
        else if (action == setFocusAction())
            m_diagram->setFocusedStage(m_stage);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<NetworkDiagram> m_diagram;
    int m_stage;
};

class DiagramAccessible final : public QAccessibleWidget {
public:
    explicit DiagramAccessible(NetworkDiagram* diagram)
        : QAccessibleWidget(diagram, QAccessible::List), m_diagram(diagram) {}
    ~DiagramAccessible() override {
        for (const auto& [stage, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(blocks().size()); }
    QAccessibleInterface* child(int index) const override {
        const std::vector<int> stages = blocks();
        return index >= 0 && index < static_cast<int>(stages.size()) ? block(stages[static_cast<std::size_t>(index)])
                                                                     : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int index = 0; index < childCount(); ++index)
            if (child(index) == wanted)
                return index;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (const int stage : blocks())
            if (block(stage)->rect().contains(x, y))
                return block(stage);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_diagram->hasFocus() ? block(m_diagram->focusedStage()) : nullptr;
    }

private:
    std::vector<int> blocks() const {
        std::vector<int> stages;
        for (const engine::StageInfo& stage : m_diagram->stages())
            if (m_diagram->canToggle(stage.index))
                stages.push_back(stage.index);
        return stages;
    }
    /// Made on demand, owned by Qt's registry until this object dies.
    QAccessibleInterface* block(int stage) const {
        auto found = m_ids.find(stage);
        if (found == m_ids.end())
            found =
                m_ids.emplace(stage, QAccessible::registerAccessibleInterface(new BlockAccessible(m_diagram, stage)))
                    .first;
        return QAccessible::accessibleInterface(found->second);
    }

    NetworkDiagram* m_diagram;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* diagram = qobject_cast<NetworkDiagram*>(object);
    return diagram ? new DiagramAccessible(diagram) : nullptr;
}

void send(NetworkDiagram& diagram, int stage, QAccessibleEvent& event) {
    int child = 0;
    for (const engine::StageInfo& info : diagram.stages())
        if (info.index < stage && diagram.canToggle(info.index))
            ++child;
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

}  // namespace

void installNetworkAccessibility() {
    QAccessible::installFactory(makeAccessible);
}

void announceFocus(NetworkDiagram& diagram) {
    QAccessibleEvent event(&diagram, QAccessible::Focus);
    send(diagram, diagram.focusedStage(), event);
}

void announceState(NetworkDiagram& diagram, int stage) {
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(&diagram, changed);
    send(diagram, stage, event);
}

}  // namespace ui
