package org.punte.referrals.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.question.NamelessWordsClient;
import org.punte.referrals.sheet.Promised;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** Keeps the calls about a referral; who answered is sealed, and opened for both sides. */
@ApplicationScoped
class Promises {
    private final PromiseRepository promises;
    private final NamelessWordsClient nameless;
    private final Sealer sealer;
    private final Caller caller;

    Promises(PromiseRepository promises, NamelessWordsClient nameless, Sealer sealer, Caller caller) {
        this.promises = promises;
        this.nameless = nameless;
        this.sealer = sealer;
        this.caller = caller;
    }

    /** The other side reads it before anybody has accepted: it must not say who the person is. */
    void keep(ReferralSheet referral, Promised promised, String answeredBy) {
        nameless.requireOfAssigned(referral.person(), answeredBy);
        var promise = new Promise(referral, promised);
        promise.answeredBy = sealer.seal(promise.whoPlace(), answeredBy.strip());
        promises.persist(promise);
    }

    /** Newest first. */
    List<PromiseView> of(UUID referral) {
        return promises.of(referral).stream()
                .map(promise -> PromiseView.of(promise, opened(promise)))
                .toList();
    }

    private @Nullable String opened(Promise promise) {
        return caller.mayOpenSealed() ? sealer.open(promise.whoPlace(), promise.answeredBy) : null;
    }
}
