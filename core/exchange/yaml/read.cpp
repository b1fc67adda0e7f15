// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/exchange/yaml/yaml.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <unordered_set>

namespace volteface::exchange {

namespace {

struct Refused {
    Error error;
};

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const std::string& file, const TreeLimits& limits)
        : file_(file)
        , limits_(limits) {}

    Tree& root() { return root_; }
    [[nodiscard]] bool empty() const { return nodes_ == 0; }

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        add(mark, Tree{});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        refuse(ErrorCode::alias_refused, {}, mark);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_anchor(mark, anchor);
        // The escapes \N and \_ come out of yaml-cpp as single bytes, \0 as NUL.
        if (first_invalid_utf8(value)) {
            refuse(ErrorCode::malformed_syntax, {"an escape that is no character"}, mark);
        }
        Tree tree;
        tree.text = value;
        tree.kind = Tree::Kind::text;
        if (tag == "?") {
            tree.plain = true;
            tree.kind = kind_of(value);
        } else if (tag != "!") {
            refuse(ErrorCode::malformed_syntax, {"the tag “" + tag + "”: tags are not read"}, mark);
        }
        add(mark, std::move(tree));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        open(mark, tag, anchor, Tree::list());
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        open(mark, tag, anchor, Tree::map());
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] Place place_of(const YAML::Mark& mark) const {
        return Place{file_, path(), line_of(mark),
                     mark.column < 0 ? 0 : static_cast<std::size_t>(mark.column) + 1};
    }

private:
    struct Level {
        Tree* tree;
        std::unordered_set<std::string> keys;
        std::string pending_key;
        bool has_key = false;
    };

    static Tree::Kind kind_of(const std::string& value) {
        constexpr std::string_view booleans[] = {"true", "True", "TRUE", "false", "False", "FALSE"};
        if (std::find(std::begin(booleans), std::end(booleans), value) != std::end(booleans)) {
            return Tree::Kind::boolean;
        }
        return read_number(value) ? Tree::Kind::number : Tree::Kind::text;
    }

    static std::size_t line_of(const YAML::Mark& mark) {
        return mark.line < 0 ? 0 : static_cast<std::size_t>(mark.line) + 1;
    }

    [[nodiscard]] std::string path() const {
        std::string text;
        for (const Level& level : levels_) {
            if (level.has_key) {
                text += "/" + level.pending_key;
            } else if (level.tree->kind == Tree::Kind::list && &level != &levels_.back()) {
                text += "/" + std::to_string(level.tree->children.size() - 1);
            }
        }
        return text;
    }

    [[noreturn]] void refuse(ErrorCode code, std::vector<std::string> arguments,
                             const YAML::Mark& mark) const {
        throw Refused{Error{code, {}, std::move(arguments), place_of(mark)}};
    }

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
        if (anchor != 0) {
            refuse(ErrorCode::alias_refused, {}, mark);
        }
    }

    Tree* add(const YAML::Mark& mark, Tree tree) {
        if (++nodes_ > limits_.nodes) {
            refuse(ErrorCode::too_large, {"values", std::to_string(limits_.nodes)}, mark);
        }
        tree.line = static_cast<std::uint32_t>(line_of(mark));
        tree.column = static_cast<std::uint32_t>(mark.column + 1);
        if (levels_.empty()) {
            root_ = std::move(tree);
            return &root_;
        }
        Level& level = levels_.back();
        if (level.tree->kind == Tree::Kind::map) {
            if (!level.has_key) {
                take_key(mark, level, tree);
                return nullptr;
            }
            tree.key = level.pending_key;
            level.has_key = tree.is_container(); // names the way to it until it is closed
        }
        return &level.tree->children.emplace_back(std::move(tree));
    }

    void take_key(const YAML::Mark& mark, Level& level, const Tree& key) const {
        if (key.is_container() || key.kind == Tree::Kind::null) {
            refuse(ErrorCode::malformed_syntax, {"a key must be a word"}, mark);
        }
        if (!level.keys.insert(key.text).second) {
            refuse(ErrorCode::malformed_syntax, {"the key “" + key.text + "” stands twice in one map"}, mark);
        }
        level.pending_key = key.text;
        level.has_key = true;
    }

    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Tree tree) {
        refuse_anchor(mark, anchor);
        if (!tag.empty() && tag != "?" && tag != "!") {
            refuse(ErrorCode::malformed_syntax, {"the tag “" + tag + "”: tags are not read"}, mark);
        }
        if (levels_.size() >= limits_.depth) {
            refuse(ErrorCode::too_deep, {std::to_string(limits_.depth)}, mark);
        }
        Tree* const placed = add(mark, std::move(tree));
        levels_.push_back(Level{placed, {}, {}, false});
    }

    void close() {
        levels_.pop_back();
        if (!levels_.empty()) {
            levels_.back().has_key = false;
        }
    }

    const std::string& file_;
    TreeLimits limits_;
    std::size_t nodes_ = 0;
    Tree root_;
    std::vector<Level> levels_;
};

Place place_of_offset(std::string_view text, std::size_t offset, const std::string& file) {
    const std::string_view before = text.substr(0, offset);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    return Place{file, {}, line, 0};
}

} // namespace

Result<Tree> read_yaml(std::string_view text, const std::string& file, const TreeLimits& limits) {
    if (text.size() > limits.bytes) {
        return fail(ErrorCode::too_large, {}, {"bytes", std::to_string(limits.bytes)}, Place{file, {}, 0, 0});
    }
    if (const auto invalid = first_invalid_utf8(text)) {
        return fail(ErrorCode::malformed_syntax, {}, {"not UTF-8 text"},
                    place_of_offset(text, *invalid, file));
    }
    TreeBuilder builder(file, limits);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        if (builder.empty()) {
            return fail(ErrorCode::malformed_syntax, {}, {"the file is empty"}, Place{file, {}, 1, 0});
        }
        Tree first = std::move(builder.root());
        if (parser.HandleNextDocument(builder)) {
            return fail(ErrorCode::malformed_syntax, {}, {"more than one document in a file"},
                        Place{file, {}, 0, 0});
        }
        return first;
    } catch (const Refused& refused) {
        return tl::unexpected<Error>(refused.error);
    } catch (const YAML::DeepRecursion&) {
        return fail(ErrorCode::too_deep, {}, {std::to_string(limits.depth)}, Place{file, {}, 0, 0});
    } catch (const YAML::Exception& error) {
        return fail(ErrorCode::malformed_syntax, {}, {error.msg}, builder.place_of(error.mark));
    }
}

} // namespace volteface::exchange
