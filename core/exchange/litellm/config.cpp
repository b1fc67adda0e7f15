// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/config.h"

#include "core/exchange/litellm/secrets.h"
#include "core/exchange/litellm/sections.h"
#include "core/exchange/yaml/yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>
#include <set>

namespace volteface::exchange::litellm {

namespace {

constexpr std::size_t most_deployments = 10'000;
constexpr std::size_t most_includes = 32;
constexpr std::size_t longest_text = 500;

constexpr std::array<std::string_view, 6> marks = {"model_list",       "litellm_settings", "router_settings",
                                                   "general_settings", "credential_list",  "include"};

/// A section with the file that it stands in: an included file may bring it.
struct Part {
    const Tree* tree = nullptr;
    std::string file;
};

bool stays_in_folder(std::string_view path) {
    if (path.empty() || path.front() == '/' || path.front() == '~' || path.size() > longest_text) {
        return false;
    }
    return path.find('\\') == std::string_view::npos && path.find(':') == std::string_view::npos &&
           path.find("..") == std::string_view::npos;
}

class Reader {
public:
    explicit Reader(const Options& options)
        : options_(options) {}

    Result<Config> read(std::string_view text, const std::string& file) {
        auto root = read_yaml(text, file);
        if (!root) {
            return tl::unexpected<Error>(root.error());
        }
        const bool known =
            root->kind == Tree::Kind::map &&
            std::any_of(marks.begin(), marks.end(), [&](auto key) { return root->find(key) != nullptr; });
        if (!known) {
            Place place;
            place.file = file;
            return fail(ErrorCode::not_this_format, {}, {"LiteLLM config.yaml"}, place);
        }
        trees_.push_back(std::make_unique<Tree>(std::move(*root)));
        if (auto added = add_file(*trees_.back(), file); !added) {
            return tl::unexpected<Error>(added.error());
        }
        read_environment();
        read_credentials();
        for (const Part& part : parts_["model_list"]) {
            read_model_list(*part.tree, part.file);
        }
        SectionReader sections(config_, router_has_fallbacks());
        for (const auto& [key, parts] : parts_) {
            for (const Part& part : parts) {
                sections.read(key, *part.tree, part.file);
            }
        }
        if (error_) {
            return tl::unexpected<Error>(*error_);
        }
        return std::move(config_);
    }

private:
    /// As the gateway does it: lists of an included file are added, whatever else it brings takes the place
    /// of ours.
    Result<void> add_file(const Tree& root, const std::string& file) {
        find_secrets(root, {}, [&](const std::string& path, std::size_t line) {
            config_.notes.push_back({NoteCode::secret, {path}, file, line});
        });
        for (const Tree& section : root.children) {
            std::vector<Part>& parts = parts_[section.key];
            if (section.kind != Tree::Kind::list) {
                parts.clear();
            }
            parts.push_back({&section, file});
        }
        const Tree* include = root.find("include");
        if (include == nullptr) {
            return {};
        }
        const std::vector<Tree> one =
            include->is_container() ? include->children : std::vector<Tree>{*include};
        for (const Tree& entry : one) {
            if (auto read = add_include(entry, file); !read) {
                return read;
            }
        }
        return {};
    }

    Result<void> add_include(const Tree& entry, const std::string& file) {
        const std::string& path = entry.text;
        const auto not_read = [&] {
            config_.notes.push_back(
                {NoteCode::include_not_read, {path.substr(0, longest_text)}, file, entry.line});
        };
        if (!options_.read_include || !stays_in_folder(path) || included_.size() >= most_includes ||
            !included_.insert(path).second) {
            not_read();
            return {};
        }
        const Result<std::string> text = options_.read_include(path);
        if (!text) {
            not_read();
            return {};
        }
        auto tree = read_yaml(*text, path);
        if (!tree) {
            return tl::unexpected<Error>(tree.error());
        }
        if (tree->kind != Tree::Kind::map) {
            not_read();
            return {};
        }
        config_.notes.push_back({NoteCode::include_read, {path}, file, entry.line});
        trees_.push_back(std::make_unique<Tree>(std::move(*tree)));
        return add_file(*trees_.back(), path);
    }

    void read_environment() {
        for (const Part& part : parts_["environment_variables"]) {
            for (const Tree& variable : part.tree->children) {
                if (!variable.is_container() && variable.kind != Tree::Kind::null &&
                    !is_secret_name(variable.key) && variable.text.rfind("os.environ/", 0) != 0) {
                    environment_[variable.key] = variable.text;
                }
            }
        }
    }

    void read_credentials() {
        for (const Part& part : parts_["credential_list"]) {
            for (const Tree& entry : part.tree->children) {
                const Tree* name = entry.find("credential_name");
                const Tree* values = entry.find("credential_values");
                if (name != nullptr && values != nullptr) {
                    credentials_[name->text] = {values, part.file};
                }
            }
        }
    }

    std::optional<Value> value(const Tree* tree, const std::string& file) {
        if (tree == nullptr || tree->is_container() || tree->text.empty()) {
            return std::nullopt;
        }
        Value result;
        result.spot = {file, tree->line};
        constexpr std::string_view prefix = "os.environ/";
        if (tree->text.rfind(prefix, 0) == 0) {
            result.variable = tree->text.substr(prefix.size());
            const auto stated = environment_.find(result.variable);
            if (stated != environment_.end()) {
                result.text = clean_text(stated->second);
                config_.notes.push_back({NoteCode::environment_default, {result.variable}, file, tree->line});
            }
        } else {
            result.text = clean_text(tree->text);
        }
        if (std::max(result.text.size(), result.variable.size()) > longest_text && !error_) {
            Place place;
            place.file = file;
            place.line = tree->line;
            error_ = Error{ErrorCode::text_too_long, {}, {tree->key, fmt::format("{}", longest_text)}, place};
        }
        return result;
    }

    /// The first of `keys` that is there: in the route's own parameters, else in the credential that it
    /// names.
    std::optional<Value> parameter(const Tree& params, const Part& credential, const std::string& file,
                                   std::initializer_list<std::string_view> keys) {
        for (const std::string_view key : keys) {
            if (auto found = value(params.find(key), file)) {
                return found;
            }
        }
        if (credential.tree != nullptr) {
            for (const std::string_view key : keys) {
                if (auto found = value(credential.tree->find(key), credential.file)) {
                    return found;
                }
            }
        }
        return std::nullopt;
    }

    void read_model_list(const Tree& list, const std::string& file) {
        if (list.kind != Tree::Kind::list) {
            if (list.kind != Tree::Kind::null) {
                config_.notes.push_back({NoteCode::wrong_shape, {"model_list", "list"}, file, list.line});
            }
            return;
        }
        for (const Tree& entry : list.children) {
            read_deployment(entry, file);
        }
    }

    void read_deployment(const Tree& entry, const std::string& file) {
        if (entry.kind != Tree::Kind::map) {
            config_.notes.push_back({NoteCode::wrong_shape, {"model_list", "map"}, file, entry.line});
            return;
        }
        if (config_.deployments.size() >= most_deployments && !error_) {
            Place place;
            place.file = file;
            place.line = entry.line;
            error_ =
                Error{ErrorCode::too_large, {}, {"model_list", fmt::format("{}", most_deployments)}, place};
        }
        const Tree nothing;
        const auto map_of = [&](std::string_view key) -> const Tree& {
            const Tree* found = entry.find(key);
            return found != nullptr ? *found : nothing;
        };
        const Tree& params = map_of("litellm_params");
        const Tree& info = map_of("model_info");
        const std::optional<Value> name = value(entry.find("model_name"), file);
        Part credential;
        if (const auto wanted = value(params.find("litellm_credential_name"), file)) {
            const auto found = credentials_.find(wanted->text);
            if (found != credentials_.end()) {
                credential = found->second;
            } else {
                config_.notes.push_back({NoteCode::unknown_credential,
                                         {name ? name->text : std::string{}, wanted->text},
                                         file,
                                         wanted->spot.line});
            }
        }
        Deployment deployment;
        deployment.spot = {file, entry.line};
        const std::optional<Value> model = value(params.find("model"), file);
        if (!model) {
            config_.notes.push_back(
                {NoteCode::route_without_model, {name ? name->text : std::string{}}, file, entry.line});
            return;
        }
        deployment.model = *model;
        deployment.name = name && !name->is_unknown() ? name->text : model->text;
        if (deployment.name.empty()) {
            deployment.name = "$" + (name ? name->variable : model->variable);
        }
        if (params.find("mock_response") != nullptr) {
            config_.notes.push_back({NoteCode::canned_answer, {deployment.name}, file, entry.line});
            return;
        }
        deployment.provider = value(params.find("custom_llm_provider"), file);
        deployment.base =
            parameter(params, credential, file, {"api_base", "base_url", "aws_bedrock_runtime_endpoint"});
        deployment.region = parameter(params, credential, file,
                                      {"aws_region_name", "vertex_location", "vertex_ai_location",
                                       "watsonx_region_name", "region_name"});
        deployment.base_model = value(info.find("base_model"), file);
        if (!deployment.base_model) {
            deployment.base_model = value(params.find("base_model"), file);
        }
        if (const auto mode = value(info.find("mode"), file)) {
            deployment.mode = mode->text;
        }
        if (const auto id = value(info.find("id"), file)) {
            deployment.id = id->text;
        }
        deployment.order = order_of(params.find("order"));
        if (!deployment.order) {
            deployment.order = order_of(info.find("order"));
        }
        config_.deployments.push_back(std::move(deployment));
    }

    static std::optional<long> order_of(const Tree* tree) {
        if (tree == nullptr || tree->is_container()) {
            return std::nullopt;
        }
        long order = 0;
        const char* const end = tree->text.data() + tree->text.size();
        const auto [stop, error] = std::from_chars(tree->text.data(), end, order);
        return error == std::errc{} && stop == end ? std::optional<long>(order) : std::nullopt;
    }

    [[nodiscard]] bool router_has_fallbacks() {
        const std::vector<Part>& router = parts_["router_settings"];
        return std::any_of(router.begin(), router.end(), [](const Part& part) {
            const Tree* fallbacks = part.tree->find("fallbacks");
            return fallbacks != nullptr && !fallbacks->children.empty();
        });
    }

    const Options& options_;
    std::vector<std::unique_ptr<Tree>> trees_; ///< parts_ points into them
    std::map<std::string, std::vector<Part>> parts_;
    std::set<std::string> included_;
    std::map<std::string, std::string> environment_;
    std::map<std::string, Part> credentials_;
    Config config_;
    std::optional<Error> error_;
};

} // namespace

std::string clean_text(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7f) {
            result += ' ';
            continue;
        }
        // U+200B–200F, U+202A–202E, U+2060–2069 and U+FEFF: invisible, and some turn the text around.
        const std::string_view three = text.substr(i, 3);
        if (three.size() == 3 && byte == 0xe2 && static_cast<unsigned char>(three[1]) == 0x80) {
            const auto last = static_cast<unsigned char>(three[2]);
            if ((last >= 0x8b && last <= 0x8f) || (last >= 0xaa && last <= 0xae)) {
                i += 2;
                continue;
            }
        }
        if (three.size() == 3 && byte == 0xe2 && static_cast<unsigned char>(three[1]) == 0x81) {
            const auto last = static_cast<unsigned char>(three[2]);
            if (last >= 0xa0 && last <= 0xa9) {
                i += 2;
                continue;
            }
        }
        if (three == "\xef\xbb\xbf") {
            i += 2;
            continue;
        }
        result += text[i];
    }
    const std::size_t first = result.find_first_not_of(' ');
    const std::size_t last = result.find_last_not_of(' ');
    return first == std::string::npos ? std::string{} : result.substr(first, last - first + 1);
}

Result<Config> read_config(std::string_view text, const std::string& file, const Options& options) {
    return Reader(options).read(text, file);
}

} // namespace volteface::exchange::litellm
