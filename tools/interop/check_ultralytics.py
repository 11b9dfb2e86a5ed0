#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Does a .pt file that Espalier wrote work in the Python package `ultralytics`?

    tools/interop/check_ultralytics.py --model runs/train/weights/best.pt --images PHOTOS \
        [--cli build/release/bin/espalier-cli] [--dataset FOLDER]

- opens the file with torch.load and with YOLO(),
- with --cli: predicts on the images with both programs and pairs the boxes (IoU >= 0.95, same class,
  confidences at most 0.005 apart); each box must have its pair,
- with --dataset (images/train, images/val, labels/...): validates, and trains one epoch from the file.

The package (AGPL-3.0) is run, never read, copied or linked. It lives in a virtual environment outside the source tree,
ESPALIER_PEERS or ~/.cache/espalier-peers, which the first run makes (several GB); the dataset is copied, since the
package writes caches beside the images. Exit code: 0 all as it should be, 1 not.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import venv

PACKAGES = ["ultralytics==8.4.190", "torch==2.15.0"]
PEERS = pathlib.Path(os.environ.get("ESPALIER_PEERS", pathlib.Path.home() / ".cache/espalier-peers"))
IMAGE_ENDINGS = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"}
CONFIDENCE, IOU, IMAGE_SIZE = 0.25, 0.7, 640
PAIR_IOU, PAIR_CONFIDENCE = 0.95, 0.005


def restart_in_venv():
    python = PEERS / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(PEERS, with_pip=True)
    if subprocess.run([python, "-c", "import torch, ultralytics"], capture_output=True).returncode != 0:
        subprocess.run([python, "-m", "pip", "install", *PACKAGES], check=True)
    os.environ["ESPALIER_IN_PEERS"] = "1"
    sys.exit(subprocess.run([python, *sys.argv]).returncode)


def iou(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    area = lambda box: (box[2] - box[0]) * (box[3] - box[1])
    return width * height / (area(a) + area(b) - width * height)


def pair(ours, theirs):
    """Number of pairs, and the boxes (xyxy, confidence, class) of either side without one."""
    left = list(theirs)
    pairs, alone = 0, []
    for box in ours:
        fits = [b for b in left
                if b[2] == box[2] and abs(b[1] - box[1]) <= PAIR_CONFIDENCE and iou(b[0], box[0]) >= PAIR_IOU]
        if fits:
            left.remove(max(fits, key=lambda b: iou(b[0], box[0])))
            pairs += 1
        else:
            alone.append(box)
    return pairs, alone, left


def compare_predictions(model, model_file, cli, images):
    command = [cli, "predict", "--json", "--model", model_file, "--source", *images, "--conf", str(CONFIDENCE),
               "--iou", str(IOU), "--imgsz", str(IMAGE_SIZE), "--device", "cpu", "--precision", "fp32"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    ours = {}
    for line in filter(None, output.splitlines()):
        row = json.loads(line)
        ours[pathlib.Path(row["image"]).resolve()] = [(b["xyxy"], b["confidence"], b["class"]) for b in row["boxes"]]
    pairs = alone = missed = 0
    for image in images:
        result = model.predict(image, conf=CONFIDENCE, iou=IOU, imgsz=IMAGE_SIZE, device="cpu", verbose=False)[0]
        theirs = [(b[:4], b[4], int(b[5])) for b in result.boxes.data.tolist()]
        paired, only_ours, only_theirs = pair(ours.get(image.resolve(), []), theirs)
        pairs, alone, missed = pairs + paired, alone + len(only_ours), missed + len(only_theirs)
        for box in only_ours:
            print(f"  {image.name}: only espalier-cli: {box}")
        for box in only_theirs:
            print(f"  {image.name}: only ultralytics: {box}")
    print(f"predict: {len(images)} images, {pairs} pairs, {alone} boxes only here, {missed} boxes only there")
    return pairs > 0 and alone == 0 and missed == 0


def check_training(YOLO, model_file, dataset, folder):
    copy = folder / "dataset"
    shutil.copytree(dataset, copy)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    names = YOLO(model_file).names
    yaml = folder / "data.yaml"
    yaml.write_text(f"path: {copy}\ntrain: images/train\nval: images/val\nnames: {json.dumps(list(names.values()))}\n")
    settings = dict(data=str(yaml), device="cpu", plots=False, verbose=False, workers=0, project=str(folder / "runs"))
    before = YOLO(model_file).val(**settings)
    print(f"val: mAP50 {before.box.map50:.4f}, mAP50-95 {before.box.map:.4f}")
    model = YOLO(model_file)
    after = model.train(epochs=1, imgsz=320, **settings)
    print(f"train: 1 epoch, mAP50 {after.box.map50:.4f}, mAP50-95 {after.box.map:.4f}")
    return (folder / "runs").exists()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--images", type=pathlib.Path, nargs="+", required=True, help="files and folders")
    parser.add_argument("--cli", type=pathlib.Path, help="espalier-cli; without it no boxes are compared")
    parser.add_argument("--dataset", type=pathlib.Path, help="folder with images/train, images/val, labels/...")
    options = parser.parse_args()
    if "ESPALIER_IN_PEERS" not in os.environ:
        restart_in_venv()
    images = sorted(file for place in options.images for file in ([place] if place.is_file() else place.rglob("*"))
                    if file.suffix.lower() in IMAGE_ENDINGS)
    if not images:
        parser.error("no image found")

    with tempfile.TemporaryDirectory(prefix="espalier-interop-") as name:
        folder = pathlib.Path(name)
        os.environ.update(YOLO_CONFIG_DIR=name, YOLO_OFFLINE="true", YOLO_VERBOSE="false")
        model_file = options.model.resolve()
        cli = options.cli.resolve() if options.cli else None
        dataset = options.dataset.resolve() if options.dataset else None
        images = [image.resolve() for image in images]
        os.chdir(folder)
        import torch
        import ultralytics
        from ultralytics import YOLO

        print(f"ultralytics {ultralytics.__version__}, torch {torch.__version__}")
        keys = list(torch.load(model_file, map_location="cpu", weights_only=False))
        print(f"torch.load: {', '.join(keys)}")
        model = YOLO(model_file)
        parameters = sum(p.numel() for p in model.model.parameters())
        print(f"YOLO(): task {model.task}, {len(model.names)} classes, {parameters} parameters")
        is_good = True
        if cli is None:
            boxes = sum(len(model.predict(image, device="cpu", verbose=False)[0].boxes) for image in images)
            print(f"predict: {len(images)} images, {boxes} boxes there; not compared (no --cli)")
        else:
            is_good = compare_predictions(model, model_file, cli, images)
        if dataset is not None:
            is_good = check_training(YOLO, model_file, dataset, folder) and is_good
    print("as it should be" if is_good else "NOT as it should be")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
