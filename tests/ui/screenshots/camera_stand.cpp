// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/camera_stand.h"

#include <algorithm>
#include <cstdio>

#include "tests/ui/screenshots/palette.h"
#include "ui/convert.h"
#include "ui/widgets/progress_card.h"

namespace shots {
namespace {

constexpr int kShowMs = 3000;

app::Folders foldersIn(const Set& set, const QString& place) {
    app::Folders folders = app::Folders::below(ui::toPath(set.path(place)));
    folders.models = ui::toPath(set.path("models"));
    return folders;
}

}  // namespace

CameraStand::CameraStand(QApplication& qtApplication, Set& set, const QString& place)
    : m_set(set), m_application(qtApplication, foldersIn(set, place)) {
    m_application.setScheme(ui::SchemeChoice::Light);
    m_application.start({});
    window().resize(set.size);
    settle();
}

CameraStand::~CameraStand() = default;

void CameraStand::press(const QString& name) {
    for (auto* button : window().findChildren<QAbstractButton*>(name)) {
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
    note("no button " + name);
}

void CameraStand::shoot(const QString& name, int waitMs) {
    QTest::qWait(waitMs);
    save(window(), name);
}

void CameraStand::shoot(QWidget* widget, const QString& name) {
    if (!widget)
        return note("no window for " + name);
    QTest::qWait(200);
    save(*widget, name);
}

void CameraStand::shootProgress(const QString& name) {
    if (QTest::qWaitFor([this] { return showsProgress(); }, kShowMs))
        save(window(), name);
    else
        std::printf("over too soon: %s\n", qPrintable(name));
}

void CameraStand::shootSettled(const QString& name, int atLeastMs) {
    settle(atLeastMs);
    shoot(name);
}

void CameraStand::settle(int atLeastMs) {
    QTest::qWait(atLeastMs);
    wait("rest", [this] { return !showsProgress(); });
}

void CameraStand::wait(const char* what, const std::function<bool()>& condition, int timeoutMs) {
    if (!QTest::qWaitFor(condition, timeoutMs))
        note(QString("waited in vain for ") + what);
}

bool CameraStand::showsProgress() {
    const auto cards = window().findChildren<ui::ProgressCard*>();
    return std::any_of(cards.begin(), cards.end(), [](const ui::ProgressCard* card) { return card->isVisible(); });
}

void CameraStand::note(const QString& problem) {
    std::printf("%s\n", qPrintable(problem));
    std::fflush(stdout);
    ++m_set.missing;
}

void CameraStand::save(QWidget& widget, const QString& name) {
    constexpr int kSmallest = 0;  // compressed as well as it can be
    if (QWidget* focused = widget.focusWidget(); focused && m_set.isSmall)
        focused->clearFocus();
    for (const auto scheme : {ui::SchemeChoice::Light, ui::SchemeChoice::Dark}) {
        m_application.setScheme(scheme);
        // Pictures of the gallery come again.
        QTest::qWait(m_set.isSmall ? 1500 : 100);
        const QString file =
            QString("%1/%2-%3.png").arg(m_set.folder, name, scheme == ui::SchemeChoice::Dark ? "dark" : "light");
        const QImage picture = widget.grab().toImage();
        (m_set.isSmall ? toPalette(picture) : picture.convertToFormat(QImage::Format_RGB888))
            .save(file, "PNG", kSmallest);
    }
    m_application.setScheme(ui::SchemeChoice::Light);
    std::printf("%s\n", qPrintable(name));
    std::fflush(stdout);
}

}  // namespace shots
