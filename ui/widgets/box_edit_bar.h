// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/progress.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class BoxTool;
class DatasetEdits;
class ImageView;

/// Edits the boxes of the image in a view: the switch, the class, delete, and words about what is selected, which are
/// the view's description too. Shows the boxes as the edits have them, also after undo.
class BoxEditBar final : public QWidget {
    Q_OBJECT

public:
    /// @param view, edits must outlive the bar
    BoxEditBar(ImageView& view, DatasetEdits& edits, QWidget* parent = nullptr);

    /// The image that the view shows, of the dataset as it is shown. Images of a dataset for classification have no
    /// boxes to edit: of the bar the button that writes the dataset is left.
    void setImage(const engine::DatasetInfo& dataset, const engine::SampleInfo& sample);
    /// What a screen reader says of the image while nothing is edited.
    void setDescription(const QString& text);
    const std::string& image() const { return m_image; }  ///< splitKey()
    bool isEditing() const;
    void setEditing(bool isOn);
    /// Whether the button that writes the dataset is there once a box was corrected or a picture added; it is.
    void setWriteOffered(bool isOffered);

    /// While the corrected dataset is being written.
    void showWriting(const engine::Progress& progress);
    void endWriting();

signals:
    void editingChanged(bool isOn);
    void writeOutRequested();
    void writeOutCancelled();

private:
    QWidget* buildTools();
    void showBoxes();
    void showState();
    void showClassMenu();
    void chooseClass(int place);
    void draw(const QRectF& rect);
    void reshape(int index, const QRectF& rect);
    void remove(int index);
    QString className(std::int64_t place) const;
    QString selectionText() const;

    ImageView& m_view;
    DatasetEdits& m_edits;
    BoxTool* m_tool;
    engine::SampleInfo m_sample;  // with the boxes that are shown
    std::string m_image;
    std::vector<std::string> m_names;
    std::int64_t m_lastClass = 0;
    bool m_hasBoxes = true;  // the dataset is for detection
    bool m_isWriting = false;
    bool m_isWriteOffered = true;
    QString m_description;
    QPushButton* m_toggle;
    QWidget* m_tools;
    QPushButton* m_class = nullptr;
    QMenu* m_classes = nullptr;
    QToolButton* m_delete = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_write;
};

}  // namespace ui
