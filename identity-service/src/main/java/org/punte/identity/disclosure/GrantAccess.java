package org.punte.identity.disclosure;

import static org.punte.identity.disclosure.DisclosureProblem.GRANT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.person.PersonAccess;
import org.punte.web.caller.Caller;

/** Who sees a grant: whoever is assigned at the owner, and the workers it names. */
@ApplicationScoped
@Transactional
class GrantAccess {
    private final GrantRepository grants;
    private final LiveGrants live;
    private final PersonAccess persons;
    private final Caller caller;

    GrantAccess(GrantRepository grants, LiveGrants live, PersonAccess persons, Caller caller) {
        this.grants = grants;
        this.live = live;
        this.persons = persons;
        this.caller = caller;
    }

    GrantView see(UUID id) {
        return view(grants.findByIdOptional(id)).orElseThrow(() -> GRANT_NOT_FOUND.because("No grant %s", id));
    }

    List<GrantView> ofReferral(UUID referral) {
        return view(grants.ofReferral(referral)).stream().toList();
    }

    private Optional<GrantView> view(Optional<Grant> grant) {
        return grant.filter(this::isVisible).map(g -> GrantView.of(g, live.isRead(g.referral), live.shown(g.id)));
    }

    private boolean isVisible(Grant grant) {
        var named = grant.receiver.equals(caller.agency()) && grant.workers().contains(caller.account());
        if (named) return !live.isKeptFrom(grant.referral, grant.person);
        return grant.owner.equals(caller.agency()) && persons.isAssigned(grant.person);
    }
}
