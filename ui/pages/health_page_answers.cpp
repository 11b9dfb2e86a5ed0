// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HealthPage that asks what to make of a finding.
#include <QLabel>

#include "ui/finding_text.h"
#include "ui/models/finding_model.h"
#include "ui/pages/health_page.h"
#include "ui/widgets/finding_panel.h"
#include "ui/widgets/finding_view.h"
#include "ui/widgets/table_view.h"

namespace ui {

std::optional<FindingSubject> HealthPage::subject() const {
    const int row = m_table->currentIndex().row();
    if (!m_report || m_changed || row < 0)
        return {};
    FindingSubject subject{m_findings->finding(row), {}};
    if (const int issue = m_finding->currentIssue();
        issue >= 0 && issue < static_cast<int>(subject.finding.issues.size()))
        subject.issue = m_dataset->issues[subject.finding.issues[static_cast<std::size_t>(issue)]];
    return subject;
}

void HealthPage::showSubject() {
    m_repair.reset();
    const std::optional<FindingSubject> shown = subject();
    if (!shown)
        return;
    const engine::Finding& finding = shown->finding;
    int row = -1;
    for (const std::size_t sample : finding.samples) {
        const engine::SampleInfo& info = m_dataset->samples[sample];
        if (!shown->issue || info.image == shown->issue->file || info.label == shown->issue->file) {
            row = static_cast<int>(sample);
            break;
        }
    }
    const bool isLostToLabels = shown->issue && row < 0 && shown->issue->severity == engine::Severity::Error &&
                                finding.code.starts_with("label.");
    m_subject->showSubject(*shown, row, m_seen.contains(shown->key()), isLostToLabels);
    if (isLostToLabels)
        emit repairWanted(shown->issue->file);
}

void HealthPage::showRepair(const std::filesystem::path& label, const std::optional<engine::LabelRepair>& repair,
                            const QImage& picture) {
    const std::optional<FindingSubject> shown = subject();
    if (!shown || !shown->issue || shown->issue->file != label)
        return;
    m_repair = repair;
    m_subject->showRepair(repair, picture);
}

void HealthPage::accept() {
    const std::optional<FindingSubject> shown = subject();
    if (!shown)
        return;
    if (m_repair) {
        const engine::LabelRepair repair = *m_repair;
        emit repairAccepted(repair);
    } else if (shown->finding.code == "health.exact_across_splits") {
        std::vector<int> rows;
        for (const std::size_t sample : shown->finding.samples)
            if (m_dataset->samples[sample].split != engine::Split::Train)
                rows.push_back(static_cast<int>(sample));
        emit moveAccepted(rows);
    }
}

void HealthPage::keep() {
    if (const std::optional<FindingSubject> shown = subject(); shown && !m_seen.contains(shown->key())) {
        emit findingKept(shown->key());
        goOn();
    }
}

/// To the next issue of the finding, else to the next finding.
void HealthPage::goOn() {
    if (const int issue = m_finding->currentIssue(); issue >= 0 && issue + 1 < m_finding->issueCount())
        m_finding->setCurrentIssue(issue + 1);
    else if (m_table->currentIndex().row() + 1 < m_findings->rowCount())
        m_table->selectRow(m_table->currentIndex().row() + 1);
    else
        showSubject();
}

void HealthPage::setSeen(const std::set<std::string>& seen) {
    m_seen = seen;
    if (m_report && !m_changed) {
        showSeen();
        showSubject();
    }
}

std::int64_t HealthPage::filesLeft() const {
    return filesToLookAt(*m_report, *m_dataset, m_seen);
}

void HealthPage::showSeen() {
    std::vector<bool> seen;
    for (const engine::Finding& finding : m_report->findings)
        seen.push_back(isSeen(finding, *m_dataset, m_seen));
    m_findings->setSeen(std::move(seen));
    m_verdict->setText(verdictText(*m_report, *m_dataset, filesLeft()));
    emit filesLeftChanged(filesLeft());
}

}  // namespace ui
