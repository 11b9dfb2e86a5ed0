// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QSize>
#include <QString>
#include <QTest>

#include <filesystem>
#include <functional>

#include "app/gui/application.h"

namespace shots {

/// What every picture of a run shares.
struct Set {
    QString folder;   ///< where the pictures go
    QString home;     ///< with the sample and runs, as tools/screenshots made it
    QSize size;       ///< of the window
    bool isSmall;     ///< files rather than every colour
    int missing = 0;  ///< what was not there to press, or did not come in time

    QString path(const QString& name) const { return home + '/' + name; }
};

/// The program, started as a user would start it, and pictures of it in both schemes.
class CameraStand {
public:
    /// @param place folder below the home that holds settings, sample and runs of this start
    CameraStand(QApplication& qtApplication, Set& set, const QString& place);
    ~CameraStand();

    app::Application& application() { return m_application; }
    ui::MainWindow& window() { return m_application.window(); }
    QString path(const QString& name) const { return m_set.path(name); }

    void show(ui::PageId page) { window().showPage(page); }
    /// A button by its object name, on the page that is shown.
    void press(const QString& name);
    template <typename T>
    T* find(const QString& name = {}) {
        return window().findChild<T*>(name);
    }

    /// Saves FOLDER/NAME-light.png and FOLDER/NAME-dark.png after a moment in which what is painted later comes in.
    void shoot(const QString& name, int waitMs = 150);
    /// The same of another window than the main one.
    void shoot(QWidget* widget, const QString& name);
    /// As soon as a page shows how far something is. What is over sooner has no picture.
    void shootProgress(const QString& name);
    /// When nothing is in progress any more.
    void shootSettled(const QString& name, int atLeastMs = 600);

    void settle(int atLeastMs = 600);
    /// Says so where the condition does not come true.
    void wait(const char* what, const std::function<bool()>& condition, int timeoutMs = 240'000);

private:
    bool showsProgress();
    void note(const QString& problem);
    void save(QWidget& widget, const QString& name);

    Set& m_set;
    app::Application m_application;
};

/// Somebody who has just installed the program, page by page.
void shootFirstStart(CameraStand& stand);
/// From the dataset to a file for other programs, all going well.
void shootWork(CameraStand& stand);
/// What can be wrong with datasets, models, pictures and runs.
void shootTroubles(CameraStand& stand);
/// Opens what the next start in the same place finds open: nothing closes the window properly.
void openForCrash(CameraStand& stand);
/// The start after that, with a run that was killed.
void shootAfterCrash(CameraStand& stand);
/// The few pictures of the guide.
void shootForGuide(CameraStand& stand);

}  // namespace shots
