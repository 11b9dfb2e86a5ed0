// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guide_view.h"

#include <QImage>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kMargin = 24;

/// Pictures no wider than the page.
class Browser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        QImage image;
        if (resource.canConvert<QImage>())
            image = resource.value<QImage>();
        if (image.isNull())
            image.loadFromData(resource.toByteArray());
        const int widest = viewport()->width() - 2 * kMargin;
        return image.width() <= widest ? image : image.scaledToWidth(widest, Qt::SmoothTransformation);
    }
};

}  // namespace

GuideView::GuideView(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(920, 720);
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
    m_browser->setSource(QUrl("qrc:/docs/guide.md"), QTextDocument::MarkdownResource);
}

}  // namespace ui
