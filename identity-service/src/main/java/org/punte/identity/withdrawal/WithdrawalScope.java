package org.punte.identity.withdrawal;

import static java.util.stream.Collectors.partitioningBy;
import static org.punte.identity.withdrawal.WithdrawalProblem.NOTHING_TO_STOP;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.web.caller.Caller;

/** What a change of mind touches, of everything that stands for a person. */
@ApplicationScoped
class WithdrawalScope {
    private final ConsentRegister consents;
    private final LiveGrants grants;
    private final Caller caller;

    WithdrawalScope(ConsentRegister consents, LiveGrants grants, Caller caller) {
        this.consents = consents;
        this.grants = grants;
        this.caller = caller;
    }

    /** Held until the transaction ends: nothing is agreed to or ended for this person meanwhile. */
    List<ConsentView> hold(UUID person, Stop stop) {
        consents.hold(person);
        var touched = standing(person).stream().filter(stop::touches).toList();
        if (touched.isEmpty()) throw NOTHING_TO_STOP.because("Nothing of this stands for person %s", person);
        return touched;
    }

    EffectView preview(UUID person, Stop stop) {
        var standing = standing(person).stream().collect(partitioningBy(stop::touches));
        var touched = standing.get(true).stream().collect(partitioningBy(stop::narrows));
        return new EffectView(
                touched.get(false),
                touched.get(true),
                standing.get(false),
                grants.referralsUnder(
                        standing.get(true).stream().map(ConsentView::id).toList()),
                standing.get(true).stream()
                        .map(ConsentView::receiver)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private List<ConsentView> standing(UUID person) {
        return consents.live(person, caller.agency());
    }
}
