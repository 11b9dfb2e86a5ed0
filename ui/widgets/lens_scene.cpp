// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_scene.h"

#include "ui/convert.h"
#include "ui/lens_text.h"

namespace ui {
namespace {

using engine::LensState;

QRectF rectOf(const std::array<float, 4>& xyxy) {
    return {QPointF(static_cast<double>(xyxy[0]), static_cast<double>(xyxy[1])),
            QPointF(static_cast<double>(xyxy[2]), static_cast<double>(xyxy[3]))};
}

QString withShare(const QString& name, float share) {
    return QString("%1 %2").arg(name, decimalText(static_cast<double>(share), 2));
}

LensSideBoxes makeSide(const std::vector<engine::Prediction>& boxes, const std::vector<engine::ClassProbability>& top,
                       const std::vector<std::string>& names) {
    LensSideBoxes side;
    for (const engine::Prediction& box : boxes)
        side.boxes << ViewBox{box.classId, rectOf(box.xyxy),
                              withShare(lensClassText(box.classId, names), box.confidence), false};
    side.marks.fill(-1, side.boxes.size());
    if (!top.empty()) {
        side.answer = withShare(lensClassText(top.front().classId, names), top.front().probability);
        side.answerClass = top.front().classId;
    }
    return side;
}

QRectF markRect(const LensScene& scene, const engine::LensMark& mark) {
    if (mark.truth >= 0)
        return scene.truth[mark.truth].rect;
    if (mark.after >= 0)
        return scene.after.boxes[mark.after].rect;
    return mark.before >= 0 ? scene.before.boxes[mark.before].rect : QRectF();
}

}  // namespace

LensScene makeScene(const engine::LensImage& image, const std::vector<std::string>& names) {
    LensScene scene;
    scene.size = {image.width, image.height};
    for (const engine::TruthBox& box : image.truth)
        scene.truth << ViewBox{box.classId, rectOf(box.xyxy), {}, true};
    scene.before = makeSide(image.before, image.topBefore, names);
    scene.after = makeSide(image.after, image.topAfter, names);
    if (image.classId >= 0)
        scene.truthAnswer = lensClassText(image.classId, names);
    for (std::size_t i = 0; i < image.marks.size(); ++i) {
        const engine::LensMark& mark = image.marks[i];
        scene.marks << LensScene::Mark{
            mark.state, markRect(scene, mark),
            QString("%1: %2").arg(lensClassText(markClass(image, mark), names), markText(image, mark, names)),
            mark.before >= 0 || mark.after >= 0};
        if (mark.before >= 0)
            scene.before.marks[mark.before] = static_cast<int>(i);
        if (mark.after >= 0)
            scene.after.marks[mark.after] = static_cast<int>(i);
    }
    return scene;
}

bool LensLook::stressed(const LensScene& scene, int mark) const {
    if (mark < 0)
        return false;
    const LensState state = scene.marks[mark].state;
    return mark == focused || state == LensState::NewlyBroken ||
           (filter ? state == *filter : state != LensState::Unchanged);
}

}  // namespace ui
