package org.punte.identity.secondperson;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/**
 * Something waits for somebody's yes at {@code agency}, or for a network administrator's where nobody is left there. Whoever is
 * {@code involved} had a part in it, or it is about them: they cannot say yes. The second persons whom the agency has
 * {@code named} elsewhere can.
 */
public record Awaited(UUID subject, UUID agency, What what, List<UUID> involved, List<Named> named, int version)
        implements DomainEvent {
    /** A second person, and where they work. */
    public record Named(UUID agency, UUID account) {
        static Named of(PartnerSupervisor one) {
            return new Named(one.partner, one.account);
        }
    }

    /** What waits, and so who decides and where. */
    public enum What {
        /** For the partner's administrators alone. */
        AGREEMENT,
        ROLES,
        MAIL_DOMAIN,
        /** For network administrators alone. */
        SECOND_PERSON,
        /** What an agency is known by; for network administrators alone. */
        AGENCY_CORRECTION,
        IDENTITY_READING,
        FACTOR_RENEWAL,
        /** The last desk or supervisor went quiet or was not confirmed; for network administrators alone. */
        ESCALATION;

        /** Whether the second persons whom the agency named may decide it as well. */
        boolean isForNamed() {
            return switch (this) {
                case AGREEMENT, SECOND_PERSON, AGENCY_CORRECTION, ESCALATION -> false;
                case ROLES, MAIL_DOMAIN, IDENTITY_READING, FACTOR_RENEWAL -> true;
            };
        }
    }

    @Override
    public String type() {
        return "approval.awaited.v1";
    }
}
