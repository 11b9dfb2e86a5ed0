// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_catalog.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)

public:
    static ErrorEntries entries();
};

ErrorEntries Text::entries() {
    return {
        {"archive.damaged",
         {QT_TR_NOOP("The zip file is damaged"), QT_TR_NOOP("it ends too early or contradicts itself."),
          QT_TR_NOOP("Unpack it with another program and open the folder.")}},
        {"archive.empty",
         {QT_TR_NOOP("The zip file holds no dataset"), QT_TR_NOOP("there is no picture and no label file in it."),
          QT_TR_NOOP("Choose another file, or open a folder with pictures.")}},
        {"archive.encrypted",
         {QT_TR_NOOP("The zip file is encrypted"), QT_TR_NOOP("it asks for a password."),
          QT_TR_NOOP("Unpack it with another program and open the folder.")}},
        {"archive.no_space",
         {QT_TR_NOOP("The disk is full"), QT_TR_NOOP("unpacking needs %2 bytes; %3 are free."),
          QT_TR_NOOP("Free some space on the disk, then try again.")}},
        {"archive.too_large",
         {QT_TR_NOOP("The zip file is too large"),
          QT_TR_NOOP("it has more entries or bytes than are unpacked (at most %2)."),
          QT_TR_NOOP("Unpack it with another program and open the folder.")}},
        {"archive.unsafe",
         {QT_TR_NOOP("The zip file is not safe to unpack"),
          QT_TR_NOOP("its entry %2 leads elsewhere, is there twice or is no plain file; nothing was unpacked."),
          QT_TR_NOOP(
              "Open it only if you trust where it comes from: unpack it with another program and open the folder.")}},
        {"archive.write",
         {QT_TR_NOOP("A file could not be written"), QT_TR_NOOP("what is unpacked cannot be written there."),
          QT_TR_NOOP("See whether the disk has space and the folder may be written, then try again.")}},
        {"image.empty",
         {QT_TR_NOOP("A picture cannot be read"), QT_TR_NOOP("the file is empty."),
          QT_TR_NOOP("Copy it again or delete it.")}},
        {"image.encode",
         {QT_TR_NOOP("A file could not be written"),
          QT_TR_NOOP("a picture of this size cannot be written in this format."),
          QT_TR_NOOP("Save it as .png: a JPEG has at most 65,500 px a side.")}},
        {"image.format",
         {QT_TR_NOOP("A picture cannot be read"),
          QT_TR_NOOP("it is no picture in a format that Espalier reads (JPEG, PNG, WebP, BMP, TIFF)."),
          QT_TR_NOOP("Convert it to JPEG or PNG with an image program.")}},
        {"image.header",
         {QT_TR_NOOP("A picture cannot be read"), QT_TR_NOOP("its first bytes are damaged, or it is an animation."),
          QT_TR_NOOP("Convert it to JPEG or PNG with an image program.")}},
        {"image.pixels",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"image.too_large",
         {QT_TR_NOOP("A picture is too large"),
          QT_TR_NOOP("it has %2; at most %3 px a side and %4 px in all are read."),
          QT_TR_NOOP("Make it smaller with an image program.")}},
        {"image.unreadable",
         {QT_TR_NOOP("A picture cannot be read"),
          QT_TR_NOOP("it cannot be decoded: it is damaged, cut short or of a kind that is not known."),
          QT_TR_NOOP("Open it in an image program and save it again, or take it away.")}},
        {"video.camera_lost",
         {QT_TR_NOOP("The camera stopped"), QT_TR_NOOP("it sends no more pictures."),
          QT_TR_NOOP("Connect it again, then start it anew.")}},
        {"video.missing",
         {QT_TR_NOOP("The video was not found"), QT_TR_NOOP("it is not there, or not any more."),
          QT_TR_NOOP("See whether it was moved or renamed, or its disk is not connected.")}},
        {"video.no_camera",
         {QT_TR_NOOP("No camera answers"), QT_TR_NOOP("camera %1 does not answer."),
          QT_TR_NOOP("Connect a camera, or close the program that uses it.")}},
        {"video.unavailable",
         {QT_TR_NOOP("This Espalier cannot read videos"),
          QT_TR_NOOP("it was built without the part of OpenCV that reads cameras and videos."),
          QT_TR_NOOP("Use an Espalier that was built with it; pictures work all the same.")}},
        {"video.unreadable",
         {QT_TR_NOOP("The video cannot be read"), QT_TR_NOOP("its format is not known, or it is damaged."),
          QT_TR_NOOP("Save it as MP4 (H.264) or as AVI (Motion JPEG).")}},
    };
}

}  // namespace

ErrorEntries pictureErrors() {
    return Text::entries();
}

}  // namespace ui
