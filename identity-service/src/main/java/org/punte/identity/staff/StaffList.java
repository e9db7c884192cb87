package org.punte.identity.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    /** Without somebody awake who has them, an agency cannot let its own people in again or answers nobody. */
    private static final Set<String> NEEDED = Set.of(Roles.DESK, Roles.SUPERVISOR, Roles.AGENCY_ADMIN);

    private final AccountDirectory directory;
    private final SecondPerson second;
    private final Caller caller;

    StaffList(AccountDirectory directory, SecondPerson second, Caller caller) {
        this.directory = directory;
        this.second = second;
        this.caller = caller;
    }

    /** Of one agency; else of the own one and of those that named the caller. */
    List<StaffView> of(@Nullable UUID agency) {
        return agencies(agency).flatMap(this::people).toList();
    }

    private Stream<UUID> agencies(@Nullable UUID agency) {
        if (agency != null) return Stream.of(agency).filter(second::mayActFor);
        return Stream.concat(Stream.of(caller.agency()), second.agenciesThatNamedCaller().stream())
                .distinct();
    }

    private Stream<StaffView> people(UUID agency) {
        var all = second.inTheName(agency, directory::people);
        if (agency.equals(caller.agency())) return all.stream().map(StaffView::of);
        var named = second.agenciesThatNamedCaller().contains(agency);
        return all.stream().filter(one -> named || needsTheNetwork(one, all)).map(StaffView::toOutsider);
    }

    /** Whoever keeps the network learns of nobody whom colleagues can help: not who works at a shelter. */
    private static boolean needsTheNetwork(Entry one, List<Entry> all) {
        return one.blocked() || one.roles().stream().filter(NEEDED::contains).anyMatch(role -> isAlone(role, all));
    }

    private static boolean isAlone(String role, List<Entry> all) {
        return all.stream()
                        .filter(one -> !one.blocked() && one.roles().contains(role))
                        .count()
                == 1;
    }
}
