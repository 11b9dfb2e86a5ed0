// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issue_text.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/icons.h"

namespace ui {
namespace {

/// Sentences with the issue's parameters as %1, %2.
const QHash<QString, const char*>& sentences() {
    static const QHash<QString, const char*> byCode{
        {"image.too_small", QT_TRANSLATE_NOOP("ui::IssueText", "the picture has %1 px, which is too small")},
        {"label.class", QT_TRANSLATE_NOOP("ui::IssueText", "expected a class number, found %1")},
        {"label.class_range", QT_TRANSLATE_NOOP("ui::IssueText", "class %1 is not among 0 to %2")},
        {"label.clipped", QT_TRANSLATE_NOOP("ui::IssueText", "found %1, used as 1")},
        {"label.comma", QT_TRANSLATE_NOOP("ui::IssueText", "expected a number with a decimal point, found %1")},
        {"label.degenerate", QT_TRANSLATE_NOOP("ui::IssueText", "the box has no area")},
        {"label.duplicate", QT_TRANSLATE_NOOP("ui::IssueText", "repeats line %1; it is used once")},
        {"label.encoding", QT_TRANSLATE_NOOP("ui::IssueText", "the file is UTF-16; save it as UTF-8")},
        {"label.fields", QT_TRANSLATE_NOOP("ui::IssueText", "expected 5 fields, found %1")},
        {"label.many", QT_TRANSLATE_NOOP("ui::IssueText", "has %1 boxes, which is a lot")},
        {"label.negative", QT_TRANSLATE_NOOP("ui::IssueText", "expected a fraction from 0 to 1, found %1")},
        {"label.number", QT_TRANSLATE_NOOP("ui::IssueText", "expected a number, found %1")},
        {"label.outside", QT_TRANSLATE_NOOP("ui::IssueText", "expected a fraction from 0 to 1, found %1")},
        {"label.too_many", QT_TRANSLATE_NOOP("ui::IssueText", "has %1 lines; at most %2 are read")},
    };
    return byCode;
}

}  // namespace

QString issueText(const engine::Issue& issue) {
    const char* sentence = sentences().value(toText(issue.code));
    if (!sentence)
        return withoutArea(toText(issue.message));
    QString text = QCoreApplication::translate("ui::IssueText", sentence);
    for (std::size_t index = 0; index < issue.parameters.size(); ++index)
        text.replace(QString("%%1").arg(index + 1), toText(issue.parameters[index]));
    return text.contains('%') ? withoutArea(toText(issue.message)) : text;
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
