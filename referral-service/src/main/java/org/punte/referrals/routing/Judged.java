package org.punte.referrals.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.directory.ServiceEntry;

/**
 * A service with the reasons that are said of it: all by which candidates are sorted.
 *
 * @param places none where nothing is said of them
 */
record Judged(
        ServiceEntry service,
        Set<Reason> reasons,
        int against,
        @Nullable Level places) {
    static Judged of(ServiceEntry service, Set<Reason> reasons, @Nullable Level places) {
        return new Judged(service, reasons, count(reasons, Reason.Weight.AGAINST), places);
    }

    /** Whether one may send there. */
    boolean isPossible() {
        return count(reasons, Reason.Weight.EXCLUDES) == 0;
    }

    List<Reason> reasons(Reason.Weight weight) {
        var list = new ArrayList<Reason>();
        for (var reason : reasons) if (reason.weight == weight) list.add(reason);
        return list;
    }

    private static int count(Set<Reason> reasons, Reason.Weight weight) {
        int count = 0;
        for (var reason : reasons) if (reason.weight == weight) count++;
        return count;
    }
}
