package org.punte.identity.secondperson;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.web.caller.Caller;

/** How far the caller's word goes as a second person: at the own agency and those that named the caller; for whoever keeps the network, everywhere. */
@ApplicationScoped
@Transactional
public class Reach {
    private final SecondPerson second;
    private final AgencyDirectory agencies;
    private final Caller caller;

    Reach(SecondPerson second, AgencyDirectory agencies, Caller caller) {
        this.second = second;
        this.agencies = agencies;
        this.caller = caller;
    }

    /** What {@code read} finds at each of these agencies, read as that one: row-level security shows each its own. */
    public <T> List<T> everywhere(Function<UUID, List<T>> read) {
        var reached = caller.is(NETWORK_ADMIN) ? agencies.ids() : second.agenciesToHelp();
        return reached.stream()
                .flatMap(agency -> second.inTheName(agency, () -> read.apply(agency)).stream())
                .toList();
    }
}
