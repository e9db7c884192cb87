package org.punte.identity.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/** Whom the caller may be the second person for. */
@ApplicationScoped
@Transactional
class StaffList {
    /** Of each of these an agency needs two who come: else it answers nobody, or cannot let its own people in again. */
    private static final Set<String> NEEDED = Set.of(Roles.DESK, Roles.SUPERVISOR, Roles.AGENCY_ADMIN);

    /** Whoever was not here for so many days is away, and helps nobody. */
    private static final int AWAY = 7;

    private final AccountDirectory directory;
    private final SecondPerson second;
    private final Caller caller;
    private final Clock clock;

    StaffList(AccountDirectory directory, SecondPerson second, Caller caller, Clock clock) {
        this.directory = directory;
        this.second = second;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of one agency; else of the own one and of those that named the caller. */
    List<StaffView> of(@Nullable UUID agency) {
        return agencies(agency).flatMap(this::people).toList();
    }

    private Stream<UUID> agencies(@Nullable UUID agency) {
        if (agency != null) return Stream.of(agency).filter(second::mayActFor);
        return second.agenciesToHelp().stream();
    }

    private Stream<StaffView> people(UUID agency) {
        var all = second.inTheName(agency, directory::people);
        if (agency.equals(caller.agency())) return all.stream().map(StaffView::of);
        var named = second.agenciesThatNamedCaller().contains(agency);
        return all.stream().filter(one -> named || needsTheNetwork(one, all)).map(StaffView::toOutsider);
    }

    /** Whoever keeps the network learns of nobody whom colleagues can help: not who works at a shelter. */
    private boolean needsTheNetwork(Entry one, List<Entry> all) {
        return one.blocked() || one.roles().stream().filter(NEEDED::contains).anyMatch(role -> isScarce(role, all));
    }

    private boolean isScarce(String role, List<Entry> all) {
        return all.stream()
                        .filter(one -> !one.blocked() && one.roles().contains(role) && comes(one))
                        .count()
                < 2;
    }

    /** Whom an administrator let in again counts as seen that day, and perhaps never came. */
    private boolean comes(Entry one) {
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(AWAY);
        return one.came() && one.lastSeenOn() != null && !one.lastSeenOn().isBefore(since);
    }
}
