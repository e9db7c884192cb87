package org.punte.referrals.invitation;

import static org.punte.referrals.invitation.InvitationProblem.INVITATION_CLOSED;
import static org.punte.referrals.invitation.InvitationStatus.ASKED;
import static org.punte.referrals.invitation.InvitationStatus.CONFIRMED;
import static org.punte.referrals.invitation.InvitationStatus.DECLINED;
import static org.punte.referrals.invitation.InvitationStatus.LAPSED;
import static org.punte.referrals.invitation.InvitationStatus.NOT_NEEDED;
import static org.punte.referrals.invitation.InvitationStatus.OFFERED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** One agency's part of a call. */
@Entity
@DynamicUpdate
class Invitation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID call;
    UUID sender;
    UUID receiver;
    UUID author;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Embedded
    Envelope envelope;

    @Enumerated(EnumType.STRING)
    InvitationStatus status = ASKED;

    Instant askedAt;
    Instant closesAt;

    @Nullable
    UUID offeredBy;

    UUID @Nullable [] workers;

    @Nullable
    UUID hold;

    /** Of which kind it is, as both sides read it; which house it is in stays with whoever keeps it. */
    @Nullable
    @Enumerated(EnumType.STRING)
    PlaceFor place;

    @Nullable
    Instant heldUntil;

    @Nullable
    @Enumerated(EnumType.STRING)
    DeclineReason declineReason;

    @Nullable
    Instant declinedAt;

    @Nullable
    UUID referral;

    /** One place of this kind. */
    record Kept(UUID hold, PlaceFor place) {}

    /** For Hibernate. */
    Invitation() {}

    Invitation(Invite ask, UUID receiver) {
        this.call = ask.call();
        this.sender = ask.sender();
        this.receiver = receiver;
        this.author = ask.author();
        this.service = ask.service();
        this.urgency = ask.urgency();
        this.envelope = ask.envelope();
        this.askedAt = ask.askedAt();
        this.closesAt = ask.closesAt();
    }

    void offer(UUID by, Collection<UUID> workers, @Nullable Kept kept, Instant until) {
        requireOpen();
        this.status = OFFERED;
        this.offeredBy = by;
        // sorted, so that an event and its repetition are the same
        this.workers = workers.stream().sorted().toArray(UUID[]::new);
        this.hold = kept == null ? null : kept.hold();
        this.place = kept == null ? null : kept.place();
        this.heldUntil = until;
    }

    void decline(DeclineReason reason, Instant at) {
        requireOpen();
        this.status = DECLINED;
        this.declineReason = reason;
        this.declinedAt = at;
        this.place = null;
    }

    void confirm(UUID referral) {
        this.status = CONFIRMED;
        this.referral = referral;
    }

    void close() {
        this.status = NOT_NEEDED;
        this.place = null;
    }

    void lapse() {
        this.status = LAPSED;
        this.place = null;
    }

    boolean isHeldAt(Instant now) {
        return status == OFFERED && heldUntil != null && now.isBefore(heldUntil);
    }

    /** After the end of its call nobody begins to keep a place; what was offered before stands as long as it was promised. */
    void requireOfferable(Instant now) {
        requireOpen();
        if (!now.isBefore(closesAt))
            throw INVITATION_CLOSED.because("The time of this call is over").with("current", status);
    }

    void requireOpen() {
        if (!status.isOpen())
            throw INVITATION_CLOSED.because("This call is %s", status).with("current", status);
    }
}
