// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_settings_view.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/models/setting_model.h"
#include "ui/run_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kLeastColumn = 120;

}  // namespace

RunSettingsView::RunSettingsView(QWidget* parent)
    : QWidget(parent), m_settings(new SettingModel(this)), m_ribbon(new Banner), m_table(new TableView) {
    m_ribbon->setObjectName("notComparable");
    m_verdict = makeLabel({}, TextRole::Heading);
    m_verdict->setObjectName("runVerdict");
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName("settingTable");
    m_table->setAccessibleName(tr("Settings that differ"));
    m_table->setModel(m_settings);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    QFrame* card = makeCard("settingCard");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(8, 4, 8, 8);
    cardLayout->addWidget(m_table);
    m_states = new QStackedWidget;
    m_states->addWidget(card);
    m_states->addWidget(new EmptyState("check", tr("The settings are the same"),
                                       tr("What differs between the scores is chance, or what the record does not "
                                          "hold.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_ribbon);
    layout->addWidget(m_verdict);
    layout->addWidget(m_states, 1);
}

void RunSettingsView::showRuns(const RunSet& set) {
    QStringList verdicts, obstacles;
    for (const engine::RunComparison& pair : set.pairs)
        (pair.mismatches.empty() ? verdicts : obstacles) << runVerdictText(pair);
    if (obstacles.isEmpty())
        m_ribbon->hide();
    else
        m_ribbon->showMessage(Banner::Kind::Warning, tr("Not comparable"), obstacles.join('\n'));
    m_verdict->setText(verdicts.join('\n'));
    m_verdict->setVisible(!verdicts.isEmpty());
    m_settings->setRuns(set);
    m_states->setCurrentIndex(m_settings->rowCount() > 0 ? 0 : 1);
}

}  // namespace ui
