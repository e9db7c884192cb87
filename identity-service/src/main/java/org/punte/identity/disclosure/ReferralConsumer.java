package org.punte.identity.disclosure;

import static org.punte.identity.disclosure.GrantEvent.Why.CONSENT_WITHDRAWN;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_CANCELLED;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_DECLINED;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_IN_ERROR;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_NOT_DELIVERED;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_RETURNED;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_UNDONE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.conflict.Conflicts;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Opens and ends grants as referrals are accepted and come to their end. */
@ApplicationScoped
class ReferralConsumer implements EventHandler {
    private static final String ACCEPTED = "referral.accepted.v1";
    private static final String DECLINED = "referral.declined.v1";
    private static final String CANCELLED = "referral.cancelled.v1";
    private static final String CONSENT_WITHDRAWN_EVENT = "referral.consent-withdrawn.v1";
    private static final String COMPLETED = "referral.completed.v1";
    private static final String NOT_DELIVERED = "referral.not-delivered.v1";
    private static final String RETURNED = "referral.returned.v1";
    private static final String IN_ERROR = "referral.entered-in-error.v1";
    private static final String UNDONE = "referral.answer-undone.v1";
    private static final String WORKERS_CHANGED = "referral.workers-changed.v1";
    private static final String TRANSFER = "TRANSFER";

    private final GrantOpening opening;
    private final GrantWorkflow grants;
    private final Conflicts conflicts;
    private final Acting acting;

    ReferralConsumer(GrantOpening opening, GrantWorkflow grants, Conflicts conflicts, Acting acting) {
        this.opening = opening;
        this.grants = grants;
        this.conflicts = conflicts;
        this.acting = acting;
    }

    /** What we read of an acceptance; the producer may tell more. */
    record Accepted(
            UUID sender,
            UUID receiver,
            UUID consent,
            UUID person,
            List<UUID> workers,
            @Nullable String kind,
            int version) {
        Accepted naming(List<UUID> others) {
            return new Accepted(sender, receiver, consent, person, others, kind, version);
        }

        /** The version of the referral; it stands beside what is told. */
        Accepted under(int version) {
            return new Accepted(sender, receiver, consent, person, workers, kind, version);
        }

        /** Whether the receiver has taken over the whole case. */
        boolean isTransfer() {
            return TRANSFER.equals(kind);
        }
    }

    @Nullable
    static String kind(boolean transfer) {
        return transfer ? TRANSFER : null;
    }

    /** What we read when others were named; the producer may tell more. */
    record WorkersChanged(List<UUID> workers) {}

    /** Whose person it is; the producer may tell more. */
    record Sent(UUID sender) {}

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                ACCEPTED,
                DECLINED,
                CANCELLED,
                CONSENT_WITHDRAWN_EVENT,
                COMPLETED,
                NOT_DELIVERED,
                RETURNED,
                IN_ERROR,
                UNDONE,
                WORKERS_CHANGED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var owner = event.data(Sent.class).sender();
        acting.as(owner, () -> handle(event, owner));
    }

    /** Held first, as by whoever opens anew because the person agreed once more: an end and an opening come one after the other. */
    private void handle(ReceivedEvent event, UUID owner) {
        var referral = event.subject();
        conflicts.hold(referral);
        switch (event.type()) {
            case ACCEPTED ->
                opening.open(
                        referral, event.version(), event.data(Accepted.class).under(event.version()));
            case WORKERS_CHANGED -> renamed(event, owner);
            case COMPLETED -> grants.closeLater(referral, owner);
            default -> grants.endOf(referral, owner, why(event.type()), event.version());
        }
    }

    private void renamed(ReceivedEvent event, UUID owner) {
        var workers = event.data(WorkersChanged.class).workers();
        if (grants.isNewNaming(event.subject(), owner, event.version(), workers))
            opening.reassign(event.subject(), workers, event.actor());
    }

    private static GrantEvent.Why why(String type) {
        return switch (type) {
            case DECLINED -> REFERRAL_DECLINED;
            case CANCELLED -> REFERRAL_CANCELLED;
            case CONSENT_WITHDRAWN_EVENT -> CONSENT_WITHDRAWN;
            case NOT_DELIVERED -> REFERRAL_NOT_DELIVERED;
            case RETURNED -> REFERRAL_RETURNED;
            case IN_ERROR -> REFERRAL_IN_ERROR;
            case UNDONE -> REFERRAL_UNDONE;
            default -> throw new IllegalStateException("Not handled: " + type);
        };
    }
}
