package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.cases.casefile.CaseFiles.Part;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Caller;

/** Tells identity-service who has read what of another agency's file: it keeps the ledger. The owner's own reading is nobody else's. */
@ApplicationScoped
class ShareTelling {
    private final Outbox outbox;
    private final Caller caller;

    ShareTelling(Outbox outbox, Caller caller) {
        this.outbox = outbox;
        this.caller = caller;
    }

    void opened(Share share, Set<Part> parts) {
        if (parts.isEmpty() || !share.receiver.equals(caller.agency())) return;
        outbox.publish(new ShareOpened(
                share.id,
                share.referral,
                share.owner,
                share.receiver,
                caller.account(),
                parts.stream().map(Part::name).sorted().toList()));
    }
}
