package org.punte.identity.secondperson;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/**
 * Something waits for somebody's yes at {@code agency}, or for a network administrator's where nobody is left there. Whoever is
 * {@code involved} had a part in it, or it is about them: they cannot say yes.
 */
public record Awaited(UUID subject, UUID agency, What what, List<UUID> involved, int version) implements DomainEvent {
    /** What waits, and so who decides and where. */
    public enum What {
        /** For the partner's administrators alone. */
        AGREEMENT,
        ROLES,
        MAIL_DOMAIN,
        /** For network administrators alone. */
        SECOND_PERSON,
        IDENTITY_READING,
        FACTOR_RENEWAL
    }

    @Override
    public String type() {
        return "approval.awaited.v1";
    }
}
