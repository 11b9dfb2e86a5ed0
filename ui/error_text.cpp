// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/error_catalog.h"
#include "ui/filled_text.h"
#include "ui/model_text.h"

namespace ui {
namespace {

const char* kindTitle(engine::ErrorKind kind) {
    switch (kind) {
        case engine::ErrorKind::Usage:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "This does not work as asked");
        case engine::ErrorKind::Dataset:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The dataset cannot be used");
        case engine::ErrorKind::Model:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The model cannot be used");
        case engine::ErrorKind::Disk:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "A file could not be read or written");
        case engine::ErrorKind::OutOfMemory:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "There is not enough memory");
        case engine::ErrorKind::DeviceLost:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The device was lost");
        case engine::ErrorKind::Diverged:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The loss grew out of all bounds");
        case engine::ErrorKind::Network:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The download failed");
        case engine::ErrorKind::Internal:
            break;
    }
    return QT_TRANSLATE_NOOP("ui::ErrorText", "Something unexpected happened");
}

QString translated(const char* text) {
    return QCoreApplication::translate("ui::ErrorText", text);
}

/// What the engine found and advises, in its own English.
void takeEnglish(ErrorText& text, const engine::Error& error) {
    text.reason = withoutArea(toText(error.message));
    text.hint = capitalised(toText(error.hint));
}

/// As people call things.
std::vector<std::string> shownParameters(const engine::Error& error) {
    std::vector<std::string> parameters = error.parameters;
    if (error.code == "model.untrained_head" && !parameters.empty())
        parameters[0] = toStd(architectureText(parameters[0]));
    return parameters;
}

// Both or none: a hint for what the reason does not say would puzzle.
void takeSentences(ErrorText& text, const engine::Error& error, const ErrorEntry& entry) {
    const std::vector<std::string> parameters = shownParameters(error);
    const std::optional<QString> reason = filledText(translated(entry.reason), parameters);
    const std::optional<QString> hint = filledText(translated(entry.hint), parameters);
    if (!reason || !hint)
        return takeEnglish(text, error);
    text.reason = *reason;
    text.hint = *hint;
}

}  // namespace

QString withoutArea(const QString& message) {
    const qsizetype end = message.startsWith('[') ? message.indexOf("] ") : -1;
    return end < 0 ? message : message.mid(end + 2);
}

std::optional<QString> errorReason(const std::string& code, const std::vector<std::string>& parameters) {
    const auto entry = errorCatalog().constFind(toText(code));
    return entry == errorCatalog().constEnd() ? std::nullopt : filledText(translated(entry->reason), parameters);
}

ErrorText errorText(const engine::Error& error) {
    ErrorText text;
    const auto entry = errorCatalog().constFind(toText(error.code));
    const bool isKnown = entry != errorCatalog().constEnd();
    text.title = translated(isKnown ? entry->title : kindTitle(error.kind));
    if (isKnown)
        takeSentences(text, error, *entry);
    else
        takeEnglish(text, error);
    if (!error.file.empty() && !text.reason.contains(nameText(error.file)))
        text.reason = QString("%1: %2").arg(pathText(error.file), text.reason);
    else
        text.reason = capitalised(text.reason);
    text.details = QString("%1: %2").arg(toText(error.code), toText(error.message));
    text.file = error.file;
    return text;
}

}  // namespace ui
