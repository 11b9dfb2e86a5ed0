// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/convert.h"

namespace ui {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ui::AdviceText)

public:
    static QString title(engine::Recipe recipe) {
        switch (recipe) {
            case engine::Recipe::HeadOnly:
                return tr("Advice: head only");
            case engine::Recipe::HeadThenTop:
                return tr("Advice: head, then top blocks");
            case engine::Recipe::FirstBlocks:
                return tr("Advice: first blocks frozen");
            case engine::Recipe::Everything:
                return tr("Advice: everything");
        }
        return {};
    }

    static QString conclusion(engine::Recipe recipe) {
        switch (recipe) {
            case engine::Recipe::HeadOnly:
                return tr("few but familiar, so a new head is enough");
            case engine::Recipe::HeadThenTop:
                return tr("enough to adapt the top blocks after the head");
            case engine::Recipe::FirstBlocks:
                return tr("few and unfamiliar, so keep what the first blocks know");
            case engine::Recipe::Everything:
                return tr("enough but unfamiliar, so let everything learn");
        }
        return {};
    }

    static QString sentence(const MeasuredAdvice& measured, bool isClassifier) {
        const engine::DataSize& size = measured.size;
        const QString rarest = toText(size.rarestClass);
        const int images = static_cast<int>(size.images), least = static_cast<int>(size.perClass);
        QStringList parts{tr("%n image(s)", nullptr, images)};
        if (!rarest.isEmpty())
            parts << (isClassifier ? tr("%n of the rarest class (%1)", nullptr, least).arg(rarest)
                                   : tr("%n box(es) of the rarest class (%1)", nullptr, least).arg(rarest));
        parts << tr("%1 like what the model knows").arg(decimalText(measured.familiarity.similarity, 2));
        if (measured.familiarity.recall)
            parts << tr("it finds %1 of your boxes").arg(percentText(*measured.familiarity.recall));
        return tr("%1: %2.").arg(parts.join(QStringLiteral(", ")), conclusion(measured.advice.recipe));
    }
};

}  // namespace

QString adviceTitle(engine::Recipe recipe) {
    return Text::title(recipe);
}

QString adviceText(const MeasuredAdvice& measured, bool isClassifier) {
    return Text::sentence(measured, isClassifier);
}

}  // namespace ui
