// SPDX-License-Identifier: GPL-3.0-or-later
// The k-th largest of a need's offers: what its satisfaction is.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace volteface::simulation {

/// Collects offers and gives the k-th largest; 0 where there are fewer.
class Offers {
public:
    explicit Offers(std::uint32_t k)
        : k_(k) {}

    void add(double offer) {
        ++count_;
        least_ = std::min(least_, offer);
        most_ = std::max(most_, offer);
        if (k_ > 1) {
            if (count_ <= few_.size()) {
                few_[count_ - 1] = offer;
            } else {
                if (many_.empty()) {
                    many_.assign(few_.begin(), few_.end());
                }
                many_.push_back(offer);
            }
        }
    }

    [[nodiscard]] double kth_largest() {
        if (count_ < k_) {
            return 0;
        }
        if (k_ == 1) {
            return most_;
        }
        if (k_ == count_ || least_ == most_) {
            return least_;
        }
        double* const first = many_.empty() ? few_.data() : many_.data();
        std::nth_element(first, first + (k_ - 1), first + count_, std::greater<>());
        return first[k_ - 1];
    }

private:
    std::uint32_t k_;
    std::uint32_t count_ = 0;
    double least_ = 1;
    double most_ = 0;
    std::array<double, 16> few_; // left uninitialised: it is hot
    std::vector<double> many_;
};

} // namespace volteface::simulation
