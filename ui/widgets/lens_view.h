// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/issue.h"
#include "engine/api/lens.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class Banner;
class BeforeAfterView;
class LensModel;
class LensPanel;
class LensStrip;
class LensToolbar;
class ProgressCard;

/// The Before/After lens: one picture with both models' boxes, the others below it, largest change first, and beside it
/// what changed. Knows no jobs: what it asks for comes back by showTile() and showPicture().
class LensView final : public QWidget {
    Q_OBJECT

public:
    explicit LensView(QWidget* parent = nullptr);

    /// A new comparison; what was shown goes. @param before, after name the models
    void begin(const QString& before, const QString& after);
    void showStart(const engine::LensStart& start);
    void showProgress(const engine::Progress& progress);
    void addImage(const engine::LensImage& image);
    void addIssue(const engine::Issue& issue);
    /// After the last image, also when cancelled: what was compared until then stays.
    void end(bool isCancelled);
    void showError(const engine::Error& error);
    /// The comparison will begin when the computer is free.
    void showWaiting();
    /// Back to "nothing to compare yet".
    void clear();

    void showTile(const std::filesystem::path& file, const QImage& picture);
    void showPicture(const std::filesystem::path& file, const QImage& picture);
    void showUnreadable(const std::filesystem::path& file, const engine::Error& error);

    /// While a picture is written no other can be.
    void showSaving(bool isSaving);
    void showSaved(const QString& file);
    void showSaveError(const engine::Error& error);

    /// The data are the sample's: a grey footnote says that it is no measurement.
    void setSample(bool isSample);
    /// Whether the empty state offers to compare. @param reason why not
    void setMayCompare(bool isPossible, const QString& reason = {});

    LensModel& images() { return *m_images; }
    int newlyBroken() const;
    bool canSave() const { return !m_picture.isNull(); }

public slots:
    /// Asks for a file.
    void choosePictureFile();
    void savePicture(const QString& file);
    void nextNewlyBroken();

signals:
    void compareRequested();
    void trainRequested();
    void cancelRequested();
    void tileRequested(const std::filesystem::path& file);
    void pictureRequested(const std::filesystem::path& file);
    void saveRequested(const QString& file, const QImage& pair);
    void newlyBrokenChanged(int count);

private:
    enum State { Empty, Running, Results };

    QWidget* buildEmpty();
    QWidget* buildResults();
    void connectParts();
    void setState(State state);
    void step(int offset);
    /// The next such mark of this picture; false where there is none.
    bool focusNewlyBroken(int after);
    void showRow(int row);
    void setFilter(std::optional<engine::LensState> state);
    void refreshTexts();
    void setPicture(const QImage& picture);

    LensModel* m_images;
    std::vector<std::string> m_classNames;
    engine::LensStart m_start;
    QString m_before, m_after;
    QString m_phase;
    const engine::LensImage* m_image = nullptr;  // shown; of m_images
    QImage m_picture;                            // of it, in full size; null until it is there
    bool m_isSaving = false;
    bool m_isSavedShown = false;  // by the banner
    bool m_isChosen = false;      // the user went to a picture: it stays when the rest has come
    int m_skipped = 0;

    Banner* m_banner;
    ProgressCard* m_progress;
    QStackedWidget* m_states;
    QPushButton* m_compare = nullptr;
    LensToolbar* m_toolbar = nullptr;
    BeforeAfterView* m_view = nullptr;
    QLabel* m_order = nullptr;
    LensStrip* m_strip = nullptr;
    LensPanel* m_panel = nullptr;
};

}  // namespace ui
