package org.punte.referrals.routing;

import static org.punte.referrals.routing.RoutingProblem.CANDIDATES_ON_PROBATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.Caller;

/** Looks for candidates: fetches what is known once, judges each service, sorts by the rule. */
@ApplicationScoped
public class Routing {
    private final Directory directory;
    private final Knowing knowing;
    private final Caller caller;

    Routing(Directory directory, Knowing knowing, Caller caller) {
        this.directory = directory;
        this.knowing = knowing;
        this.caller = caller;
    }

    /** At most {@code limit} of the possible ones and as many of the excluded, and how many there are. */
    Candidates find(Need need, @Nullable UUID person, int limit) {
        var agencies = directory.agencies();
        if (agencies.get(caller.agency()).isOnProbation())
            throw CANDIDATES_ON_PROBATION.because("Your agency is on probation");
        agencies.remove(caller.agency());
        var services = directory.services(agencies, need.service());
        var known = knowing.of(services, need.service(), person);
        var rules = new Rules(need, known);
        var judged = services.stream().map(rules::judge).collect(Collectors.partitioningBy(Judged::isPossible));
        return new Candidates(
                Rules.VERSION,
                known.now(),
                known.availability() != null && known.availability().isChecked(),
                first(judged.get(true), Order.OF_CANDIDATES, limit, rules),
                judged.get(true).size(),
                first(judged.get(false), Order.OF_EXCLUDED, limit, rules),
                judged.get(false).size());
    }

    /**
     * Those of the agencies to which this may be sent at this moment, best first; whether the person wants them is decided
     * before. Whoever lists nothing at all comes last: it has not said what it gives. On probation nobody is proposed anybody.
     */
    public List<UUID> among(Need need, Set<UUID> some) {
        var agencies = directory.agencies();
        if (agencies.get(caller.agency()).isOnProbation()) return List.of();
        agencies.remove(caller.agency());
        agencies.keySet().retainAll(some);
        if (agencies.isEmpty()) return List.of();
        var listed = directory.services(agencies, null);
        listed.forEach(service -> agencies.remove(service.agency().id()));
        var said = listed.stream()
                .filter(service -> service.service() == need.service())
                .toList();
        var unsaid = unsaid(agencies.values(), need.service());
        var rules = new Rules(
                need, knowing.of(Stream.concat(said.stream(), unsaid.stream()).toList(), need.service(), null));
        return Stream.concat(possible(said, rules), possible(unsaid, rules))
                .distinct()
                .toList();
    }

    /** Nobody who investigates: that one may tell it of a person does not say that it helps. */
    private static List<ServiceEntry> unsaid(Collection<ListedAgency> agencies, ServiceCode service) {
        return agencies.stream()
                .filter(agency -> agency.kind().isCalled())
                .map(agency -> ServiceEntry.unsaid(agency, service))
                .toList();
    }

    private static Stream<UUID> possible(List<ServiceEntry> services, Rules rules) {
        return services.stream()
                .map(rules::judge)
                .filter(Judged::isPossible)
                .sorted(Order.OF_CANDIDATES)
                .map(one -> one.service().agency().id());
    }

    /** All are judged and sorted; only of those that are shown it is written out what is shown. */
    private static List<Candidate> first(List<Judged> some, Comparator<Judged> order, int limit, Rules rules) {
        return some.stream().sorted(order).limit(limit).map(rules::candidate).toList();
    }
}
