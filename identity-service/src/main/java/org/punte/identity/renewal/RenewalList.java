package org.punte.identity.renewal;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.punte.identity.secondperson.Called;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;

/** The renewals that the caller may decide, wherever they were asked for. */
@ApplicationScoped
@Transactional
class RenewalList {
    private final RenewalRepository renewals;
    private final Called called;
    private final SecondPerson second;
    private final RenewalConfig config;
    private final Clock clock;

    RenewalList(RenewalRepository renewals, Called called, SecondPerson second, RenewalConfig config, Clock clock) {
        this.renewals = renewals;
        this.called = called;
        this.second = second;
        this.config = config;
        this.clock = clock;
    }

    /** Without those that are about the caller. */
    CursorPage<RenewalView> pending(Caller caller) {
        var since = clock.instant().minus(config.confirmWithin());
        var open = agencies(caller, since).stream()
                .flatMap(agency -> second.inTheName(agency, () -> asked(agency, since)).stream())
                .filter(renewal -> !renewal.account().equals(caller.account()))
                .toList();
        return new CursorPage<>(open, null);
    }

    /** With the names, for those who decide. */
    RenewalView named(FactorRenewal renewal) {
        return RenewalView.of(
                renewal, Objects.requireNonNull(called.name(renewal.account)), called.name(renewal.askedBy));
    }

    private List<RenewalView> asked(UUID agency, Instant since) {
        return renewals.askedOf(agency, since).stream().map(this::named).toList();
    }

    private List<UUID> agencies(Caller caller, Instant since) {
        return caller.is(NETWORK_ADMIN) ? renewals.agenciesThatWait(since) : second.agenciesToHelp();
    }
}
