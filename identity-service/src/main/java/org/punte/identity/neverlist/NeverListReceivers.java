package org.punte.identity.neverlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.receiver.ReceiverRule;

/** An agency of the never-list is answered as one that cannot receive. */
@ApplicationScoped
class NeverListReceivers implements ReceiverRule {
    private final NeverList never;

    NeverListReceivers(NeverList never) {
        this.never = never;
    }

    @Override
    public boolean excludes(UUID person, UUID receiver) {
        return never.excludesAgency(person, receiver);
    }
}
