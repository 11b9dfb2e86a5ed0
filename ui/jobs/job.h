// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <exception>
#include <utility>

#include "engine/api/error.h"
#include "engine/api/issue.h"
#include "engine/api/progress.h"

namespace ui {

/// One long operation of the engine. Every signal is emitted on the thread that owns the job.
///
/// A derived class is `final` and holds its `std::jthread` as its **last** member, so that destruction stops and
/// joins before any other member dies; QObject then drops the events still queued. `start()` sets the thread to a
/// lambda that calls runGuarded(); `cancel()` is `m_thread.request_stop()`.
class Job : public QObject {
    Q_OBJECT

public:
    /// From start() until finished() was emitted.
    bool isRunning() const { return m_isRunning; }

signals:
    void progressed(const engine::Progress& progress);
    void issueFound(const engine::Issue& issue);
    void failed(const engine::Error& error);
    /// Always the last signal: after success, cancellation and failure.
    void finished();

protected:
    explicit Job(QObject* parent = nullptr) : QObject(parent) {}

    /// Owner thread, first thing in start().
    void setRunning() { m_isRunning = true; }

    /// Worker thread: the one way back. Calls run on the owner's thread in the order they were posted.
    template <typename Call>
    void post(Call call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    }

    /// Worker thread: runs `work`; an exception becomes failed(). Then posts finished().
    template <typename Work>
    void runGuarded(Work work) {
        try {
            work();
        } catch (...) {
            postFailure(std::current_exception());
        }
        post([this] {
            m_isRunning = false;
            emit finished();
        });
    }

private:
    void postFailure(const std::exception_ptr& failure);

    bool m_isRunning = false;
};

}  // namespace ui
