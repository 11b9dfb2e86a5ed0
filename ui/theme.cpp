// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleHints>
#include <QWidget>

#include <array>
#include <cmath>

#include "ui/style.h"

// Q_INIT_RESOURCE declares a function and must stand outside every namespace.
static void initResources() {
    Q_INIT_RESOURCE(resources);
}

namespace ui {
namespace {

constexpr qreal kPointsPerPixel = 0.75;
constexpr int kBodyPx = 13;

const QHash<QString, QColor Theme::*>& styleTokens() {
    static const QHash<QString, QColor Theme::*> tokens{
        {"background", &Theme::background},
        {"surface", &Theme::surface},
        {"raised", &Theme::raised},
        {"sunken", &Theme::sunken},
        {"border", &Theme::border},
        {"edge", &Theme::edge},
        {"text", &Theme::text},
        {"muted", &Theme::muted},
        {"accent", &Theme::accent},
        {"accentText", &Theme::accentText},
        {"accentSoft", &Theme::accentSoft},
        {"success", &Theme::success},
        {"warning", &Theme::warning},
        {"error", &Theme::error},
        {"frozen", &Theme::frozen},
        {"trainable", &Theme::trainable},
        {"frozenSoft", &Theme::frozenSoft},
        {"trainSoft", &Theme::trainSoft},
        {"warnSoft", &Theme::warnSoft},
        {"errorSoft", &Theme::errorSoft},
    };
    return tokens;
}

QString filledStyleSheet(const Theme& theme) {
    QFile file(":/espalier.qss");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token("@(\\w+)");
    QString filled;
    qsizetype end = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(source).mid(end, match.capturedStart() - end);
        filled += (theme.*styleTokens().value(match.captured(1), &Theme::text)).name();
        end = match.capturedEnd();
    }
    return filled + source.mid(end);
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, theme.background);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.background);
    set(QPalette::Text, theme.text);
    set(QPalette::Button, theme.raised);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.accentText);
    set(QPalette::ToolTipBase, theme.raised);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.accentText);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Light, theme.raised);
    set(QPalette::Midlight, theme.border);
    set(QPalette::Mid, theme.border);
    set(QPalette::Dark, theme.edge);
    set(QPalette::Shadow, theme.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
    return palette;
}

struct RoleSize {
    int px;
    QFont::Weight weight;
};

RoleSize roleSize(TextRole role) {
    switch (role) {
        case TextRole::Title:
            return {20, QFont::DemiBold};
        case TextRole::Figure:
            return {22, QFont::DemiBold};
        case TextRole::CardTitle:
            return {16, QFont::DemiBold};
        case TextRole::Heading:
            return {13, QFont::DemiBold};
        case TextRole::Body:
            return {13, QFont::Normal};
        case TextRole::Button:
            return {13, QFont::Medium};
        case TextRole::Caption:
            return {12, QFont::Normal};
        case TextRole::Chart:
            return {11, QFont::Normal};
    }
    return {13, QFont::Normal};
}

}  // namespace

const Theme& lightTheme() {
    static const Theme theme{
        .scheme = Scheme::Light,
        .background = "#F3F4F3",
        .surface = "#FFFFFF",
        .raised = "#FFFFFF",
        .sunken = "#E9EBE9",
        .border = "#D8DBD8",
        .edge = "#7F8681",
        .text = "#1A1E1B",
        .muted = "#5A625D",
        .accent = "#1F6B4F",
        .accentText = "#FFFFFF",
        .focus = "#6B3FD4",
        .success = "#187538",
        .warning = "#A14A00",
        .error = "#B3261E",
        .frozen = "#1F63A8",
        .trainable = "#8A5A00",
        .trainFill = "#F3B93C",
        .trainFillText = "#1A1E1B",
        .trainFillEdge = "#A87410",
        .accentSoft = "#E1EFE8",
        .frozenSoft = "#E4EEF8",
        .trainSoft = "#FDF0D2",
        .warnSoft = "#FCEEE0",
        .errorSoft = "#FBE7E5",
        .trainLine = "#0072B2",
        .validationLine = "#C45200",
        .map50Line = "#00805D",
        .map50_95Line = "#9A6200",
    };
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme{
        .scheme = Scheme::Dark,
        .background = "#161817",
        .surface = "#1D201E",
        .raised = "#272B29",
        .sunken = "#101211",
        .border = "#363B38",
        .edge = "#7B837E",
        .text = "#E7EAE8",
        .muted = "#A5ADA8",
        .accent = "#5FC79B",
        .accentText = "#08201A",
        .focus = "#B69BFF",
        .success = "#6CCB8A",
        .warning = "#F0A35C",
        .error = "#FF9288",
        .frozen = "#82B8F0",
        .trainable = "#F0BC4E",
        .trainFill = "#C48A1A",
        .trainFillText = "#1A1E1B",
        .trainFillEdge = "#F0BC4E",
        .accentSoft = "#1D3A2E",
        .frozenSoft = "#1B2F44",
        .trainSoft = "#3B2F14",
        .warnSoft = "#3D2A18",
        .errorSoft = "#41211E",
        .trainLine = "#56B4E9",
        .validationLine = "#F58F4A",
        .map50Line = "#3FBF97",
        .map50_95Line = "#E6A62E",
    };
    return theme;
}

const Theme& theme(Scheme scheme) {
    return scheme == Scheme::Dark ? darkTheme() : lightTheme();
}

const Theme& themeOf(const QPalette& palette) {
    return theme(palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

const Theme& themeOf(const QWidget* widget) {
    return themeOf(widget->palette());
}

ClassStyle classStyle(qint64 classId) {
    static const std::array<QColor, 12> colors{"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00",
                                               "#F0E442", "#882255", "#332288", "#117733", "#999933", "#DDDDDD"};
    // White reads better than black on these only.
    static constexpr std::array<bool, 12> isDark{true,  false, false, false, false, false,
                                                 false, true,  true,  true,  false, false};
    static const std::array<QList<qreal>, 4> patterns{QList<qreal>{}, QList<qreal>{3, 1.5}, QList<qreal>{1, 1},
                                                      QList<qreal>{4, 1.5, 1, 1.5}};
    const auto id = static_cast<std::size_t>(std::max<qint64>(classId, 0));
    const std::size_t color = id % colors.size();
    return {colors[color], isDark[color] ? QColor(Qt::white) : QColor(Qt::black),
            patterns[(id + id / colors.size()) % patterns.size()]};
}

QFont textFont(TextRole role) {
    const RoleSize size = roleSize(role);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * size.px / kBodyPx);
    font.setWeight(size.weight);
    return font;
}

qreal numberWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const qreal cell = metrics.horizontalAdvance('0');
    qreal width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

void drawNumber(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal cell = metrics.horizontalAdvance('0');
    const qreal width = numberWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal y = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const QChar character : text) {
        const qreal advance = metrics.horizontalAdvance(character);
        const qreal step = character.isDigit() ? cell : advance;
        painter.drawText(QPointF(x + (step - advance) / 2, y), character);
        x += step;
    }
}

void setUpLook(QApplication& app) {
    initResources();
    app.setStyle(new Style);
    QFont font = app.font();
    const qreal systemPoints = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * kPointsPerPixel;
    font.setPointSizeF(std::max(systemPoints, kBodyPx * kPointsPerPixel));
    app.setFont(font);
}

void applyTheme(QApplication& app, Scheme scheme) {
    const Theme& tokens = theme(scheme);
    const QString sheet = filledStyleSheet(tokens);
    // Where a sheet replaces another, Qt polishes each widget once more for every one that it stands in.
    if (sheet != app.styleSheet())
        app.setStyleSheet({});
    app.setPalette(paletteOf(tokens));
    if (sheet != app.styleSheet())
        app.setStyleSheet(sheet);
}

Scheme systemScheme() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#else
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
#endif
}

}  // namespace ui
