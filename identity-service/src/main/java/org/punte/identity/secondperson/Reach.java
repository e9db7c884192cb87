package org.punte.identity.secondperson;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.punte.web.caller.Caller;

/** How far the caller's word goes as a second person: at the own agency and those that named the caller; for whoever keeps the network, everywhere. */
@ApplicationScoped
@Transactional
public class Reach {
    private final SecondPerson second;
    private final Caller caller;

    Reach(SecondPerson second, Caller caller) {
        this.second = second;
        this.caller = caller;
    }

    /**
     * What {@code read} finds at each of these agencies, read as that one: row-level security shows each its own. {@code waits}
     * knows where there is something at all: nobody is asked one by one who has nothing.
     */
    public <T> List<T> everywhere(Supplier<List<UUID>> waits, Function<UUID, List<T>> read) {
        var reached = caller.is(NETWORK_ADMIN) ? waits.get() : second.agenciesToHelp();
        return reached.stream()
                .flatMap(agency -> second.inTheName(agency, () -> read.apply(agency)).stream())
                .toList();
    }
}
