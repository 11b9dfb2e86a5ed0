# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Golden numbers of the optimizers, from PyPI torch. Run outside the build:

    python make_optimizer.py > optimizer.json

Six float64 steps on written-out parameters and gradients; in step 3 the second parameter gets no gradient. The
learning rate and, for SGD, the momentum change on the way, as in a warm-up.
"""
import json
import sys

import torch

PARAMETERS = {"weight": [[0.5, -1.25], [2.0, 0.125]], "bias": [0.3, -0.7]}
GRADIENTS = [
    {"weight": [[0.1, -0.2], [0.3, 0.4]], "bias": [1.0, -1.0]},
    {"weight": [[-0.5, 0.25], [0.0, 0.05]], "bias": [0.5, 0.25]},
    {"weight": [[0.2, 0.2], [-0.2, 0.1]], "bias": None},
    {"weight": [[0.0, 0.0], [1.0, -1.0]], "bias": [0.0, 0.125]},
    {"weight": [[3.0, -2.0], [0.5, 0.25]], "bias": [-0.75, 0.5]},
    {"weight": [[-0.125, 0.5], [0.75, -0.25]], "bias": [0.0625, 0.0]},
]
RATES = [[0.1, 0.001], [0.05, 0.01], [0.02, 0.02], [0.02, 0.02], [0.01, 0.01], [0.005, 0.005]]  # bias, weight
MOMENTA = [0.8, 0.85, 0.9, 0.937, 0.937, 0.937]
WEIGHT_DECAY = 0.05


def trajectory(kind):
    weight = torch.tensor(PARAMETERS["weight"], dtype=torch.float64, requires_grad=True)
    bias = torch.tensor(PARAMETERS["bias"], dtype=torch.float64, requires_grad=True)
    groups = [{"params": [bias], "weight_decay": 0.0}, {"params": [weight], "weight_decay": WEIGHT_DECAY}]
    if kind == "SGD":
        optimizer = torch.optim.SGD(groups, lr=0.1, momentum=0.8, nesterov=True)
    else:
        optimizer = torch.optim.AdamW(groups, lr=0.1, betas=(0.9, 0.999))
    steps = []
    for gradients, rates, momentum in zip(GRADIENTS, RATES, MOMENTA):
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate
            if kind == "SGD":
                group["momentum"] = momentum
        for tensor, name in ((weight, "weight"), (bias, "bias")):
            value = gradients[name]
            tensor.grad = None if value is None else torch.tensor(value, dtype=torch.float64)
        optimizer.step()
        steps.append({"weight": weight.tolist(), "bias": bias.tolist()})
    return steps


json.dump({"torch": torch.__version__, "parameters": PARAMETERS, "gradients": GRADIENTS, "rates": RATES,
           "momenta": MOMENTA, "weight_decay": WEIGHT_DECAY, "SGD": trajectory("SGD"), "AdamW": trajectory("AdamW")},
          sys.stdout, indent=1)
print()
