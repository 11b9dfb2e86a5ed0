// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issue_text.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/error_catalog.h"
#include "ui/error_text.h"
#include "ui/filled_text.h"
#include "ui/icons.h"
#include "ui/issue_catalog.h"

namespace ui {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ui::IssueText", text);
}

const char* titleByLoss(engine::Loss loss) {
    switch (loss) {
        case engine::Loss::Image:
            return QT_TRANSLATE_NOOP("ui::IssueText", "A picture is left out");
        case engine::Loss::Box:
            return QT_TRANSLATE_NOOP("ui::IssueText", "A box is left out");
        case engine::Loss::Nothing:
            break;
    }
    return QT_TRANSLATE_NOOP("ui::IssueText", "A file needs a look");
}

/// The first of the texts whose parameters are there.
std::optional<QString> firstFilled(const IssueEntry& entry, const std::vector<std::string>& parameters) {
    for (const char* text : {entry.sentence, entry.shorter}) {
        if (std::optional<QString> filled = text ? filledText(translated(text), parameters) : std::nullopt)
            return filled;
    }
    return std::nullopt;
}

/// A sentence of an error as a part of a line.
QString asClause(QString sentence) {
    if (sentence.endsWith('.'))
        sentence.chop(1);
    return sentence;
}

}  // namespace

QString issueTitle(const engine::Issue& issue) {
    const QString code = toText(issue.code);
    if (const char* own = issueCatalog().value(code, {}).title)
        return translated(own);
    if (issueCatalog().contains(code) || !errorCatalog().contains(code))
        return translated(titleByLoss(issue.loss));
    return QCoreApplication::translate("ui::ErrorText", errorCatalog().value(code).title);
}

QString issueText(const engine::Issue& issue) {
    const QString code = toText(issue.code);
    if (const auto text = firstFilled(issueCatalog().value(code, {}), issue.parameters))
        return *text;
    if (const auto reason = errorReason(issue.code, issue.parameters))
        return asClause(*reason);
    return withoutArea(toText(issue.message));
}

QString issuePlace(const engine::Issue& issue) {
    const QString name = nameText(issue.file);
    return issue.line > 0 ? QString("%1:%2").arg(name).arg(issue.line) : name;
}

QString severityText(engine::Severity severity) {
    switch (severity) {
        case engine::Severity::Note:
            return QCoreApplication::translate("ui::IssueText", "Note");
        case engine::Severity::Warning:
            return QCoreApplication::translate("ui::IssueText", "Warning");
        case engine::Severity::Error:
            return QCoreApplication::translate("ui::IssueText", "Error");
    }
    return {};
}

QIcon severityIcon(engine::Severity severity) {
    switch (severity) {
        case engine::Severity::Note:
            return icon("info", IconTone::Muted);
        case engine::Severity::Warning:
            return icon("triangle", IconTone::Warning);
        case engine::Severity::Error:
            return icon("cross", IconTone::Error);
    }
    return {};
}

}  // namespace ui
