package org.punte.referrals.callclock;

import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.call.CallSheet;
import org.punte.referrals.need.Urgency;

/** What is told of a call as a whole: neither the person nor the envelope, nor who was asked. */
sealed interface CallEvent extends DomainEvent {
    /** It is over, and nobody was chosen. */
    record Closed(UUID subject, int version, UUID sender, UUID author, Urgency urgency, Why why) implements CallEvent {
        Closed(CallSheet call, Why why) {
            this(call.id(), call.version(), call.sender(), call.author(), call.urgency(), why);
        }

        @Override
        public String type() {
            return "call.closed.v1";
        }
    }

    /** An emergency in which nobody has offered anything yet; it stays open. */
    record Silent(UUID subject, int version, UUID sender, UUID author, Urgency urgency) implements CallEvent {
        Silent(CallSheet call) {
            this(call.id(), call.version(), call.sender(), call.author(), call.urgency());
        }

        @Override
        public String type() {
            return "call.silent.v1";
        }
    }

    /** Why it is over. */
    enum Why {
        /** Its time is, or everybody has declined. */
        LAPSED,
        /** Somebody else of the sender took it back. */
        WITHDRAWN
    }
}
