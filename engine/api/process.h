// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace engine {

/// First call of every `main`, before any other thread runs: malloc thresholds, then LibTorch's and
/// OpenCV's thread counts. @param threads 0 = physical cores.
void setUpProcess(int threads = 0);

/// The calling thread, and those that it starts from here on, give way to the window's. Call it before the thread
/// computes anything: LibTorch starts its threads then.
void lowerThreadPriority();

/// Threads that LibTorch computes with.
int computeThreads();

}  // namespace engine
