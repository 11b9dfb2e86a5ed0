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
        {"cache.damaged",
         {QT_TR_NOOP("The cache cannot be used"), QT_TR_NOOP("what was kept there cannot be read back."),
          QT_TR_NOOP("See whether the disk has space, press “Clear” on the Settings page, then start again: it is made "
                     "anew.")}},
        {"cache.not_deleted",
         {QT_TR_NOOP("A file could not be deleted"), QT_TR_NOOP("it cannot be deleted: %1."),
          QT_TR_NOOP("See whether the folder may be written, then press “Clear” again.")}},
        {"cache.type",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"device.lost",
         {QT_TR_NOOP("The graphics card stopped answering"), QT_TR_NOOP("the GPU stopped working: %1."),
          QT_TR_NOOP("What is saved is safe: press “Resume” on the Train page, or choose the processor first.")}},
        {"device.missing",
         {QT_TR_NOOP("This device cannot be used"), QT_TR_NOOP("this computer has no device “%1”."),
          QT_TR_NOOP("Choose another device on the Settings page; the processor always works.")}},
        {"device.no_answer",
         {QT_TR_NOOP("This device cannot be used"),
          QT_TR_NOOP("“%1” cannot be used: the graphics card does not answer."),
          QT_TR_NOOP("Update the driver of the graphics card and start the computer again, or choose the processor.")}},
        {"device.no_driver",
         {QT_TR_NOOP("This device cannot be used"), QT_TR_NOOP("“%1” cannot be used: there is no NVIDIA driver."),
          QT_TR_NOOP("Install the driver of the graphics card, or choose the processor.")}},
        {"device.no_gpu",
         {QT_TR_NOOP("This device cannot be used"),
          QT_TR_NOOP("“%1” cannot be used: the NVIDIA driver lists no graphics card."),
          QT_TR_NOOP("Choose another device on the Settings page; the processor always works.")}},
        {"device.no_gpu_pack",
         {QT_TR_NOOP("This device cannot be used"),
          QT_TR_NOOP("“%1” cannot be used: the GPU pack of Espalier is not installed."),
          QT_TR_NOOP("Install the GPU pack, or choose the processor.")}},
        {"device.no_gpu_support",
         {QT_TR_NOOP("This device cannot be used"),
          QT_TR_NOOP("“%1” cannot be used: this Espalier is made for the processor alone."),
          QT_TR_NOOP("Choose another device on the Settings page; the processor always works.")}},
        {"device.unknown",
         {QT_TR_NOOP("This device cannot be used"), QT_TR_NOOP("“%1” is no name of a device."),
          QT_TR_NOOP("Choose another device on the Settings page; the processor always works.")}},
        {"disk.access",
         {QT_TR_NOOP("A file could not be read or written"), QT_TR_NOOP("it cannot be reached: %1."),
          QT_TR_NOOP("See whether it may be read and written, and the disk is there.")}},
        {"disk.full",
         {QT_TR_NOOP("The disk is full"), QT_TR_NOOP("there is no space left for it."),
          QT_TR_NOOP("Free some space on the disk, then try again. Files that were there already are unchanged.")}},
        {"disk.write",
         {QT_TR_NOOP("A file could not be written"), QT_TR_NOOP("it cannot be written: %2."),
          QT_TR_NOOP("See whether the folder may be written and the disk is there, or choose another folder.")}},
        {"download.certificate",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("the server does not prove who it is: %2."),
          QT_TR_NOOP("See whether the clock of this computer is right and its certificates are up to date.")}},
        {"download.curl",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"download.in_progress",
         {QT_TR_NOOP("It is being downloaded already"), QT_TR_NOOP("another program downloads this file."),
          QT_TR_NOOP("Wait until it ends, or close the other program.")}},
        {"download.incomplete",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("the connection ended after %2 of %3 bytes."),
          QT_TR_NOOP("Try again: the download goes on where it stopped.")}},
        {"download.interrupted",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("the connection broke off: %2."),
          QT_TR_NOOP("Try again: the download goes on where it stopped.")}},
        {"download.other_file",
         {QT_TR_NOOP("There is a file of this name already"), QT_TR_NOOP("the file that is there is another one."),
          QT_TR_NOOP("Rename it or move it away, then try again.")}},
        {"download.protocol",
         {QT_TR_NOOP("The download failed"),
          QT_TR_NOOP("the answer leads to an address that is not safe to follow: %2."),
          QT_TR_NOOP("The network may ask you to sign in first: open a page in a browser, then try again.")}},
        {"download.redirects",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("the server sends from one address to the next without end."),
          QT_TR_NOOP("Try again later.")}},
        {"download.stalled",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("for a while nothing came any more."),
          QT_TR_NOOP("Try again: the download goes on where it stopped.")}},
        {"download.status",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("the server answered %2."),
          QT_TR_NOOP("Try again later; the file may have moved.")}},
        {"download.unreachable",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("the server cannot be reached: %2."),
          QT_TR_NOOP("See whether this computer has a connection to the internet, then try again.")}},
        {"download.web_page",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("a web page came in place of the file."),
          QT_TR_NOOP("The network may ask you to sign in first: open a page in a browser, then try again.")}},
        {"download.wrong_bytes",
         {QT_TR_NOOP("The download failed"), QT_TR_NOOP("what came is not the file that was published; it is deleted."),
          QT_TR_NOOP("Try again later; if it stays so, the file on the server has changed.")}},
        {"download.wrong_length",
         {QT_TR_NOOP("The download failed"),
          QT_TR_NOOP("the file on the server has not the size of %2 bytes that was published."),
          QT_TR_NOOP("Try again later; if it stays so, the file on the server has changed.")}},
        {"file.missing",
         {QT_TR_NOOP("The file was not found"), QT_TR_NOOP("it is not there, or not any more."),
          QT_TR_NOOP("See whether it was moved or renamed, or its disk is not connected.")}},
        {"file.not_regular",
         {QT_TR_NOOP("This is not a file"), QT_TR_NOOP("it is a folder or a device."), QT_TR_NOOP("Choose a file.")}},
        {"file.too_large",
         {QT_TR_NOOP("The file is too large"), QT_TR_NOOP("it has %2 bytes; at most %3 are read."),
          QT_TR_NOOP("See whether it is the right file.")}},
        {"file.unreadable",
         {QT_TR_NOOP("A file could not be read or written"), QT_TR_NOOP("it cannot be read: %2."),
          QT_TR_NOOP("See whether you may read it and the disk is there.")}},
        {"internal",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself: %1"),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"internal.torch",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a computation failed: %1"),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"memory.out",
         {QT_TR_NOOP("There is not enough memory"),
          QT_TR_NOOP("the memory of this computer, or of its graphics card, does not suffice."),
          QT_TR_NOOP("Choose a smaller batch, smaller pictures or a smaller model, or close other programs.")}},
        {"precision.unknown",
         {QT_TR_NOOP("This does not work as asked"), QT_TR_NOOP("“%1” is no precision to compute with."),
          QT_TR_NOOP("Choose another precision.")}},
        {"thumbnail.size",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
    };
}

}  // namespace

ErrorEntries fileErrors() {
    return Text::entries();
}

}  // namespace ui
