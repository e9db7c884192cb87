package org.punte.identity.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;

/** Whom the caller may be the second person for. */
@ApplicationScoped
@Transactional
class StaffList {
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
        return second.inTheName(agency, directory::people).stream().map(StaffView::of);
    }
}
