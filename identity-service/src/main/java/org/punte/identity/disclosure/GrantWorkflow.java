package org.punte.identity.disclosure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.disclosure.GrantEvent.Why.CATEGORY_ENDED;
import static org.punte.identity.disclosure.GrantEvent.Why.CONSENT_EXPIRED;
import static org.punte.identity.disclosure.GrantEvent.Why.CONSENT_WITHDRAWN;
import static org.punte.identity.disclosure.GrantEvent.Why.OWNER_LEFT;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_COMPLETED;
import static org.punte.identity.disclosure.GrantEvent.Why.REFERRAL_UNDONE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.consent.ConsentEvent;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.givenword.Authorities;
import org.punte.identity.givenword.ConsentPaused;
import org.punte.identity.livegrant.GrantNamed;
import org.punte.messaging.Outbox;

/** How grants begin and end. Runs as the owner, in the transaction of what made them begin or end. */
@ApplicationScoped
@Transactional(MANDATORY)
class GrantWorkflow {
    private final GrantRepository grants;
    private final GrantConfig config;
    private final Authorities authorities;
    private final News news;
    private final Clock clock;

    GrantWorkflow(GrantRepository grants, GrantConfig config, Authorities authorities, News news, Clock clock) {
        this.grants = grants;
        this.config = config;
        this.authorities = authorities;
        this.news = news;
        this.clock = clock;
    }

    Optional<Grant> find(UUID referral) {
        return grants.ofReferral(referral);
    }

    /** What its receiver may still end unread. */
    Optional<Grant> undoable(UUID referral) {
        return grants.ofReferral(referral).filter(grant -> grant.mayBeUndone(clock.instant(), config.undoing()));
    }

    List<Grant> ofReceiver(UUID person, UUID receiver) {
        return grants.ofReceiver(person, receiver);
    }

    List<Grant> openAbout(UUID person) {
        return grants.openAbout(person);
    }

    List<Grant> endedWithCategoryOf(UUID consent) {
        return grants.endedWithCategoryOf(consent);
    }

    /** Not twice, unless it was undone or lost its last category, and not for what is over: tidings may come in any order. */
    boolean mayOpen(Optional<Grant> before, UUID referral, int accepted) {
        return before.filter(grant -> !grant.mayBeFollowed()).isEmpty()
                && !grants.isOver(referral, accepted)
                && graceOf(referral).filter(clock.instant()::isAfter).isEmpty();
    }

    /** Until when the receiver of a completed service may still read. */
    private Optional<Instant> graceOf(UUID referral) {
        return grants.completedAt(referral).map(heard -> heard.plus(config.grace()));
    }

    /** Whether the receiver has named these after all others of which was heard; it is remembered, there may be no grant yet. */
    boolean isNewNaming(UUID referral, UUID owner, int version, List<UUID> workers) {
        return grants.name(referral, owner, version, workers);
    }

    /** Whom it named after this acceptance; empty where it named nobody else. */
    Optional<List<UUID>> namedSince(UUID referral, int accepted) {
        return Optional.of(grants.namedSince(referral, accepted)).filter(named -> !named.isEmpty());
    }

    void open(
            UUID referral,
            ReferralConsumer.Accepted accepted,
            ConsentRegister.Live consent,
            UUID receiverPerson,
            boolean practice) {
        var grant = new Grant(referral, accepted, consent, receiverPerson, clock.instant());
        grant.practice = practice;
        grant.closesAt = graceOf(referral).orElse(null);
        grant.paused = authorities.holdPaused(consent.id());
        grants.persistAndFlush(grant);
        news.publish(grant.paused ? grant.pause() : grant.opened(consent.endsAt()));
        news.named(grant);
        Log.infof("Grant %s opened for referral %s", grant.id, referral);
    }

    /** Told as opened, or as paused while it is, with a later version: whoever follows a grant takes its workers from there. */
    void reassign(UUID referral, List<UUID> workers, Instant until) {
        grants.lockOpenOfReferral(referral).ifPresent(grant -> {
            var before = grant.workers();
            grant.reassign(workers);
            grants.flush();
            news.publish(grant.renamed(before, until));
            news.named(grant);
            Log.infof("Grant %s has other workers", grant.id);
        });
    }

    /** What is told late of what was before the acceptance ends nothing. */
    void endOf(UUID referral, UUID owner, GrantEvent.Why why, int version) {
        grants.rememberEnd(referral, owner, why, version, clock.instant());
        grants.lockOpenOfReferral(referral)
                .filter(grant -> grant.isMeant(version))
                .ifPresent(grant -> end(grant, why));
    }

    void endUnread(UUID referral) {
        grants.lockOpenOfReferral(referral).ifPresent(grant -> end(grant, REFERRAL_UNDONE));
    }

    /** The receiver may finish its own record; reading stops by the clock, whether or not anybody comes by. */
    void closeLater(UUID referral, UUID owner) {
        grants.rememberEnd(referral, owner, REFERRAL_COMPLETED, 0, clock.instant());
        grants.lockOpenOfReferral(referral)
                .filter(grant -> grant.closesAt == null)
                .ifPresent(grant -> grant.closesAt = clock.instant().plus(config.grace()));
    }

    void endCompleted(UUID id) {
        grants.lockOpen(id).ifPresent(grant -> end(grant, REFERRAL_COMPLETED));
    }

    void ownerLeft(UUID owner) {
        grants.lockOpenOf(owner).forEach(grant -> end(grant, OWNER_LEFT));
    }

    /** In the transaction in which the word no longer suffices that the consent rests on. */
    void consentPaused(@Observes ConsentPaused pause) {
        grants.lockOpenUnder(pause.consent()).forEach(grant -> news.publish(grant.pause()));
    }

    /** In the transaction that ends the consent. Under a successor they go on: what it covers is told with it. */
    void consentEnded(@Observes ConsentEvent.Ended ended) {
        for (var grant : grants.lockOpenUnder(ended.subject())) {
            if (ended.successor() == null) end(grant, why(ended));
            else grant.goOnUnder(ended.successor());
        }
        grants.flush();
    }

    /**
     * In the transaction that gives or narrows a consent, or lets it count again: what is open under it covers that, and
     * nothing else. Who waited for it reads again.
     */
    void consentCovers(@Observes ConsentEvent.Given given) {
        for (var grant : grants.lockOpenUnder(given.subject())) {
            grant.cover(given.categories());
            grants.flush();
            if (grant.paused && !authorities.isPaused(given.subject())) news.publish(grant.resume(given.endsAt()));
            else if (!grant.paused) news.publish(grant.changed(given.endsAt()));
            Log.infof("Grant %s covers %s", grant.id, given.categories());
        }
    }

    private static GrantEvent.Why why(ConsentEvent.Ended ended) {
        return switch (ended.why()) {
            case EXPIRED -> CONSENT_EXPIRED;
            case CATEGORY_ENDED -> CATEGORY_ENDED;
            default -> CONSENT_WITHDRAWN;
        };
    }

    private void end(Grant grant, GrantEvent.Why why) {
        news.publish(grant.end(why, clock.instant()));
        Log.infof("Grant %s ended: %s", grant.id, why);
    }

    /** What others hear: the other services by an event, and here whoever keeps what hangs on a grant. */
    @Dependent
    static class News {
        private final Outbox outbox;
        private final Event<GrantNamed> named;

        News(Outbox outbox, Event<GrantNamed> named) {
            this.outbox = outbox;
            this.named = named;
        }

        void publish(GrantEvent event) {
            outbox.publish(event);
        }

        void named(Grant grant) {
            named.fire(grant.named());
        }
    }
}
