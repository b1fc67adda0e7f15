// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/soak.h"

#include "core/edit/edits.h"
#include "core/model/content_digest.h"
#include "core/store/left_over.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

namespace volteface::app {

namespace {

constexpr std::size_t mostComponents = 120;

/// Most of the time goes into what is tried here, not into drawing it.
constexpr int stepsBetweenPaints = 8;

/// Something to start from.
Stack seedling() {
    Stack stack;
    stack.name = "Soak";
    for (int i = 0; i < 40; ++i) {
        Component component;
        component.id = ComponentId("component-" + std::to_string(i));
        component.name = "Component " + std::to_string(i);
        component.layer = i % 2 == 0 ? Layer::application : Layer::platform;
        stack.components.push_back(std::move(component));
    }
    return stack;
}

QString valueOf(const QStringList& arguments, const QString& option) {
    const qsizetype at = arguments.indexOf(option);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : QString();
}

} // namespace

std::optional<SoakOptions> soakOptions(const QStringList& arguments) {
    SoakOptions options;
    options.ackFile = valueOf(arguments, QStringLiteral("--soak"));
    if (options.ackFile.isEmpty()) {
        return std::nullopt;
    }
    options.document = valueOf(arguments, QStringLiteral("--document"));
    bool isNumber = false;
    const std::uint64_t seed = valueOf(arguments, QStringLiteral("--seed")).toULongLong(&isNumber);
    if (isNumber) {
        options.seed = seed;
    }
    return options;
}

Soak::Soak(SoakOptions options, store::Environment environment, Adopt adopt)
    : options_(std::move(options))
    , environment_(std::move(environment))
    , adopt_(std::move(adopt))
    , random_(options_.seed) {}

Soak::~Soak() {
    if (ackFile_ >= 0) {
        ::close(ackFile_);
    }
}

Result<std::unique_ptr<ui::Document>> Soak::takeUp() {
    const auto leftOver = store::find_left_over(environment_);
    if (!leftOver) {
        return tl::unexpected<Error>(leftOver.error());
    }
    if (!leftOver->empty()) {
        return ui::Document::recover(environment_, leftOver->front().id);
    }
    if (!options_.document.isEmpty() && QFile::exists(options_.document)) {
        return ui::Document::open(environment_, options_.document);
    }
    return ui::Document::create(environment_, seedling());
}

bool Soak::start() {
    // Not through a stream or QFile: a line counts as soon as write() has returned.
    ackFile_ = ::open(QFile::encodeName(options_.ackFile).constData(),
                      O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    Result<std::unique_ptr<ui::Document>> document = takeUp();
    if (ackFile_ < 0 || !document) {
        if (!document) {
            finish("start", {}, tl::unexpected<Error>(document.error()));
        }
        return false;
    }
    document_ = adopt_(*std::move(document));
    if (document_->filePath().isEmpty() && !options_.document.isEmpty()) {
        if (const Result<void> saved = document_->saveAs(options_.document); !saved) {
            finish("save", {}, saved);
            return false;
        }
    }
    known_[document_->history().done] = content_digest(*document_->stack());
    write("start " + known_[document_->history().done].hex());
    timer_ = std::make_unique<QTimer>();
    connect(timer_.get(), &QTimer::timeout, this, [this] {
        for (int i = 0; i < stepsBetweenPaints && timer_->isActive(); ++i) {
            step();
        }
    });
    timer_->start(0);
    return true;
}

void Soak::write(const std::string& line) const {
    const std::string text = line + '\n';
    if (::write(ackFile_, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        ::_exit(4);
    }
}

void Soak::finish(const char* action, const Digest& digest, const Result<void>& result) {
    const std::string head = std::to_string(number_) + " " + action + " ";
    if (result) {
        write("ack " + head + digest.hex());
        return;
    }
    std::string reason = std::to_string(static_cast<int>(result.error().code));
    for (const std::string& argument : result.error().arguments) {
        reason += " " + argument;
    }
    write("error " + head + reason);
    if (timer_) {
        timer_->stop();
    }
    QCoreApplication::exit(3);
}

void Soak::step() {
    ++number_;
    const std::size_t done = document_->history().done;
    const std::size_t dice = below(100);
    if (dice < 12 && known_.contains(done - 1) && document_->canUndo()) {
        travel("undo", done - 1, &ui::Document::undo);
    } else if (dice < 20 && known_.contains(done + 1) && document_->canRedo()) {
        travel("redo", done + 1, &ui::Document::redo);
    } else if (dice < 28) {
        edit("import", anyImport());
    } else if (dice < 45 && !document_->filePath().isEmpty()) {
        save();
    } else if (std::optional<edit::Change> change = anyEdit()) {
        edit("push", *std::move(change));
    }
}

void Soak::edit(const char* action, edit::Change change) {
    Stack after = *document_->stack();
    edit::apply(after, change);
    const Digest digest = content_digest(after);
    write("try " + std::to_string(number_) + " " + action + " " + digest.hex());
    const Result<void> result = document_->push(std::move(change));
    if (result) {
        known_.erase(known_.lower_bound(document_->history().done), known_.end());
        known_[document_->history().done] = digest;
    }
    finish(action, digest, result);
}

void Soak::travel(const char* action, std::size_t done, Result<void> (ui::Document::*go)()) {
    const Digest digest = known_.at(done);
    write("try " + std::to_string(number_) + " " + action + " " + digest.hex());
    finish(action, digest, (document_->*go)());
}

void Soak::save() {
    const Digest digest = known_.at(document_->history().done);
    write("try " + std::to_string(number_) + " save " + digest.hex());
    finish("save", digest, document_->save());
}

std::optional<edit::Change> Soak::anyEdit() {
    const std::shared_ptr<const Stack> stack = document_->stack();
    const auto some = [&] { return stack->components[below(stack->components.size())].id; };
    const std::string name = "Name " + std::to_string(number_);
    Result<edit::Change> change = fail(ErrorCode::nothing_to_change);
    switch (stack->components.empty() ? 0 : below(5)) {
    case 0: {
        Component component;
        component.id = edit::free_component_id(*stack, name);
        component.name = name;
        change = edit::add_component(*stack, std::move(component),
                                     Position{1.5 * static_cast<double>(number_), 2});
        break;
    }
    case 1:
        change = stack->components.size() > mostComponents / 2
                     ? edit::remove_components(*stack, {some(), some()})
                     : edit::rename_component(*stack, some(), name);
        break;
    case 2:
        change = edit::rename_component(*stack, some(), name);
        break;
    case 3:
        change = edit::move_components(*stack, {{some(), Position{static_cast<double>(below(2000)), 0.25}}});
        break;
    default:
        change = edit::connect(*stack, some(), some());
    }
    return change ? std::optional(*std::move(change)) : std::nullopt;
}

edit::Change Soak::anyImport() {
    const Stack& before = *document_->stack();
    Stack after = before;
    const std::uint64_t mark = random_();
    for (std::size_t i = 0; i < 60 && after.components.size() < mostComponents; ++i) {
        Component component;
        component.id = edit::free_component_id(after, "import-" + std::to_string(number_));
        component.name = "Imported";
        after.components.push_back(std::move(component));
    }
    for (Component& component : after.components) {
        component.notes = "import " + std::to_string(mark);
    }
    return edit::difference(before, after, edit::Verb::import_file, "soak");
}

} // namespace volteface::app
