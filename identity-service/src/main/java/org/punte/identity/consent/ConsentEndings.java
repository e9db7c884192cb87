package org.punte.identity.consent;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.consent.ConsentEvent.Why;
import org.punte.identity.vault.Category;

/** The other features' door to how consents end; what hangs on one ends, or narrows, in the same transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ConsentEndings {
    private final ConsentRepository consents;
    private final ConsentTelling telling;
    private final ConsentAccess access;
    private final Clock clock;

    ConsentEndings(ConsentRepository consents, ConsentTelling telling, ConsentAccess access, Clock clock) {
        this.consents = consents;
        this.telling = telling;
        this.access = access;
        this.clock = clock;
    }

    /** Ends a consent of the caller's person. */
    public ConsentView withdraw(UUID id) {
        var consent = access.locked(id);
        consent.requireWithdrawable(clock.instant());
        end(consent, Why.WITHDRAWN);
        return view(consent);
    }

    /** Ends one category of it, and the consent itself with the last. False where that category had ended, or was never in it. */
    public boolean endCategory(UUID id, Category category) {
        var consent = access.locked(id);
        consent.requireWithdrawable(clock.instant());
        if (!consent.endCategory(category)) return false;
        if (consent.categories().isEmpty()) {
            end(consent, Why.CATEGORY_ENDED);
            return true;
        }
        consents.flush();
        telling.given(consent.given());
        return true;
    }

    /** A supervisor says that the basis carries what a conversation told or would tell: what waited is told now. */
    public void confirm(UUID conversation, UUID owner) {
        for (var consent : consents.lockOfConversation(conversation, owner)) {
            if (consent.state != ConsentState.PENDING) continue;
            consent.confirm();
            consents.flush();
            telling.given(consent.given());
        }
    }

    /** A supervisor says that it does not: what waited is never told, what was told ends. */
    public void reject(UUID conversation, UUID owner) {
        for (var consent : consents.lockOfConversation(conversation, owner)) {
            if (consent.state == ConsentState.GIVEN) end(consent, Why.NOT_JUSTIFIED);
            else if (consent.state == ConsentState.PENDING) consent.end(Why.NOT_JUSTIFIED, clock.instant());
        }
        consents.flush();
    }

    void expire(Consent consent) {
        end(consent, Why.EXPIRED);
    }

    /** It should not have been asked: what it told is no longer told. */
    void endMisdirected(Consent consent) {
        end(consent, Why.NOT_JUSTIFIED);
    }

    private void end(Consent consent, Why why) {
        telling.ended(consent.end(why, clock.instant()));
    }

    private ConsentView view(Consent consent) {
        return ConsentView.of(consent, clock.instant());
    }
}
