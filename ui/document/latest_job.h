// SPDX-License-Identifier: GPL-3.0-or-later
// One worker thread that does the newest job only: a newer one stops the job at hand and takes its place in
// the queue.
//
//   UI thread          worker
//   start(job 1) ───▶  job 1(stop)
//   start(job 2) ───▶  (stop requested) … job 1 returns, its result is dropped
//                      job 2(stop) ──▶ queued call to done on the UI thread
#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace volteface::ui {

class LatestJob : public QObject {
    Q_OBJECT

public:
    /// Works on values that it owns; returns what is then called on this object's thread, unless a newer job
    /// was started meanwhile.
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery(const std::stop_token&)>;

    explicit LatestJob(QObject* parent = nullptr);
    /// Asks the job at hand to stop and waits for it.
    ~LatestJob() override;

    /// Never blocks.
    void start(Job job);
    /// Drops the job at hand and the one waiting.
    void cancel();

private:
    struct Task {
        quint64 generation = 0;
        Job job;
        std::stop_source stop;
    };

    void work(const std::stop_token& end);
    void supersede();

    quint64 generation_ = 0; ///< of the newest job; UI thread only
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Task> waiting_;
    std::stop_source running_;
    std::jthread thread_;
};

} // namespace volteface::ui
