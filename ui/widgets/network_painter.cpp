// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/network_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"

namespace ui {
namespace {

constexpr qreal kRadius = 5;

class Picture {
    Q_DECLARE_TR_FUNCTIONS(ui::NetworkDiagram)

public:
    Picture(QPainter& painter, const NetworkLayout& layout, const NetworkPicture& picture, const Theme& theme)
        : m_painter(painter), m_layout(layout), m_picture(picture), m_theme(theme) {
        m_plain = textFont(TextRole::Chart);
        m_bold = m_plain;
        m_bold.setWeight(QFont::DemiBold);
    }

    void paint() {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintGuides();
        paintRegions();
        paintFocusText();
        for (const NetworkLink& link : m_layout.links)
            paintLink(link);
        for (const NetworkItem& item : m_layout.items)
            paintItem(item);
        paintLegend();
        paintHint();
    }

private:
    const engine::StageInfo& stage(const NetworkItem& item) const {
        return m_picture.stages[static_cast<std::size_t>(item.stage)];
    }

    void text(const QRectF& rect, const QString& words, const QFont& font, const QColor& color,
              int flags = Qt::AlignLeft | Qt::AlignVCenter) {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(rect, flags, words);
    }

    void paintGuides() {
        for (const NetworkRow& row : m_layout.rows) {
            const qreal y = std::round(row.y) + 0.5;
            m_painter.setPen(QPen(m_theme.border, 1));
            m_painter.drawLine(QPointF(row.left, y), QPointF(m_layout.size.width() - 10, y));
            const int side = m_picture.imageSizePx / row.stride;
            const QString words = tr("%1 px").arg(countText(side));
            const qreal width = QFontMetricsF(m_plain).horizontalAdvance(words);
            text({row.left - 8 - width, y - 8, width + 1, 16}, words, m_plain, m_theme.muted);
        }
    }

    void paintRegions() {
        for (const NetworkRegion& region : m_layout.regions) {
            const bool isFirst = &region == &m_layout.regions.front();
            if (!isFirst) {
                m_painter.setPen(QPen(m_theme.border, 1, Qt::DotLine));
                const qreal x = std::round(region.left) + 0.5;
                m_painter.drawLine(QPointF(x, 14), QPointF(x, m_layout.size.height() - 17));
            }
            const qreal left = isFirst ? region.left : region.left + 14;
            const QString name = regionName(region.region);
            const QFont title = textFont(TextRole::Heading);
            const qreal width = QFontMetricsF(title).horizontalAdvance(name) + 6;
            text({left, 14, width, 18}, name, title, m_theme.text);
            if (region.region == engine::Region::Head) {
                const QString words = tr("%1\nparameters").arg(countText(region.parameters));
                const QFont font = textFont(TextRole::Caption);
                const qreal wide = QFontMetricsF(font).size(0, words).width() + 4;
                text({std::min(left, m_layout.size.width() - wide), 40, wide, 32}, words, font, m_theme.muted,
                     Qt::AlignLeft | Qt::AlignTop);
            } else {
                const QString words =
                    tr("blocks %1–%2, %3 parameters")
                        .arg(countText(region.firstStage), countText(region.lastStage), countText(region.parameters));
                text({left + width, 14, region.right - left - width - 4, 18}, words, textFont(TextRole::Caption),
                     m_theme.muted);
            }
            if (region.region == engine::Region::Neck && !isCut())
                text({left, 38, region.right - left - 24, 34}, m_picture.focusText, textFont(TextRole::Caption),
                     m_theme.text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        }
    }

    /// Wider than what is on the screen: words then stay where they can be read while the blocks are scrolled.
    bool isCut() const { return m_layout.size.width() > m_picture.visible.width() + 1; }

    qreal wordsLeft() const { return std::max(m_layout.rows.front().left, m_picture.visible.left() + 14); }

    /// Where it does not stand in the neck.
    void paintFocusText() {
        const bool hasNeck =
            std::ranges::find(m_layout.regions, engine::Region::Neck, &NetworkRegion::region) != m_layout.regions.end();
        if (isCut() || !hasNeck)
            text({wordsLeft(), 34, m_picture.visible.width() - 28, 18}, m_picture.focusText,
                 textFont(TextRole::Caption), m_theme.text);
    }

    static QString regionName(engine::Region region) {
        switch (region) {
            case engine::Region::Backbone:
                return tr("Backbone");
            case engine::Region::Neck:
                return tr("Neck");
            case engine::Region::Head:
                return tr("Head");
        }
        return {};
    }

    void paintLink(const NetworkLink& link) {
        QPen pen(m_theme.edge, 1.4);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(link.path);
        const qreal size = std::min<qreal>(4, link.path.length() - 1);
        const QPointF back = link.end - link.direction * size;
        const QPointF side(-link.direction.y() * size, link.direction.x() * size);
        m_painter.drawPolyline(QPolygonF({back + side * 0.8, link.end, back - side * 0.8}));
    }

    void paintItem(const NetworkItem& item) {
        switch (item.shape) {
            case NetworkItem::Shape::Circle:
                paintCircle(item);
                break;
            case NetworkItem::Shape::Block:
                paintBlock(item);
                break;
            case NetworkItem::Shape::Head:
                paintHead(item);
                break;
        }
        if (item.shape != NetworkItem::Shape::Circle)
            text({item.rect.left(), item.rect.top() - 17, 40, 14}, countText(item.stage), m_plain, m_theme.muted);
        if (item.stage == m_picture.focused) {
            m_painter.setPen(QPen(m_theme.focus, 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(item.rect.adjusted(-3.5, -3.5, 3.5, 3.5), kRadius + 3, kRadius + 3);
        }
    }

    void paintCircle(const NetworkItem& item) {
        m_painter.setPen(QPen(m_theme.edge, 1.4));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawEllipse(item.rect);
        const QPointF c = item.rect.center();
        if (stage(item).module == "Upsample") {
            m_painter.drawLine(c + QPointF(0, 5), c - QPointF(0, 5));
            m_painter.drawPolyline(QPolygonF({c + QPointF(-3.5, -1.5), c - QPointF(0, 5), c + QPointF(3.5, -1.5)}));
        } else {
            m_painter.drawLine(c + QPointF(-5, 0), c + QPointF(5, 0));
            m_painter.drawLine(c + QPointF(0, -5), c + QPointF(0, 5));
        }
    }

    enum class Learning { Never, Later, Always };

    Learning learning(int stage) const {
        if (m_picture.plan.isFrozen(stage))
            return Learning::Never;
        return m_picture.frozenFirst.isFrozen(stage) ? Learning::Later : Learning::Always;
    }

    /// Fill and outline of a block.
    void paintGround(const QRectF& rect, Learning learning, bool isHovered) {
        const bool isFrozen = learning == Learning::Never;
        const QColor outline = isHovered ? m_theme.text : (isFrozen ? m_theme.frozen : m_theme.trainFillEdge);
        if (learning == Learning::Later)
            return paintHatched(rect, outline, kRadius);
        m_painter.setPen(QPen(outline, 1.5));
        m_painter.setBrush(isFrozen ? m_theme.frozenSoft : m_theme.trainFill);
        m_painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), kRadius, kRadius);
    }

    /// Lines of 45 degrees along the rim; the middle stays clear for the words.
    void paintHatched(const QRectF& rect, const QColor& outline, qreal radius) {
        constexpr qreal kRim = 4.5, kStep = 5;
        const QRectF edge = rect.adjusted(0.75, 0.75, -0.75, -0.75);
        QPainterPath whole, middle;
        whole.addRoundedRect(edge, radius, radius);
        middle.addRect(edge.adjusted(kRim, kRim, -kRim, -kRim));
        m_painter.fillPath(whole, m_theme.trainSoft);
        m_painter.save();
        m_painter.setClipPath(whole.subtracted(middle));
        m_painter.setPen(QPen(m_theme.trainFill, 1.8));
        for (qreal x = edge.left(); x < edge.right() + edge.height(); x += kStep)
            m_painter.drawLine(QPointF(x, edge.top()), QPointF(x - edge.height(), edge.bottom()));
        m_painter.restore();
        m_painter.setPen(QPen(outline, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(whole);
    }

    void paintBlock(const NetworkItem& item) {
        const Learning state = learning(item.stage);
        const bool isFrozen = state == Learning::Never;
        paintGround(item.rect, state, item.stage == m_picture.hovered);
        const QColor color = state == Learning::Always ? m_theme.trainFillText : m_theme.text;
        const QRectF inner = item.rect.adjusted(6, 5, -3, -5);
        text({inner.left(), inner.top(), inner.width(), 14}, QString::fromStdString(stage(item).module), m_bold, color);
        text({inner.left(), inner.bottom() - 14, inner.width(), 14}, shortCount(stage(item).parameters), m_plain,
             color);
        if (isFrozen)
            paintSnowflake(item.rect);
    }

    void paintSnowflake(const QRectF& rect) { paintFlake(rect.bottomRight() - QPointF(10.5, 11.5), 5.5); }

    /// Six plain rays: the icon's branches would blur at this size.
    void paintFlake(const QPointF& centre, qreal radius) {
        m_painter.setPen(QPen(m_theme.frozen, 1.4, Qt::SolidLine, Qt::RoundCap));
        for (int ray = 0; ray < 3; ++ray) {
            const QLineF line = QLineF::fromPolar(radius, 90 + 60 * ray);
            m_painter.drawLine(centre - line.p2(), centre + line.p2());
        }
    }

    void paintHead(const NetworkItem& item) {
        const bool isFrozen = m_picture.plan.isFrozen(item.stage);
        const bool isHovered = item.stage == m_picture.hovered;
        m_painter.setPen(QPen(isHovered ? m_theme.text : (isFrozen ? m_theme.frozen : m_theme.trainFillEdge), 1.5));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawRoundedRect(item.rect.adjusted(0.75, 0.75, -0.75, -0.75), kRadius, kRadius);
        text({item.rect.left() + 8, item.rect.top() + 7, item.rect.width() - 12, 14},
             QString::fromStdString(stage(item).module), m_bold, m_theme.text);
        const auto branches = headBranches(m_picture.stages);
        const QRectF inner = item.rect.adjusted(6, 27, -6, -8);
        if (!branches) {
            paintBranch(inner, tr("Head"), shortCount(stage(item).parameters), {}, isFrozen);
            return;
        }
        const qreal half = (inner.height() - 8) / 2;
        const QRectF upper(inner.left(), inner.top(), inner.width(), half);
        paintBranch(upper, tr("Box"), shortCount(branches->box), m_picture.boxNote, isFrozen);
        paintBranch(upper.translated(0, half + 8), tr("Class"), shortCount(branches->classes), m_picture.classNote,
                    isFrozen);
    }

    void paintBranch(const QRectF& rect, const QString& name, const QString& count, const QString& note,
                     bool isFrozen) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(isFrozen ? m_theme.frozenSoft : m_theme.trainFill);
        m_painter.drawRoundedRect(rect, 3, 3);
        const QColor color = isFrozen ? m_theme.text : m_theme.trainFillText;
        text({rect.left() + 6, rect.top() + 6, rect.width() - 8, 14}, name, m_bold, color);
        text({rect.left() + 6, rect.top() + 21, rect.width() - 8, 14}, count, m_plain, color);
        text({rect.left() + 6, rect.top() + 38, rect.width() - 8, rect.height() - 38}, note, m_plain, color,
             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        if (isFrozen)
            paintSnowflake(QRectF(rect.left(), rect.top(), rect.width(), 40));
    }

    /// In the empty corner below the first rows where the words fit, else in a line at the bottom.
    void paintLegend() {
        constexpr qreal kLine = 23, kSwatch = 26, kRowLabel = 52;
        const bool hasPhases = !m_picture.frozenFirst.stages.empty();
        const QString learns = hasPhases ? tr("From epoch %1").arg(countText(1)) : tr("Learns");
        const QString joins =
            m_picture.joinEpoch > 0 ? tr("From epoch %1").arg(countText(m_picture.joinEpoch)) : tr("Later");
        const QFontMetricsF metrics(textFont(TextRole::Caption));
        const qreal left = wordsLeft();
        qreal widest = 0;
        for (const QString& words : {tr("Frozen"), learns, joins, tr("No parameters")})
            widest = std::max(widest, metrics.horizontalAdvance(words));
        const bool isColumn =
            !isCut() && m_layout.rows.size() > 4 && left + kSwatch + widest + kRowLabel < m_layout.rows[4].left;
        QPointF at(left, isColumn ? m_layout.rows[3].y + 10 : m_layout.size.height() - 21);
        const auto row = [&](const QString& words) {
            text({at.x() + kSwatch, at.y(), 160, 18}, words, textFont(TextRole::Caption), m_theme.text);
            at += isColumn ? QPointF(0, kLine) : QPointF(kSwatch + metrics.horizontalAdvance(words) + 20, 0);
        };
        const auto swatch = [&] { return QRectF(at.x() + 1, at.y() + 3, 16, 12); };
        paintSwatch(swatch(), m_theme.frozenSoft, m_theme.frozen);
        paintFlake(swatch().center(), 4);
        row(tr("Frozen"));
        paintSwatch(swatch(), m_theme.trainFill, m_theme.trainFillEdge);
        row(learns);
        if (hasPhases) {
            paintHatched(swatch().adjusted(-0.75, -0.75, 0.75, 0.75), m_theme.trainFillEdge, 3);
            row(joins);
        }
        m_painter.setPen(QPen(m_theme.edge, 1.4));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawEllipse(swatch().center(), 5.5, 5.5);
        row(tr("No parameters"));
    }

    void paintHint() {
        const qreal right = (isCut() ? m_picture.visible.right() : m_layout.regions.back().left) - 12;
        text({right - 420, m_layout.size.height() - 21, 420, 18}, tr("Arrows move, Space freezes or thaws a block"),
             textFont(TextRole::Caption), m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    void paintSwatch(const QRectF& rect, const QColor& fill, const QColor& outline) {
        m_painter.setPen(QPen(outline, 1.5));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(rect, 3, 3);
    }

    QPainter& m_painter;
    const NetworkLayout& m_layout;
    const NetworkPicture& m_picture;
    const Theme& m_theme;
    QFont m_plain, m_bold;
};

}  // namespace

void paintNetwork(QPainter& painter, const NetworkLayout& layout, const NetworkPicture& picture, const Theme& theme) {
    Picture(painter, layout, picture, theme).paint();
}

QString shortCount(std::int64_t count) {
    const auto scaled = [](double value, const QString& unit) {
        return decimalText(value, value < 9.95 ? 1 : 0) + QChar(0x202F) + unit;
    };
    if (count < 1000)
        return countText(count);
    if (count < 999'500)
        return scaled(static_cast<double>(count) / 1e3, QStringLiteral("k"));
    return scaled(static_cast<double>(count) / 1e6, QStringLiteral("M"));
}

}  // namespace ui
