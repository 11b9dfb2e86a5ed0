// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guide_view.h"

#include <QApplication>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextLayout>
#include <QVBoxLayout>

#include <optional>
#include <utility>

#include "ui/theme.h"
#include "ui/widgets/guide_pictures.h"

namespace ui {
namespace {

constexpr int kMargin = 24;
constexpr int kWidth = 920;
constexpr int kPictureWidth = kWidth - 2 * kMargin - 32;  // beside a scroll bar

Scheme schemeNow() {
    return themeOf(QApplication::palette()).scheme;
}

/// The guide in the program's language.
QUrl guideUrl() {
    //: File with the guide in this language, in docs/
    const QString own = GuideView::tr("guide.md");
    return QUrl("qrc:/docs/" + (QFile::exists(":/docs/" + own) ? own : QString("guide.md")));
}

/// Lays a guide out when it is read as a whole: block by block that takes twenty times as long.
class Browser final : public QTextBrowser {
public:
    Browser() {
        connect(this, &QTextBrowser::sourceChanged, this, [this] {
            if (const auto reading = std::exchange(m_reading, std::nullopt))
                QTextCursor(*reading).endEditBlock();
        });
    }

    /// Asked for the guide alone: pictures are drawn by GuidePictures.
    QVariant loadResource(int type, const QUrl& name) override {
        if (!m_reading)
            m_reading.emplace(document()).beginEditBlock();
        return QTextBrowser::loadResource(type, name);
    }

private:
    std::optional<QTextCursor> m_reading;
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

void colourLinks(QTextDocument& document, const QColor& colour) {
    QTextCharFormat format;
    format.setForeground(colour);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto ranges = block.textFormats();
        for (const QTextLayout::FormatRange& range : ranges) {
            if (range.format.anchorHref().isEmpty())
                continue;
            cursor.setPosition(block.position() + range.start);
            cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    }
    cursor.endEditBlock();
}

}  // namespace

GuideView::GuideView(QWidget* parent) : QDialog(parent), m_scheme(schemeNow()) {
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
    new GuidePictures(*m_browser->document(), kPictureWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &GuideView::prepare);
    m_browser->setSource(guideUrl(), QTextDocument::MarkdownResource);
}

void GuideView::prepare(const QUrl& source) {
    const QUrl guide = source.adjusted(QUrl::RemoveFragment);
    if (std::exchange(m_prepared, guide) != guide)
        prepareHeadings(*m_browser->document());
}

void GuideView::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // A change of theme brings several of them.
    if (event->type() == QEvent::PaletteChange && m_browser && std::exchange(m_scheme, schemeNow()) != schemeNow())
        colourLinks(*m_browser->document(), QApplication::palette().color(QPalette::Link));
}

}  // namespace ui
