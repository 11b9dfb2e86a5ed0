// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

#include "tests/support/temp_dir.h"

namespace test {

/// What a run of a detector leaves behind, but for weights. Change what matters, then write it.
struct RecordedRun {
    nlohmann::json record = {
        {"schema", 1},
        {"outcome", "completed"},
        {"settings", {{"epochs", 3}, {"model", "yolo11n.pt"}, {"data", "cells/data.yaml"}, {"lr0", 0.01}}},
        {"model", {{"file", "yolo11n.pt"}, {"sha256", "aa"}, {"architecture", "yolo11n"}}},
        {"dataset",
         {{"source", "cells/data.yaml"},
          {"fingerprint", "f1"},
          {"class_names", {"RBC", "WBC"}},
          {"train_images", 140},
          {"val_images", 60}}},
        {"optimizer", {{"name", "AdamW"}, {"learning_rate", 0.001667}}},
        {"epochs_done", 3},
        {"best_epoch", 2},
        {"metrics",
         {{"images", 60},
          {"instances", 300},
          {"map50", 0.9},
          {"map50_95", 0.6},
          {"fitness", 0.63},
          {"per_class", {perClass(0, "RBC", 0.7), perClass(1, "WBC", 0.5)}}}}};
    std::string results = header() + "\n1,4.5,1,1,1,0.5,0.5,0.5,0.25,1,1,1,0.1,0.1,0.1\n" +
                          "2,9,1,1,1,0.75,0.5,0.9,0.6,1,1,1,0.1,0.1,0.1\n" +
                          "3,13.5,1,1,1,0.75,0.5,0.8,0.5,1,1,1,0.1,0.1,0.1\n";
    std::string events = R"({"event":"start","time":"2026-03-01T10:00:00Z"})"
                         "\n"
                         R"({"event":"end","time":"2026-03-01T10:05:00Z"})"
                         "\n";

    static std::string header() {
        return "epoch,time,train/box_loss,train/cls_loss,train/dfl_loss,metrics/precision(B),metrics/recall(B),"
               "metrics/mAP50(B),metrics/mAP50-95(B),val/box_loss,val/cls_loss,val/dfl_loss,lr/pg0,lr/pg1,lr/pg2";
    }
    static nlohmann::json perClass(int id, const std::string& name, double map50_95) {
        return {{"class", id},    {"name", name},  {"images", 60},  {"instances", 150},
                {"precision", 1}, {"recall", 0.5}, {"map50", 0.75}, {"map50_95", map50_95}};
    }

    /// Both classes score so.
    void setScore(double map50_95) {
        record["metrics"]["map50_95"] = map50_95;
        for (nlohmann::json& row : record["metrics"]["per_class"])
            row["map50_95"] = map50_95;
    }
    /// As a kill leaves it.
    void interrupt() {
        record["outcome"] = "running";
        record["metrics"] = nullptr;
        record["best_epoch"] = 0;
        record["epochs_done"] = 0;
    }
    void write(const std::filesystem::path& folder) const {
        writeFile(folder / "run.json", record.dump(2));
        writeFile(folder / "args.yaml", "task: \"detect\"\n");
        writeFile(folder / "results.csv", results);
        writeFile(folder / "events.jsonl", events);
    }
};

}  // namespace test
