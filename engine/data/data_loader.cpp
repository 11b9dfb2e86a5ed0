// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/data_loader.h"

#include <ATen/ATen.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace engine::data {
namespace {

// One batch on its way: workers fill the slots in any order.
struct Pending {
    explicit Pending(std::size_t size) : samples(size), errors(size), unfinished(size) {}

    std::vector<Sample> samples;
    std::vector<std::exception_ptr> errors;  // a slot each, so that the same one is thrown on every run
    std::size_t started = 0, unfinished = 0;
    Batch batch;
    std::exception_ptr failure;
    bool isReady = false;

    void finish(bool pinsMemory) {
        for (const std::exception_ptr& error : errors) {
            if (error && !failure)
                failure = error;
        }
        if (failure)
            return;
        try {
            batch = collate(std::move(samples));
            if (pinsMemory)
                batch.images = batch.images.pin_memory();
        } catch (...) {
            failure = std::current_exception();
        }
    }
};

// While the consumer holds a batch, this many are made.
constexpr std::size_t kBatchesAhead = 2;

}  // namespace

struct DataLoader::State {
    std::vector<std::vector<std::size_t>> batches;
    std::vector<std::size_t> firstPosition;  // of each batch
    SampleFunction makeSample;
    bool pinsMemory = false;

    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<std::shared_ptr<Pending>> window;  // batches [nextOut, nextOut + window.size())
    std::size_t nextOut = 0;
    std::vector<std::jthread> workers;  // last: stopped and joined before the rest goes

    struct Task {
        std::shared_ptr<Pending> pending;
        std::size_t batch, slot;
    };

    // Called with the mutex held.
    std::optional<Task> takeTask() {
        for (std::size_t i = 0; i < kBatchesAhead && nextOut + i < batches.size(); ++i) {
            const std::size_t batch = nextOut + i;
            if (i == window.size())
                window.push_back(std::make_shared<Pending>(batches[batch].size()));
            Pending& pending = *window[i];
            if (pending.started < batches[batch].size())
                return Task{window[i], batch, pending.started++};
        }
        return std::nullopt;
    }

    void run(const Task& task) {
        Pending& pending = *task.pending;
        try {
            pending.samples[task.slot] =
                makeSample(batches[task.batch][task.slot], firstPosition[task.batch] + task.slot);
        } catch (...) {
            pending.errors[task.slot] = std::current_exception();
        }
        {
            const std::lock_guard lock(mutex);
            if (--pending.unfinished > 0)
                return;
        }
        pending.finish(pinsMemory);
        {
            const std::lock_guard lock(mutex);
            pending.isReady = true;
        }
        changed.notify_all();
    }

    void work(std::stop_token stop) {
        while (true) {
            std::optional<Task> task;
            {
                std::unique_lock lock(mutex);
                if (!changed.wait(lock, stop, [&] { return (task = takeTask()).has_value(); }))
                    return;
            }
            if (stop.stop_requested())
                return;
            run(*task);
        }
    }

    std::optional<Batch> makeInline(std::stop_token stop) {
        std::vector<Sample> samples;
        const std::size_t batch = nextOut++;
        for (std::size_t slot = 0; slot < batches[batch].size(); ++slot) {
            if (stop.stop_requested())
                return std::nullopt;
            samples.push_back(makeSample(batches[batch][slot], firstPosition[batch] + slot));
        }
        return collate(std::move(samples));
    }
};

DataLoader::DataLoader(std::vector<std::vector<std::size_t>> batches, SampleFunction makeSample, int workers,
                       std::size_t firstBatch, bool pinsMemory)
    : m_state(std::make_unique<State>()) {
    m_state->batches = std::move(batches);
    std::size_t position = 0;
    for (const auto& batch : m_state->batches) {
        m_state->firstPosition.push_back(position);
        position += batch.size();
    }
    m_state->makeSample = std::move(makeSample);
    m_state->nextOut = firstBatch;
    m_state->pinsMemory = pinsMemory;
    for (int i = 0; i < workers; ++i) {
        m_state->workers.emplace_back([state = m_state.get()](std::stop_token stop) { state->work(stop); });
    }
}

DataLoader::~DataLoader() {
    for (std::jthread& worker : m_state->workers)
        worker.request_stop();
}

std::optional<Batch> DataLoader::next(std::stop_token stop) {
    State& state = *m_state;
    if (stop.stop_requested() || state.nextOut >= state.batches.size())
        return std::nullopt;
    if (state.workers.empty())
        return state.makeInline(stop);
    std::shared_ptr<Pending> pending;
    {
        std::unique_lock lock(state.mutex);
        const auto isReady = [&] { return !state.window.empty() && state.window.front()->isReady; };
        if (!state.changed.wait(lock, stop, isReady))
            return std::nullopt;
        pending = std::move(state.window.front());
        state.window.pop_front();
        ++state.nextOut;
    }
    state.changed.notify_all();
    if (pending->failure)
        std::rethrow_exception(pending->failure);
    return std::move(pending->batch);
}

}  // namespace engine::data
