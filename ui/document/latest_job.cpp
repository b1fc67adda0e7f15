// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/latest_job.h"

namespace volteface::ui {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
    , thread_([this](const std::stop_token& end) { work(end); }) {}

LatestJob::~LatestJob() {
    cancel();
    thread_.request_stop();
}

void LatestJob::supersede() {
    ++generation_;
    running_.request_stop();
}

void LatestJob::start(Job job) {
    {
        const std::lock_guard lock(mutex_);
        supersede();
        waiting_ = Task{generation_, std::move(job), {}};
    }
    wake_.notify_one();
}

void LatestJob::cancel() {
    const std::lock_guard lock(mutex_);
    supersede();
    waiting_.reset();
}

void LatestJob::work(const std::stop_token& end) {
    while (true) {
        std::unique_lock lock(mutex_);
        if (!wake_.wait(lock, end, [this] { return waiting_.has_value(); })) {
            return;
        }
        Task task = std::move(*waiting_);
        waiting_.reset();
        running_ = task.stop;
        lock.unlock();
        const Delivery deliver = task.job(task.stop.get_token());
        if (task.stop.stop_requested() || !deliver) {
            continue;
        }
        QMetaObject::invokeMethod(
            this,
            [this, deliver, generation = task.generation] {
                if (generation == generation_) {
                    deliver();
                }
            },
            Qt::QueuedConnection);
    }
}

} // namespace volteface::ui
