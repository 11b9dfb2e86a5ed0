// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/convert.h"
#include "ui/csv_field.h"
#include "ui/finding_text.h"
#include "ui/issue_text.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ProblemText)
};

}  // namespace

QString issuesTitle(const engine::Issue& first, qint64 count) {
    engine::Finding finding;
    finding.code = first.code;
    finding.count = count;
    if (const QString sentence = findingText(finding); !sentence.isEmpty())
        return sentence;
    return count == 1 ? issueTitle(first)
                      : Text::tr("%1 (%Ln times)", nullptr, static_cast<int>(count)).arg(issueTitle(first));
}

QString datasetAdvice(const engine::Issue& issue) {
    switch (issue.loss) {
        case engine::Loss::Image:
            return Text::tr(
                "It is left out, the others are used. Replace or correct the file, then read the dataset "
                "again (F5).");
        case engine::Loss::Box:
            return Text::tr(
                "It is left out, the rest of the file is used. Correct the line and read the dataset "
                "again (F5), or draw the box on the Data page.");
        case engine::Loss::Nothing:
            break;
    }
    return Text::tr("Nothing is lost by it. See whether it is meant so.");
}

QString jobAdvice(const engine::Issue& issue) {
    return issue.severity == engine::Severity::Error || issue.loss == engine::Loss::Image
               ? Text::tr("It was left out, the others went on. Try another copy, or take it away.")
               : Text::tr("The work went on all the same.");
}

Problem problemOf(const engine::Issue& issue) {
    return {issue.file,
            issue.line,
            capitalised(issueText(issue)),
            QString("%1: %2").arg(toText(issue.code), toText(issue.message)),
            {}};
}

QString problemPlace(const Problem& problem) {
    if (problem.file.empty())
        return problem.text;
    const QString name = nameText(problem.file);
    return problem.line > 0 ? QString("%1:%2").arg(name).arg(problem.line) : name;
}

QString problemLine(const Problem& problem) {
    QStringList parts;
    if (problem.time.isValid())
        parts << QLocale().toString(problem.time.time(), QLocale::ShortFormat);
    if (!problem.file.empty())
        parts << problem.text;
    return parts.join(", ");
}

QString problemCountText(qint64 failures, qint64 all) {
    if (failures > 0)
        return Text::tr("%Ln failure(s)", nullptr, static_cast<int>(failures));
    return all > 0 ? Text::tr("No failures") : Text::tr("No problems");
}

QString problemCsvHeader() {
    return "severity,state,page,kind,file,line,found,advice,time,details\r\n";
}

QString problemCsv(const ProblemGroup& group, const Problem& problem) {
    return QStringList{engine::severityName(group.severity),
                       group.isPast ? "past" : "current",
                       csvField(group.place),
                       csvField(group.title),
                       csvField(pathText(problem.file)),
                       problem.line > 0 ? QString::number(problem.line) : QString(),
                       csvField(problem.text),
                       csvField(group.advice),
                       problem.time.toUTC().toString(Qt::ISODate),
                       csvField(problem.details)}
               .join(',') +
           "\r\n";
}

}  // namespace ui
