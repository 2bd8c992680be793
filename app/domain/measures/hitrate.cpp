// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/hitrate.h"

namespace measures {

Answer<double> hitRate(int done, int cueMet) {
    if (done < 0 || cueMet < 0 || done > cueMet)
        return Answer<double>::none();
    if (cueMet == 0)
        return Answer<double>::early(1);
    return Answer<double>::of(static_cast<double>(done) / cueMet);
}

} // namespace measures
