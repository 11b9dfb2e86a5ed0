// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/issue.h"
#include "engine/api/lens.h"
#include "engine/api/run.h"

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

/// The Before/After lens: one picture with both models' boxes, the others below it, largest change first. Its buttons
/// and what changed are widgets of their own, for whoever shows the lens to place. Knows no jobs: what it asks for
/// comes back by showTile() and showPicture().
class LensView final : public QWidget {
    Q_OBJECT

public:
    explicit LensView(QWidget* parent = nullptr);

    /// To be shown beside the lens while it isFilled(); until they are placed, hidden and the lens's own.
    QWidget* tools() const;
    QWidget* panel() const;
    /// Pictures are shown.
    bool isFilled() const;
    /// "87 validation pictures, largest change first"; empty where there are none.
    QString order() const { return m_order; }

    /// A new comparison; what was shown goes, but not the scores. @param before, after name the models
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

    /// Until the next are known.
    void hideScores();
    /// LensScore::showRun()
    void showScore(const engine::RunSummary& after);
    /// LensScore::showPair()
    void showScores(const engine::RunComparison& pair);

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
    /// @param draw the pair, on any thread
    void saveRequested(const QString& file, const std::function<QImage()>& draw);
    void newlyBrokenChanged(int count);
    /// isFilled() or order() is another.
    void shownChanged();

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
    QString m_order;
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
    BeforeAfterView* m_view = nullptr;
    QLabel* m_name = nullptr;
    LensStrip* m_strip = nullptr;
    LensToolbar* m_toolbar = nullptr;
    LensPanel* m_panel;
};

}  // namespace ui
