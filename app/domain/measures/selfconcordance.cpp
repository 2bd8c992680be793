// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/selfconcordance.h"

namespace measures {

Answer<int> selfConcordance(const Reasons &reasons) {
    int missing = 0;
    for (const auto &rating :
         {reasons.external, reasons.introjected, reasons.identified, reasons.intrinsic}) {
        if (!rating)
            ++missing;
        else if (*rating < 0 || *rating > 9)
            return Answer<int>::none();
    }
    if (missing > 0)
        return Answer<int>::early(missing);
    return Answer<int>::of(reasons.identified.value() + reasons.intrinsic.value() -
                           reasons.external.value() - reasons.introjected.value());
}

Origin originOf(int selfConcordance) {
    if (selfConcordance == 0)
        return Origin::Between;
    return selfConcordance > 0 ? Origin::Well : Origin::Head;
}

} // namespace measures
