// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guide_view.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kMargin = 24;
constexpr int kWidth = 920;
constexpr int kPictureWidth = kWidth - 2 * kMargin - 32;  // beside a scroll bar

Scheme schemeNow() {
    return themeOf(QApplication::palette()).scheme;
}

/// Pictures as wide as the text, in the colours of the window where there are such.
class Browser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        QString file = ':' + source().resolved(name).path();
        if (const QString dark = QString(file).replace("-light.", "-dark.");
            schemeNow() == Scheme::Dark && QFile::exists(dark))
            file = dark;
        QImage image(file);
        if (image.isNull())
            return {};
        image = image.scaledToWidth(qRound(kPictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
        image.setDevicePixelRatio(devicePixelRatioF());
        return image;
    }
};

/// As GitHub names a heading in links: "runs-and-comparing-them".
QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar character : heading.toLower())
        if (character.isLetterOrNumber() || character == '-')
            anchor += character;
        else if (character == ' ')
            anchor += '-';
    return anchor;
}

/// Headings stand nearer to what follows than to what is before them, and links lead to them.
void prepareHeadings(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() < 2)
            continue;
        format.setTopMargin(kMargin);
        QTextCharFormat target;
        target.setAnchor(true);
        target.setAnchorNames({anchorOf(block.text())});
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(target);
    }
}

}  // namespace

GuideView::GuideView(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, 720);
    m_browser = new Browser;
    m_browser->setObjectName("guide");
    m_browser->setAccessibleName(tr("User guide"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(true);
    m_browser->setFont(textFont(TextRole::Body));
    m_browser->document()->setDocumentMargin(kMargin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    read();
}

void GuideView::read() {
    m_scheme = schemeNow();
    const int place = m_browser->verticalScrollBar()->value();
    if (m_browser->source().isEmpty())
        m_browser->setSource(QUrl("qrc:/docs/guide.md"), QTextDocument::MarkdownResource);
    else
        m_browser->reload();
    prepareHeadings(*m_browser->document());
    m_browser->verticalScrollBar()->setValue(place);
}

void GuideView::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // A change of theme brings several of them.
    if (event->type() == QEvent::PaletteChange && m_browser && schemeNow() != m_scheme)
        read();
}

}  // namespace ui
