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
        {"checkpoint.damaged",
         {QT_TR_NOOP("The run cannot go on"), QT_TR_NOOP("all its checkpoints are damaged."),
          QT_TR_NOOP("Start a new training from its weights/last.pt.")}},
        {"checkpoint.unreadable",
         {QT_TR_NOOP("A checkpoint could not be saved"),
          QT_TR_NOOP("it was written, but cannot be read back as it was."),
          QT_TR_NOOP("See whether the disk is sound; the checkpoint before is unchanged.")}},
        {"model.big_endian",
         {QT_TR_NOOP("This is not a model that Espalier can read"),
          QT_TR_NOOP("its numbers are stored in the byte order of other processors (big-endian)."),
          QT_TR_NOOP("Save the weights again on a computer with an x86 or ARM processor.")}},
        {"model.class_count",
         {QT_TR_NOOP("This does not work as asked"), QT_TR_NOOP("a model needs at least one class; there are %1."),
          QT_TR_NOOP("Name at least one class.")}},
        {"model.compression",
         {QT_TR_NOOP("The model file is damaged"), QT_TR_NOOP("its entry “%2” is packed in a way that is not read."),
          QT_TR_NOOP("Save the weights again with a current PyTorch (torch.save), or as .safetensors.")}},
        {"model.damaged",
         {QT_TR_NOOP("The model file is damaged"),
          QT_TR_NOOP("it contradicts itself, or was changed after it was written."),
          QT_TR_NOOP("Get the file again from where it came from.")}},
        {"model.empty",
         {QT_TR_NOOP("The model file holds no weights"), QT_TR_NOOP("there is no weight in it."),
          QT_TR_NOOP("Choose the file that training wrote (best.pt).")}},
        {"model.empty_file",
         {QT_TR_NOOP("The model file is empty"), QT_TR_NOOP("it has 0 bytes."),
          QT_TR_NOOP("Get the file again from where it came from.")}},
        {"model.foreign",
         {QT_TR_NOOP("This is not a model that Espalier can read"), QT_TR_NOOP("it is no PyTorch or safetensors file."),
          QT_TR_NOOP("Choose a .pt, .pth or .safetensors file with weights.")}},
        {"model.key",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"model.legacy",
         {QT_TR_NOOP("The model file has an old format"),
          QT_TR_NOOP("it is written in PyTorch's first format (tar), which Espalier does not read."),
          QT_TR_NOOP("Save the weights again with a current PyTorch (torch.save), or as .safetensors.")}},
        {"model.module",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"model.no_checksum",
         {QT_TR_NOOP("This model is not downloaded"), QT_TR_NOOP("this version does not know the checksum of %1."),
          QT_TR_NOOP("Download %2 yourself and put it into %3.")}},
        {"model.no_classes",
         {QT_TR_NOOP("The model cannot be used"), QT_TR_NOOP("it neither names classes nor scores them."),
          QT_TR_NOOP("Choose another copy of the model, or train it again.")}},
        {"model.not_found",
         {QT_TR_NOOP("The model was not found"),
          QT_TR_NOOP("there is no file “%1” here, and no model of that name in %2."),
          QT_TR_NOOP("Choose a .pt, .pth or .safetensors file, or put the model into that folder.")}},
        {"model.not_listed",
         {QT_TR_NOOP("The model was not found"), QT_TR_NOOP("there is no published model “%1”."),
          QT_TR_NOOP("Choose another model on the Models page.")}},
        {"model.number_type",
         {QT_TR_NOOP("This is not a model that Espalier can read"),
          QT_TR_NOOP("its numbers are of the type %2, which is not read."),
          QT_TR_NOOP("Save the weights again as float32 or float16.")}},
        {"model.other_zip",
         {QT_TR_NOOP("This is not a model that Espalier can read"),
          QT_TR_NOOP("it is a zip file, but no PyTorch checkpoint."),
          QT_TR_NOOP("Choose a .pt, .pth or .safetensors file with weights.")}},
        {"model.suffix",
         {QT_TR_NOOP("This file is not called like a model"),
          QT_TR_NOOP("its name does not end in .pt, .pth or .safetensors."),
          QT_TR_NOOP("Give it the ending of its format.")}},
        {"model.tensor_missing",
         {QT_TR_NOOP("The model file is not complete"), QT_TR_NOOP("it is no whole %1: the tensor %2 is missing."),
          QT_TR_NOOP("Choose another copy of the model, or train it again.")}},
        {"model.tensor_shape",
         {QT_TR_NOOP("The model file does not fit its network"),
          QT_TR_NOOP("it is no whole %1: the tensor %2 has the shape %3, expected %4."),
          QT_TR_NOOP("Choose another copy of the model, or train it again.")}},
        {"model.torchscript",
         {QT_TR_NOOP("This is not a model that Espalier can read"),
          QT_TR_NOOP("it is a TorchScript program, which cannot be trained or read as weights."),
          QT_TR_NOOP("Choose the file that training wrote (best.pt).")}},
        {"model.truncated",
         {QT_TR_NOOP("The model file is cut short"), QT_TR_NOOP("it ends too early."),
          QT_TR_NOOP("Copy or download it again: it did not finish.")}},
        {"model.type",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"model.unknown_architecture",
         {QT_TR_NOOP("Espalier does not know this network"), QT_TR_NOOP("there is no network “%1”."),
          QT_TR_NOOP("Choose a model on the Models page.")}},
        {"model.unsafe",
         {QT_TR_NOOP("The file asks for code to run, so it was not opened"),
          QT_TR_NOOP("it asks for %2, which weights have no use for; nothing of it was run."),
          QT_TR_NOOP("Do not open it elsewhere either unless you trust where it comes from; use another file, best a "
                     ".safetensors.")}},
        {"model.unsafe_entry",
         {QT_TR_NOOP("The file is not safe to open, so it was not"),
          QT_TR_NOOP("it holds an entry with the name “%2”, which leads elsewhere."),
          QT_TR_NOOP("Do not open it elsewhere either unless you trust where it comes from; use another file, best a "
                     ".safetensors.")}},
        {"model.unsafe_opcode",
         {QT_TR_NOOP("The file is not safe to open, so it was not"),
          QT_TR_NOOP("it uses the pickle instruction %2, which weights have no use for; nothing of it was run."),
          QT_TR_NOOP("Save the weights again with a current PyTorch (torch.save), or as .safetensors.")}},
        {"model.unsupported",
         {QT_TR_NOOP("Espalier does not know this network"),
          QT_TR_NOOP("its network (%1) is none of those that Espalier can build."),
          QT_TR_NOOP("Choose a model of a network that is listed on the Models page.")}},
        {"model.untrained_head",
         {QT_TR_NOOP("The model is not trained yet"), QT_TR_NOOP("the head of %1 is new: it finds nothing yet."),
          QT_TR_NOOP("Train it on your pictures first, then use the run's best.pt.")}},
        {"model.unwritable",
         {QT_TR_NOOP("Something unexpected happened"), QT_TR_NOOP("a mistake of Espalier itself."),
          QT_TR_NOOP("Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).")}},
        {"model.web_page",
         {QT_TR_NOOP("This is not a model that Espalier can read"),
          QT_TR_NOOP("it is a web page: the download went wrong."),
          QT_TR_NOOP("Download the file again; some sites need a login or another link.")}},
        {"model.yolov5",
         {QT_TR_NOOP("This is not a model that Espalier can read"), QT_TR_NOOP("it was written by YOLOv5 (%2)."),
          QT_TR_NOOP("Choose a YOLO11 model, for example yolo11n.pt.")}},
    };
}

}  // namespace

ErrorEntries modelErrors() {
    return Text::entries();
}

}  // namespace ui
