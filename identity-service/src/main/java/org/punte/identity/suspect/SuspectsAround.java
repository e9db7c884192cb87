package org.punte.identity.suspect;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.identity.reach.MustNotKnow;
import org.punte.identity.reach.MustNotReach;

/** A suspected parent, or a guardian in conflict of interest, must not learn of anything: also where nobody wrote that down. */
@ApplicationScoped
@Transactional(MANDATORY)
class SuspectsAround implements MustNotReach {
    private final SilencedNear silenced;

    SuspectsAround(SilencedNear silenced) {
        this.silenced = silenced;
    }

    @Override
    @Transactional(SUPPORTS)
    public String condition() {
        return SilencedRepository.AROUND;
    }

    @Override
    public List<MustNotKnow> around(UUID person) {
        return silenced.around(person).stream()
                .filter(one -> one.name() != null)
                .map(one -> MustNotKnow.of(one.name(), one.contact()))
                .toList();
    }
}
