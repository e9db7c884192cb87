package org.punte.identity.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.punte.web.caller.Caller;

/** Who records a signature, and when. */
@ApplicationScoped
class Signing {
    private final Caller caller;
    private final Clock clock;

    Signing(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Signature now(UUID conversation, SignConversation.How how) {
        return new Signature(conversation, caller.agency(), how, caller.account(), clock.instant());
    }
}
