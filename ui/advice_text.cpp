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
    static QString title(engine::Recipe recipe, bool isHeadTrained) {
        switch (recipe) {
            case engine::Recipe::HeadOnly:
                return isHeadTrained ? tr("Advice: head only") : tr("Advice: backbone frozen");
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

    static QString reasons(const MeasuredAdvice& measured) {
        const engine::Familiarity& seen = measured.familiarity;
        const double familiar = seen.recall ? (seen.similarity + *seen.recall) / 2 : seen.similarity;
        const QString least = countText(measured.size.perClass), share = decimalText(familiar, 2);
        const QString much = measured.advice.isMany ? tr("Much data: %1 of the rarest class, 100 or more.").arg(least)
                                                    : tr("Few data: %1 of the rarest class, less than 100.").arg(least);
        const QString alike = measured.advice.isSimilar ? tr("Familiar pictures: %1, 0.5 or more.").arg(share)
                                                        : tr("Unfamiliar pictures: %1, less than 0.5.").arg(share);
        const QString mean =
            seen.recall ? tr("That is the mean of how alike its BatchNorm statistics are (%1) and how many of your "
                             "boxes it finds untrained (%2), on %n image(s).",
                             nullptr, static_cast<int>(seen.images))
                              .arg(decimalText(seen.similarity, 2), percentText(*seen.recall))
                        : tr("That is how alike its BatchNorm statistics are on %n of your images and on what it "
                             "was trained with.",
                             nullptr, static_cast<int>(seen.images));
        return QStringList{
            much, alike, mean,
            tr("The four cases of CS231n: few and familiar, the head; much and familiar, the head, then "
               "the top; few and unfamiliar, all but the first blocks; much and unfamiliar, everything.")}
            .join(QLatin1Char(' '));
    }
};

}  // namespace

QString adviceReasons(const MeasuredAdvice& measured) {
    return Text::reasons(measured);
}

QString adviceTitle(engine::Recipe recipe, bool isHeadTrained) {
    return Text::title(recipe, isHeadTrained);
}

QString adviceText(const MeasuredAdvice& measured, bool isClassifier) {
    return Text::sentence(measured, isClassifier);
}

}  // namespace ui
