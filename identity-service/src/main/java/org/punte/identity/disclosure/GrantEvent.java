package org.punte.identity.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.messaging.DomainEvent;

/** What the others learn about grants: ids and codes. */
sealed interface GrantEvent extends DomainEvent {
    /**
     * The named workers may read now. {@code until} is the latest moment that the consent allows, {@code transfer} says that
     * the whole case goes to the receiver. {@code newTo} are those of the workers who hear it for the first time where only the
     * workers have changed, or nothing has; absent: all.
     */
    record Opened(
            UUID subject,
            UUID referral,
            UUID consent,
            UUID person,
            UUID receiverPerson,
            UUID owner,
            UUID receiver,
            List<Category> categories,
            List<UUID> workers,
            Instant until,
            boolean transfer,
            @Nullable List<UUID> newTo,
            int version)
            implements GrantEvent {
        @Override
        public String type() {
            return "grant.opened.v1";
        }
    }

    /** It goes on, and covers something else: a category ended, or a newer consent stands behind it. */
    record Changed(
            UUID subject,
            UUID referral,
            UUID consent,
            UUID person,
            UUID receiverPerson,
            UUID owner,
            UUID receiver,
            List<Category> categories,
            List<UUID> workers,
            Instant until,
            int version)
            implements GrantEvent {
        @Override
        public String type() {
            return "grant.changed.v1";
        }
    }

    /** Nobody may read under it until it is told as resumed. {@code newTo} is empty where it was paused before. */
    record Paused(
            UUID subject,
            UUID referral,
            UUID consent,
            UUID person,
            UUID receiverPerson,
            UUID owner,
            UUID receiver,
            List<UUID> workers,
            @Nullable List<UUID> newTo,
            int version)
            implements GrantEvent {
        @Override
        public String type() {
            return "grant.paused.v1";
        }
    }

    /** The named workers may read again, what it says now. */
    record Resumed(
            UUID subject,
            UUID referral,
            UUID consent,
            UUID person,
            UUID receiverPerson,
            UUID owner,
            UUID receiver,
            List<Category> categories,
            List<UUID> workers,
            Instant until,
            boolean transfer,
            int version)
            implements GrantEvent {
        @Override
        public String type() {
            return "grant.resumed.v1";
        }
    }

    /** Nobody may read under it any more. */
    record Ended(
            UUID subject,
            UUID referral,
            UUID consent,
            UUID person,
            UUID receiverPerson,
            UUID owner,
            UUID receiver,
            List<UUID> workers,
            Why why,
            int version)
            implements GrantEvent {
        @Override
        public String type() {
            return "grant.ended.v1";
        }
    }

    /** Why a grant ended. */
    enum Why {
        CONSENT_WITHDRAWN,
        CONSENT_EXPIRED,
        /** The last category of its consent ended: it is opened anew when the person agrees anew. */
        CATEGORY_ENDED,
        REFERRAL_DECLINED,
        REFERRAL_CANCELLED,
        REFERRAL_COMPLETED,
        REFERRAL_NOT_DELIVERED,
        REFERRAL_RETURNED,
        /** The receiver took its acceptance back, and nobody had read. */
        REFERRAL_UNDONE,
        /** It should never have been there. */
        REFERRAL_IN_ERROR,
        /** The agency whose person it is has left the network: nobody there can answer for what is read. */
        OWNER_LEFT
    }
}
