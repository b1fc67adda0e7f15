// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/content_digest.h"

#include "core/model/fields.h"
#include "core/model/words.h"

#include <bit>
#include <cstdint>
#include <map>
#include <optional>
#include <variant>

namespace volteface {

namespace {

template <class T>
bool says_nothing(const T& value);

bool is_empty(const std::string& value) {
    return value.empty();
}
bool is_empty(bool value) {
    return !value;
}
bool is_empty(int value) {
    return value == 0;
}
bool is_empty(double value) {
    return value == 0;
}
bool is_empty(Duration value) {
    return value.minutes == 0;
}

template <class Tag>
bool is_empty(const Id<Tag>& value) {
    return value.empty();
}
template <class T>
bool is_empty(const std::optional<T>& value) {
    return !value.has_value();
}
template <class T>
bool is_empty(const std::vector<T>& value) {
    return value.empty();
}
template <class K, class T>
bool is_empty(const std::map<K, T>& value) {
    return value.empty();
}
template <class... T>
bool is_empty(const std::variant<T...>& value) {
    return value.index() == 0 && std::visit([](const auto& held) { return says_nothing(held); }, value);
}

template <class T>
bool says_nothing(const T& value) {
    if constexpr (std::is_enum_v<T>) {
        return value == T{};
    } else if constexpr (HasFields<T>) {
        bool nothing = true;
        visit_fields(value,
                     [&](std::string_view, const auto& field) { nothing = nothing && says_nothing(field); });
        return nothing;
    } else if constexpr (std::is_empty_v<T>) {
        return true;
    } else {
        return is_empty(value);
    }
}

/// Every text and list is preceded by its length, every record ends with an empty name: no two contents share
/// a form.
class Writer {
public:
    void number(std::uint64_t value) {
        char bytes[8];
        for (char& byte : bytes) { // little end first, on every machine
            byte = static_cast<char>(value & 0xFFU);
            value >>= 8U;
        }
        raw({bytes, sizeof bytes});
    }

    void put(std::string_view text) {
        number(text.size());
        raw(text);
    }
    void put(const std::string& text) { put(std::string_view(text)); }
    void put(bool value) { number(value ? 1 : 0); }
    void put(int value) { number(static_cast<std::uint64_t>(static_cast<std::int64_t>(value))); }
    void put(double value) { number(std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value)); } // −0 is 0
    void put(Duration value) { number(static_cast<std::uint64_t>(value.minutes)); }
    void put(const Country& value) { put(value.str()); }
    void put(const Decimal& value) { put(value.to_text()); }
    void put(const Date& value) {
        put(value.year);
        put(value.month);
        put(value.day);
    }
    void put(Selector::Kind value) { put(selector_kind_words[static_cast<std::size_t>(value)]); }

    template <class E>
    requires std::is_enum_v<E>
    void put(E value) { put(to_word(value)); }
    template <class Tag>
    void put(const Id<Tag>& id) {
        put(id.str());
    }
    template <class T>
    void put(const std::optional<T>& value) { // left out where unset
        put(*value);
    }
    template <class T>
    void put(const std::vector<T>& list) {
        number(list.size());
        for (const T& value : list) {
            put(value);
        }
    }
    template <class K, class T>
    void put(const std::map<K, T>& map) {
        number(map.size());
        for (const auto& [key, value] : map) {
            put(key);
            put(value);
        }
    }
    template <class... T>
    void put(const std::variant<T...>& value) {
        std::visit(
            [this](const auto& held) {
                using Held = std::decay_t<decltype(held)>;
                this->put(alternative_name<Held>());
                if constexpr (!std::is_empty_v<Held>) {
                    this->put(held);
                }
            },
            value);
    }
    template <HasFields T>
    void put(const T& record) {
        visit_fields(record, [this](std::string_view name, const auto& value) { this->field(name, value); });
        end();
    }

    template <class T>
    void field(std::string_view name, const T& value) {
        if (!says_nothing(value)) {
            put(name);
            put(value);
        }
    }
    void end() { put(std::string_view{}); }

    [[nodiscard]] Digest finish() {
        hash_.update(buffer_);
        return hash_.finish();
    }

private:
    void raw(std::string_view bytes) {
        buffer_ += bytes;
        if (buffer_.size() >= block) {
            hash_.update(buffer_);
            buffer_.clear();
        }
    }

    static constexpr std::size_t block = std::size_t{1} << 16U;

    Sha256 hash_;
    std::string buffer_;
};

template <class T>
Digest digest_of(std::string_view kind, const T& value) {
    Writer writer;
    writer.put(kind); // a scenario never has the digest of a stack
    writer.put(value);
    return writer.finish();
}

} // namespace

Digest content_digest(const Stack& stack) {
    return digest_of("stack", stack);
}

Digest content_digest(const Scenario& scenario) {
    return digest_of("scenario", scenario);
}

Digest content_digest(const std::vector<Assumption>& assumptions) {
    return digest_of("assumptions", assumptions);
}

Digest inputs_digest(const Stack& stack, const Scenario* scenario) {
    Writer writer;
    writer.put(std::string_view("inputs"));
    writer.field("currency", stack.currency);
    writer.field("day_zero", stack.day_zero);
    writer.field("organisations", stack.organisations);
    writer.field("components", stack.components);
    writer.field("requirements", stack.requirements);
    writer.field("assumptions", stack.assumptions);
    if (scenario != nullptr) {
        writer.put(std::string_view("scenario"));
        writer.put(*scenario);
    }
    writer.end();
    return writer.finish();
}

} // namespace volteface
