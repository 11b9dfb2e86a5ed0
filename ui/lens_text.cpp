// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens_text.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/widgets/model_picker.h"

namespace ui {
namespace {

using engine::LensState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LensText)
};

struct Names {
    bool wasThere = false, isThere = false;
    QString before, after;
};

/// What each model says in the place of a label.
Names namesOf(const engine::LensImage& image, const engine::LensMark& mark, const std::vector<std::string>& names) {
    Names result;
    const auto set = [&names](bool& isThere, QString& name, const auto& list, int place) {
        isThere = place >= 0 && place < static_cast<int>(list.size());
        if (isThere)
            name = lensClassText(list[static_cast<std::size_t>(place)].classId, names);
    };
    if (image.classId >= 0) {
        set(result.wasThere, result.before, image.topBefore, 0);
        set(result.isThere, result.after, image.topAfter, 0);
    } else {
        set(result.wasThere, result.before, image.before, mark.before);
        set(result.isThere, result.after, image.after, mark.after);
    }
    return result;
}

QString stillWrongText(const Names& names) {
    if (!names.wasThere && !names.isThere)
        return Text::tr("missed in both");
    if (!names.wasThere)
        return Text::tr("was missed, now called %1").arg(names.after);
    if (!names.isThere)
        return Text::tr("was called %1, now missed").arg(names.before);
    if (names.before == names.after)
        return Text::tr("called %1 in both").arg(names.after);
    return Text::tr("was called %1, now %2").arg(names.before, names.after);
}

QString labelText(LensState state, const Names& names) {
    switch (state) {
        case LensState::NewlyBroken:
            return names.isThere ? Text::tr("now called %1").arg(names.after) : Text::tr("now missed");
        case LensState::Fixed:
            return names.wasThere ? Text::tr("was called %1").arg(names.before) : Text::tr("was missed");
        case LensState::StillWrong:
            return stillWrongText(names);
        case LensState::Unchanged:
        case LensState::LostOldClass:
            break;
    }
    return Text::tr("right in both");
}

QString otherText(LensState state) {
    switch (state) {
        case LensState::NewlyBroken:
            return Text::tr("new false alarm");
        case LensState::Fixed:
            return Text::tr("false alarm gone");
        case LensState::StillWrong:
            return Text::tr("false alarm in both");
        case LensState::LostOldClass:
            return Text::tr("no longer found");
        case LensState::Unchanged:
            break;
    }
    return Text::tr("found in both");
}

}  // namespace

QString stateText(LensState state) {
    switch (state) {
        case LensState::NewlyBroken:
            return Text::tr("Newly broken");
        case LensState::StillWrong:
            return Text::tr("Still wrong");
        case LensState::Fixed:
            return Text::tr("Fixed");
        case LensState::Unchanged:
            return Text::tr("Right in both");
        case LensState::LostOldClass:
            break;
    }
    return Text::tr("Lost old class");
}

QString stateCountText(LensState state, qint64 count) {
    const int number = static_cast<int>(count);
    switch (state) {
        case LensState::NewlyBroken:
            return Text::tr("%n newly broken", nullptr, number);
        case LensState::StillWrong:
            return Text::tr("%n still wrong", nullptr, number);
        case LensState::Fixed:
            return Text::tr("%n fixed", nullptr, number);
        case LensState::Unchanged:
            return Text::tr("%n right in both", nullptr, number);
        case LensState::LostOldClass:
            break;
    }
    return Text::tr("%n of a lost old class", nullptr, number);
}

QString countsText(const engine::LensCounts& counts) {
    QStringList parts;
    for (const LensState state : engine::kLensStates)
        if (counts.of(state) > 0)
            parts << stateCountText(state, counts.of(state));
    return parts.isEmpty() ? Text::tr("nothing to compare") : parts.join(", ");
}

QString lensClassText(qint64 classId, const std::vector<std::string>& names) {
    const auto id = static_cast<std::size_t>(classId);
    return classId >= 0 && id < names.size() ? toText(names[id]) : Text::tr("class %1").arg(classId);
}

qint64 markClass(const engine::LensImage& image, const engine::LensMark& mark) {
    if (image.classId >= 0)
        return image.classId;
    if (mark.truth >= 0)
        return image.truth[static_cast<std::size_t>(mark.truth)].classId;
    return mark.after >= 0 ? image.after[static_cast<std::size_t>(mark.after)].classId
                           : image.before[static_cast<std::size_t>(mark.before)].classId;
}

QString markText(const engine::LensImage& image, const engine::LensMark& mark, const std::vector<std::string>& names) {
    if (image.classId >= 0 || mark.truth >= 0)
        return labelText(mark.state, namesOf(image, mark, names));
    return otherText(mark.state);
}

QString lensNote(const engine::LensStart& start) {
    if (!start.isBaseTrained)
        return Text::tr("Before: the head is not trained yet, so it finds nothing.");
    const QString old =
        start.oldClasses > 0
            ? Text::tr("%n classes of the model before are not among yours and can get lost.", nullptr,
                       static_cast<int>(start.oldClasses))
            : Text::tr("No old class can be lost: the model after knows every class that the one before knew.");
    return start.baseKnows > 0 ? old : Text::tr("The model before knows none of your classes.") + ' ' + old;
}

QString lensModelText(const engine::ModelRef& model) {
    const std::filesystem::path& file = model.file;
    if (file.parent_path().filename() == "weights" && file.parent_path().has_parent_path())
        return nameText(file.parent_path().parent_path());
    return modelText(pathText(file));
}

}  // namespace ui
