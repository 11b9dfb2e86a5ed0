// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/network_layout.h"

#include <algorithm>
#include <map>
#include <set>

namespace ui {
namespace {

constexpr qreal kBlockWidth = 54, kBlockHeight = 40, kCircle = 22, kHeadWidth = 80;
constexpr qreal kLabelWidth = 50, kRight = 10;
constexpr qreal kMinGap = 4, kMaxGap = 18;
constexpr qreal kTop = 87, kBottom = 55, kMinPitch = 56, kMaxPitch = 67;
constexpr qreal kLane = 26;  ///< from a row to the lane of its skips
constexpr qreal kCorner = 6;
constexpr qreal kHeadOver = 34;

using Stages = std::vector<engine::StageInfo>;

bool isWide(const engine::StageInfo& stage) {
    return stage.region == engine::Region::Head && stage.from.size() > 1;
}

NetworkItem::Shape shapeOf(const engine::StageInfo& stage) {
    if (isWide(stage))
        return NetworkItem::Shape::Head;
    return stage.parameters == 0 ? NetworkItem::Shape::Circle : NetworkItem::Shape::Block;
}

QSizeF sizeOf(NetworkItem::Shape shape) {
    return shape == NetworkItem::Shape::Circle ? QSizeF(kCircle, kCircle) : QSizeF(kBlockWidth, kBlockHeight);
}

/// Polyline with rounded corners.
NetworkLink makeLink(const QList<QPointF>& points) {
    NetworkLink link;
    link.path.moveTo(points.first());
    for (qsizetype index = 1; index + 1 < points.size(); ++index) {
        const QLineF in(points[index], points[index - 1]);
        const QLineF out(points[index], points[index + 1]);
        const qreal radius = std::min({kCorner, in.length() / 2, out.length() / 2});
        if (radius < 0.5)
            continue;
        link.path.lineTo(in.pointAt(radius / in.length()));
        link.path.quadTo(points[index], out.pointAt(radius / out.length()));
    }
    link.path.lineTo(points.last());
    link.end = points.last();
    const QLineF last(points[points.size() - 2], points.last());
    link.direction = last.length() > 0 ? QPointF(last.dx(), last.dy()) / last.length() : QPointF(1, 0);
    return link;
}

/// Places the items for one gap, then draws what joins them.
class Builder {
public:
    Builder(const Stages& stages, qreal gap, qreal pitch) : m_stages(stages), m_gap(gap), m_pitch(pitch) {
        std::set<int> strides;
        for (const engine::StageInfo& stage : stages)
            strides.insert(stage.stride);
        for (const int stride : strides) {
            m_rowOf[stride] = m_result.rows.size();
            m_result.rows.push_back({stride, kTop + m_pitch * static_cast<qreal>(m_result.rows.size()), 0});
        }
    }

    NetworkLayout build() {
        placeItems();
        placeRegions();
        for (const engine::StageInfo& stage : m_stages)
            for (const int from : stage.from)
                if (from >= 0)
                    connect(from, stage.index);
        m_result.size = {m_rightmost + kRight, m_result.rows.back().y + kBottom};
        return std::move(m_result);
    }

private:
    qreal y(const engine::StageInfo& stage) const { return m_result.rows[m_rowOf.at(stage.stride)].y; }
    const QRectF& rect(int stage) const { return m_result.items[static_cast<std::size_t>(stage)].rect; }
    const engine::StageInfo& stage(int index) const { return m_stages[static_cast<std::size_t>(index)]; }

    void placeItems() {
        for (const engine::StageInfo& stage : m_stages) {
            const NetworkItem::Shape shape = shapeOf(stage);
            const QRectF rect = shape == NetworkItem::Shape::Head ? headRect(stage) : itemRect(stage, shape);
            m_result.items.push_back({stage.index, shape, rect});
            m_rightmost = std::max(m_rightmost, rect.right());
            if (shape == NetworkItem::Shape::Head)
                continue;
            NetworkRow& row = m_result.rows[m_rowOf.at(stage.stride)];
            if (!m_rowEnd.contains(stage.stride))
                row.left = rect.left();
            m_rowEnd[stage.stride] = rect.right();
        }
    }

    QRectF itemRect(const engine::StageInfo& stage, NetworkItem::Shape shape) const {
        const QSizeF size = sizeOf(shape);
        const auto centred = [&](qreal left) { return QRectF({left, y(stage) - size.height() / 2}, size); };
        if (m_result.items.empty())
            return centred(kLabelWidth);
        const NetworkItem& before = m_result.items.back();
        const engine::StageInfo& previous = m_stages[m_result.items.size() - 1];
        qreal left = before.rect.center().x() - size.width() / 2;
        if (previous.region != stage.region) {
            left = m_rightmost + 2.4 * m_gap;
        } else if (previous.stride == stage.stride) {
            const bool areCircles = before.shape == NetworkItem::Shape::Circle && shape == before.shape;
            left = before.rect.right() + m_gap + (areCircles ? m_gap / 2 : 0);
        }
        if (const auto end = m_rowEnd.find(stage.stride); end != m_rowEnd.end())
            left = std::max(left, end->second + m_gap);
        return centred(left);
    }

    /// As high as the rows it reads.
    QRectF headRect(const engine::StageInfo& head) const {
        qreal top = y(head), bottom = y(head);
        for (const int from : head.from) {
            top = std::min(top, y(stage(from)));
            bottom = std::max(bottom, y(stage(from)));
        }
        const qreal left = m_rightmost + 4 + m_gap;
        return {QPointF(left, top - kHeadOver), QPointF(left + kHeadWidth, bottom + kHeadOver)};
    }

    void placeRegions() {
        for (const NetworkItem& item : m_result.items) {
            const engine::StageInfo& info = stage(item.stage);
            auto& regions = m_result.regions;
            if (regions.empty() || regions.back().region != info.region) {
                if (!regions.empty())
                    regions.back().right = (regions.back().right + item.rect.left()) / 2;
                const qreal left = regions.empty() ? item.rect.left() : regions.back().right;
                regions.push_back({info.region, left, item.rect.right(), item.stage, item.stage, 0});
            }
            NetworkRegion& region = regions.back();
            region.right = std::max(region.right, item.rect.right());
            region.lastStage = item.stage;
            region.parameters += info.parameters;
        }
    }

    bool hasItemBetween(int from, int to) const {
        return std::ranges::any_of(m_result.items, [&](const NetworkItem& item) {
            return item.shape != NetworkItem::Shape::Head && stage(item.stage).stride == stage(from).stride &&
                   item.rect.left() > rect(from).right() && item.rect.right() < rect(to).left();
        });
    }

    /// Left edge of what stands next to `from` in its row.
    qreal nextLeft(int from) const {
        qreal left = m_rightmost;
        for (const NetworkItem& item : m_result.items)
            if (stage(item.stage).stride == stage(from).stride && item.rect.left() > rect(from).right())
                left = std::min(left, item.rect.left());
        return left;
    }

    void connect(int from, int to) {
        const QRectF& a = rect(from);
        const QRectF& b = rect(to);
        const qreal ay = a.center().y(), by = b.center().y();
        if (isWide(stage(to))) {
            add({{a.right(), ay}, {b.left(), ay}});
        } else if (stage(from).stride == stage(to).stride) {
            if (!hasItemBetween(from, to))
                add({{a.right(), ay}, {b.left(), by}});
            else
                addSkip(from, to);
        } else {
            const bool isUp = by < ay;
            const qreal endY = isUp ? b.bottom() : b.top();
            if (qFuzzyCompare(a.center().x(), b.center().x()))
                add({{a.center().x(), isUp ? a.top() : a.bottom()}, {b.center().x(), endY}});
            else
                add({{a.right(), ay}, {b.center().x(), ay}, {b.center().x(), endY}});
        }
    }

    /// Where the map grew (after an Upsample) the lane above is free, else the one below.
    void addSkip(int from, int to) {
        const QRectF& a = rect(from);
        const QRectF& b = rect(to);
        const int first = stage(to).from.front();
        const bool isAbove =
            first >= 0 && stage(first).from.front() >= 0 && stage(stage(first).from.front()).stride > stage(to).stride;
        const qreal rowY = a.center().y();
        const qreal lane = isAbove ? rowY - kLane : rowY + kLane + 3;
        const qreal turn = isAbove ? a.right() + 14 : std::max(a.right() + m_gap / 2, nextLeft(from) - 12);
        add({{a.right(), rowY},
             {turn, rowY},
             {turn, lane},
             {b.center().x(), lane},
             {b.center().x(), isAbove ? b.top() : b.bottom()}});
    }

    void add(const QList<QPointF>& points) { m_result.links.push_back(makeLink(points)); }

    const Stages& m_stages;
    qreal m_gap, m_pitch;
    std::map<int, std::size_t> m_rowOf;
    std::map<int, qreal> m_rowEnd;
    qreal m_rightmost = 0;
    NetworkLayout m_result;
};

}  // namespace

NetworkLayout layOutNetwork(const std::vector<engine::StageInfo>& stages, qreal width, qreal height) {
    if (stages.empty())
        return {};
    std::set<int> strides;
    for (const engine::StageInfo& stage : stages)
        strides.insert(stage.stride);
    const qreal steps = std::max<qreal>(1, static_cast<qreal>(strides.size()) - 1);
    const qreal pitch = std::clamp((height - kTop - kBottom) / steps, kMinPitch, kMaxPitch);
    for (qreal gap = kMaxGap; gap > kMinGap; gap -= 1) {
        NetworkLayout layout = Builder(stages, gap, pitch).build();
        if (layout.size.width() <= width)
            return layout;
    }
    return Builder(stages, kMinGap, pitch).build();
}

std::optional<HeadBranches> headBranches(const std::vector<engine::StageInfo>& stages) {
    if (stages.empty() || stages.back().module != "Detect")
        return std::nullopt;
    const engine::StageInfo& head = stages.back();
    std::vector<std::int64_t> inputs;
    for (const int from : head.from)
        if (from >= 0 && from < static_cast<int>(stages.size()))
            inputs.push_back(stages[static_cast<std::size_t>(from)].channels);
    if (inputs.empty())
        return std::nullopt;
    constexpr std::int64_t kBins = 4 * 16;
    const std::int64_t width = std::max(kBins, inputs.front() / 4);
    HeadBranches branches{16, 0};  // the constants of the DFL layer
    for (const std::int64_t input : inputs)
        branches.box += input * width * 9 + 2 * width + width * width * 9 + 2 * width + width * kBins + kBins;
    branches.classes = head.parameters - branches.box;
    if (branches.classes <= 0)
        return std::nullopt;
    return branches;
}

}  // namespace ui
