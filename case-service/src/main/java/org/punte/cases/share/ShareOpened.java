package org.punte.cases.share;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** An account of the receiver has read these parts of the owner's file under a grant: told each time, before they are opened. */
record ShareOpened(UUID subject, UUID referral, UUID owner, UUID receiver, UUID account, List<String> categories)
        implements DomainEvent {
    @Override
    public String type() {
        return "share.opened.v1";
    }
}
