// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/export_target.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kFieldHeight = 30, kSizeWidth = 96;
constexpr int kLeastSize = 32, kMostSize = 4096, kSizeStep = 32;

}  // namespace

ExportTarget::ExportTarget(QWidget* parent) : QWidget(parent) {
    m_folder = new QLineEdit;
    m_folder->setObjectName("exportFolder");
    QPushButton* browse = makeButton(tr("Browse…"), "browseExportFolder");
    m_name = new QLineEdit;
    m_name->setObjectName("exportName");
    m_suffix = makeLabel({}, TextRole::Body, Tone::Muted);
    m_overwrites = new QCheckBox(tr("Replace the file of this name"));
    m_overwrites->setObjectName("exportOverwrites");
    QSizePolicy policy = m_overwrites->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_overwrites->setSizePolicy(policy);
    m_imageSize = new QSpinBox;
    m_imageSize->setObjectName("exportImageSize");
    m_imageSize->setRange(kLeastSize, kMostSize);
    m_imageSize->setSingleStep(kSizeStep);
    m_imageSize->setFixedWidth(kSizeWidth);
    m_imageSize->setSuffix(tr(" px"));

    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    addRow(tr("&Folder"), m_folder, {m_folder, browse});
    addRow(tr("&Name"), m_name, {m_name, m_suffix});
    m_grid->addWidget(m_overwrites, m_grid->rowCount(), 1);
    addRow(tr("Image &size"), m_imageSize, {m_imageSize});
    connect(browse, &QPushButton::clicked, this, &ExportTarget::askFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportTarget::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &ExportTarget::refresh);
    connect(m_overwrites, &QCheckBox::toggled, this, &ExportTarget::changed);
    refresh();
}

void ExportTarget::addRow(const QString& label, QWidget* field, std::initializer_list<QWidget*> row) {
    const int index = m_grid->rowCount();
    QLabel* name = makeLabel(label);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove('&'));
    field->setFixedHeight(kFieldHeight);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    for (QWidget* widget : row)
        fields->addWidget(widget);
    if (row.size() == 1)
        fields->addStretch();
    m_grid->addWidget(name, index, 0);
    m_grid->addLayout(fields, index, 1);
}

void ExportTarget::setFolder(const QString& folder) {
    m_folder->setText(folder);
}

void ExportTarget::setName(const QString& name) {
    m_name->setText(name);
}

void ExportTarget::setFormat(const QString& suffix, bool isSquare) {
    m_suffix->setText(suffix);
    m_imageSize->setToolTip(isSquare ? tr("The network takes images of this size only")
                                     : tr("For the check; the file takes images of any size"));
    refresh();
}

void ExportTarget::setImageSize(int px) {
    m_imageSize->setValue(px);
}

void ExportTarget::lookAgain() {
    const QSignalBlocker quiet(m_overwrites);
    m_overwrites->setChecked(false);
    refresh();
}

std::filesystem::path ExportTarget::file() const {
    return toPath(m_folder->text()) / toPath(m_name->text() + m_suffix->text());
}

int ExportTarget::imageSize() const {
    return m_imageSize->value();
}

bool ExportTarget::overwrites() const {
    return m_overwrites->isChecked();
}

bool ExportTarget::isTaken() const {
    return !m_name->text().isEmpty() && !m_suffix->text().isEmpty() && QFileInfo::exists(pathText(file()));
}

QString ExportTarget::reasonAgainst() const {
    if (m_folder->text().isEmpty() || m_name->text().isEmpty())
        return tr("Folder and name of the file are needed");
    if (m_name->text().contains('/') || m_name->text().contains('\\'))
        return tr("The name must not contain a folder");
    if (isTaken() && !overwrites())
        return tr("There is a file of this name");
    return {};
}

void ExportTarget::askFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose a folder for the file"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        setFolder(folder);
        emit folderChosen(folder);
    });
    dialog->open();
}

void ExportTarget::refresh() {
    m_overwrites->setVisible(isTaken());
    if (!isTaken()) {
        const QSignalBlocker quiet(m_overwrites);
        m_overwrites->setChecked(false);
    }
    emit changed();
}

}  // namespace ui
