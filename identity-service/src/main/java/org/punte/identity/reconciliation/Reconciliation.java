package org.punte.identity.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.web.problem.Rejection;

/**
 * Reports what differs, and repairs what differed the time before as well: between the two lies whatever an invitation
 * in progress explains.
 */
@ApplicationScoped
class Reconciliation {
    private final AccountComparison accounts;
    private final ClientComparison clients;
    private final AgencyDirectory agencies;
    private final Repair repair;
    private final MeterRegistry meters;
    private volatile Set<Difference> before = Set.of();

    Reconciliation(
            AccountComparison accounts,
            ClientComparison clients,
            AgencyDirectory agencies,
            Repair repair,
            MeterRegistry meters) {
        this.accounts = accounts;
        this.clients = clients;
        this.agencies = agencies;
        this.repair = repair;
        this.meters = meters;
    }

    @Scheduled(every = "{identity.reconciliation.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            settle(agencies.ids());
        } catch (Rejection away) {
            Log.infof("Keycloak was not compared: %s", away.type().slug());
        }
    }

    /** What is different at these agencies now. */
    Set<Difference> settle(List<UUID> all) {
        var found = new HashSet<>(Stream.concat(
                        all.stream().flatMap(agency -> accounts.of(agency).stream()), clients.of(all).stream())
                .toList());
        for (var difference : found) {
            report(difference);
            if (before.contains(difference) && repair.of(difference)) repaired(difference);
        }
        before = Set.copyOf(found);
        return found;
    }

    private void report(Difference difference) {
        count("punte.accounts.differences", difference);
        Log.warnf("Keycloak differs: %s %s, agency %s", difference.kind(), difference.who(), difference.agency());
    }

    private void repaired(Difference difference) {
        count("punte.accounts.repairs", difference);
        Log.infof("Keycloak repaired: %s %s", difference.kind(), difference.who());
    }

    private void count(String name, Difference difference) {
        meters.counter(name, "kind", difference.kind().name()).increment();
    }
}
