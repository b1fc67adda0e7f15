// SPDX-License-Identifier: GPL-3.0-or-later
// Typed ids: records of a stack refer to each other by id, never by pointer, and an id of one kind is
// never taken for another.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace volteface {

/// True for lower-case words (letters a–z, digits) joined by single hyphens: "gpt-4o".
[[nodiscard]] bool is_valid_id(std::string_view text) noexcept;

/// The closest valid id to a free text: "GPT-4.1 (EU)" → "gpt-4-1-eu"; "item" when nothing is left.
[[nodiscard]] std::string make_id(std::string_view text);

/// The id of a record of kind `Tag`. Compared in byte order. An empty id means "none".
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text)
        : text_(std::move(text)) {}

    [[nodiscard]] const std::string& str() const noexcept { return text_; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string text_;
};

} // namespace volteface

template <class Tag>
struct std::hash<volteface::Id<Tag>> {
    std::size_t operator()(const volteface::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.str());
    }
};
