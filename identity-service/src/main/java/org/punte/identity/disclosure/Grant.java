package org.punte.identity.disclosure;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.livegrant.GrantNamed;
import org.punte.identity.vault.Category;

/** Permission to read, from acceptance to its end. Whether it is live says the view, not this class. */
@Entity
@Table(name = "disclosure_grant")
class Grant {
    @Id
    UUID id;

    @Version
    int version;

    UUID referral;
    UUID consent;
    UUID person;
    UUID receiverPerson;
    UUID owner;
    UUID receiver;
    String[] categories;
    UUID[] workers;
    Instant openedAt;

    /** The version of the referral that was accepted: what was told before that has nothing to do with it. */
    int accepted;

    /** Of a record to practise on; of another no grant is live while one of the two is on probation. */
    boolean practice;

    /** Of the transfer of a whole case. */
    boolean transfer;

    /** Nobody reads until the consent is renewed. */
    boolean paused;

    @Nullable
    Instant closesAt;

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    GrantEvent.@Nullable Why why;

    /** For Hibernate. */
    Grant() {}

    Grant(
            UUID referral,
            ReferralConsumer.Accepted accepted,
            ConsentRegister.Live consent,
            UUID receiverPerson,
            Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.referral = referral;
        this.consent = consent.id();
        this.person = accepted.person();
        this.receiverPerson = receiverPerson;
        this.owner = accepted.sender();
        this.receiver = accepted.receiver();
        this.categories = consent.categories().stream().map(Category::name).toArray(String[]::new);
        this.workers = accepted.workers().toArray(UUID[]::new);
        this.openedAt = now;
        this.transfer = accepted.isTransfer();
        this.accepted = accepted.version();
    }

    /** As if it were accepted at this moment: whoever is named now, under what stands now. */
    ReferralConsumer.Accepted acceptance(UUID under) {
        return new ReferralConsumer.Accepted(
                owner, receiver, under, person, workers(), ReferralConsumer.kind(transfer), accepted);
    }

    /** Whether the referral can have another one after it. */
    boolean mayBeFollowed() {
        return why == GrantEvent.Why.REFERRAL_UNDONE || why == GrantEvent.Why.CATEGORY_ENDED;
    }

    /** Whether what happened with this version of the referral happened to it. */
    boolean isMeant(int version) {
        return version >= accepted;
    }

    List<Category> categories() {
        return Stream.of(categories).map(Category::valueOf).toList();
    }

    List<UUID> workers() {
        return List.of(workers);
    }

    /** Not what moved with a whole case, and not long after: by then the sender counts on the acceptance. */
    boolean mayBeUndone(Instant now, Duration within) {
        return (endedAt == null || mayBeFollowed()) && !transfer && now.isBefore(openedAt.plus(within));
    }

    void reassign(List<UUID> workers) {
        this.workers = workers.toArray(UUID[]::new);
    }

    /** A newer consent stands in the place of the one under which it was opened. */
    void goOnUnder(UUID successor) {
        consent = successor;
    }

    /** Exactly what its consent covers now. */
    void cover(List<Category> covered) {
        categories = covered.stream().map(Category::name).toArray(String[]::new);
    }

    GrantNamed named() {
        return new GrantNamed(id, referral, person, owner, receiver, workers());
    }

    GrantEvent changed(Instant until) {
        return new GrantEvent.Changed(
                id,
                referral,
                consent,
                person,
                receiverPerson,
                owner,
                receiver,
                categories(),
                workers(),
                until,
                version);
    }

    GrantEvent opened(Instant until) {
        return opened(until, null);
    }

    /** Told again: as it was told first, or, under a later version, as new to nobody, for else the workers would take it for news. */
    GrantEvent stillOpen(Instant until) {
        return opened(until, version == 0 ? null : List.of());
    }

    /** Told again, and new to nobody. */
    GrantEvent stillPaused() {
        return paused(List.of(), version);
    }

    private GrantEvent opened(Instant until, @Nullable List<UUID> newTo) {
        return new GrantEvent.Opened(
                id,
                referral,
                consent,
                person,
                receiverPerson,
                owner,
                receiver,
                categories(),
                workers(),
                until,
                transfer,
                newTo,
                version);
    }

    /**
     * Only its workers have changed. It is new to those who are not among {@code before} alone: the others would learn from it that
     * somebody is no longer named. While it is paused it is new to nobody.
     */
    GrantEvent renamed(Collection<UUID> before, Instant until) {
        if (paused) return paused(List.of(), version);
        return opened(
                until,
                workers().stream().filter(worker -> !before.contains(worker)).toList());
    }

    /** The row is locked: the version that is written with this change is the next one. */
    GrantEvent resume(Instant until) {
        paused = false;
        return new GrantEvent.Resumed(
                id,
                referral,
                consent,
                person,
                receiverPerson,
                owner,
                receiver,
                categories(),
                workers(),
                until,
                transfer,
                version + 1);
    }

    /** The row is locked: the version that is written with this change is the next one. */
    GrantEvent pause() {
        var next = paused ? version : version + 1;
        paused = true;
        return paused(null, next);
    }

    private GrantEvent paused(@Nullable List<UUID> newTo, int told) {
        return new GrantEvent.Paused(
                id, referral, consent, person, receiverPerson, owner, receiver, workers(), newTo, told);
    }

    /** The row is locked: the version that is written with this change is the next one. */
    GrantEvent end(GrantEvent.Why reason, Instant now) {
        why = reason;
        endedAt = now;
        return ended(reason, version + 1);
    }

    /** Told again, as it was told: whoever heard it then hears nothing new. */
    GrantEvent ended() {
        return ended(requireNonNull(why), version);
    }

    private GrantEvent ended(GrantEvent.Why reason, int told) {
        return new GrantEvent.Ended(
                id, referral, consent, person, receiverPerson, owner, receiver, workers(), reason, told);
    }
}
