package org.punte.identity.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.identity.vault.Category;
import org.punte.messaging.DomainEvent;

/** What the others learn about agreements. */
sealed interface AgreementEvent extends DomainEvent {
    /** The full state, whatever changed. It counts while it is confirmed and {@code endsAt} lies ahead. */
    record Changed(
            UUID subject,
            List<UUID> agencies,
            String number,
            LocalDate signedOn,
            List<Category> categories,
            LocalDate until,
            Instant endsAt,
            AgreementState state,
            int version)
            implements AgreementEvent {
        /** As the row is now; flush first, or the version is the one before. */
        static Changed of(Agreement a) {
            return new Changed(
                    a.id,
                    a.agencies(),
                    a.number,
                    a.signedOn,
                    a.categories(),
                    a.validUntil,
                    a.endsAt,
                    a.state,
                    a.version);
        }

        @Override
        public String type() {
            return "agreement.changed.v1";
        }
    }

    /** One that counted counts no more, and no other stands in its place: told once, of what happened, and never again. */
    record Ended(UUID subject, List<UUID> agencies, AgreementState state, int version) implements AgreementEvent {
        static Ended of(Agreement a) {
            return new Ended(a.id, a.agencies(), a.state, a.version);
        }

        @Override
        public String type() {
            return "agreement.ended.v1";
        }
    }

    /** It ends in so many days, or sooner. Told once for 60, 30 and 7. */
    record Expiring(UUID subject, List<UUID> agencies, String number, LocalDate until, int days, int version)
            implements AgreementEvent {
        static Expiring of(Agreement a, int days) {
            return new Expiring(a.id, a.agencies(), a.number, a.validUntil, days, a.version);
        }

        @Override
        public String type() {
            return "agreement.expiring.v1";
        }
    }
}
