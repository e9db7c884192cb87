package org.punte.referrals.routing;

import static org.punte.referrals.routing.RoutingProblem.CANDIDATES_ON_PROBATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.Directory;
import org.punte.web.caller.Caller;

/** Looks for candidates: fetches what is known once, judges each service, sorts by the rule. */
@ApplicationScoped
class Routing {
    private final Directory directory;
    private final Knowing knowing;
    private final Caller caller;

    Routing(Directory directory, Knowing knowing, Caller caller) {
        this.directory = directory;
        this.knowing = knowing;
        this.caller = caller;
    }

    /** At most {@code limit} of the possible ones and as many of the excluded. */
    Candidates find(Need need, @Nullable UUID person, int limit) {
        var agencies = directory.agencies();
        if (agencies.get(caller.agency()).isOnProbation())
            throw CANDIDATES_ON_PROBATION.because("Your agency is on probation");
        agencies.remove(caller.agency());
        var services = directory.services(agencies, need.service());
        var known = knowing.of(services, person);
        var rules = new Rules(need, known);
        var judged = services.stream().map(rules::judge).toList();
        return new Candidates(
                Rules.VERSION,
                known.now(),
                known.availability() != null && known.availability().isChecked(),
                first(judged.stream().filter(Judged::isPossible), Order.OF_CANDIDATES, limit, rules),
                first(judged.stream().filter(one -> !one.isPossible()), Order.BY_NAME, limit, rules));
    }

    /** All are judged and sorted; only of those that are shown it is written out what is shown. */
    private static List<Candidate> first(Stream<Judged> some, Comparator<Judged> order, int limit, Rules rules) {
        return some.sorted(order).limit(limit).map(rules::candidate).toList();
    }
}
