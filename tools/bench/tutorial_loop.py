#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""The training loop that PyTorch's transfer-learning tutorial teaches, on torchvision's ResNet-18: batch 4, four loader
workers, SGD at 0.001, random crops and flips, validation after each epoch, the best weights kept.

usage: tutorial_loop.py DATA EPOCHS WEIGHTS [THREADS]

DATA has train/CLASS and val/CLASS. WEIGHTS is where the first weights are written, for others to start from the same.
Prints a line of JSON an epoch. Runs in the virtual environment of the peers (PyTorch, torchvision).
"""
import json
import pathlib
import sys
import tempfile
import time

import torch
from torchvision import datasets, models, transforms

data, epochs, weights = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
if len(sys.argv) > 4:
    torch.set_num_threads(int(sys.argv[4]))
torch.manual_seed(0)
normalise = [transforms.ToTensor(), transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])]
steps = {
    "train": [transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip(), *normalise],
    "val": [transforms.Resize(256), transforms.CenterCrop(224), *normalise],
}
sets = {split: datasets.ImageFolder(data / split, transforms.Compose(steps[split])) for split in steps}
loaders = {split: torch.utils.data.DataLoader(sets[split], batch_size=4, shuffle=True, num_workers=4) for split in sets}
model = models.resnet18(weights=None)
torch.save(model.state_dict(), weights)
model.fc = torch.nn.Linear(model.fc.in_features, len(sets["train"].classes))
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.001, momentum=0.9)
schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=7, gamma=0.1)
best = 0.0
with tempfile.TemporaryDirectory() as folder:
    for epoch in range(epochs):
        start = time.monotonic()
        right = 0
        for split in ("train", "val"):
            model.train(split == "train")
            right = 0
            for images, labels in loaders[split]:
                optimizer.zero_grad()
                with torch.set_grad_enabled(split == "train"):
                    outputs = model(images)
                    loss = criterion(outputs, labels)
                    if split == "train":
                        loss.backward()
                        optimizer.step()
                right += (outputs.argmax(1) == labels).sum().item()
            if split == "train":
                schedule.step()
        top1 = right / len(sets["val"])
        if top1 > best:
            best = top1
            torch.save(model.state_dict(), pathlib.Path(folder) / "best.pt")
        print(json.dumps({"epoch": epoch + 1, "seconds": time.monotonic() - start, "top1": top1}), flush=True)
