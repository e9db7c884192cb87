package org.punte.identity.suspect;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.reach.MustNotKnow;
import org.punte.identity.reach.MustNotReach;
import org.punte.identity.recordsheet.Sheets;

/** A suspected parent, or a guardian in conflict of interest, must not learn of anything: also where nobody wrote that down. */
@ApplicationScoped
@Transactional(MANDATORY)
class SuspectsAround implements MustNotReach {
    private final SilencedRepository silenced;
    private final GuardianStanding guardians;
    private final Sheets sheets;

    SuspectsAround(SilencedRepository silenced, GuardianStanding guardians, Sheets sheets) {
        this.silenced = silenced;
        this.guardians = guardians;
        this.sheets = sheets;
    }

    @Override
    @Transactional(SUPPORTS)
    public String condition() {
        return SilencedRepository.AROUND;
    }

    @Override
    public List<MustNotKnow> around(UUID person) {
        return silenced.of(person).stream()
                .flatMap(one -> guardians.sealed(one.guardian).stream())
                .flatMap(kept -> opened(kept).stream())
                .toList();
    }

    private Optional<MustNotKnow> opened(GuardianStanding.Sealed one) {
        var contact = sheets.text(one.contactPlace(), one.contact());
        return Optional.ofNullable(sheets.text(one.namePlace(), one.name())).map(who -> MustNotKnow.of(who, contact));
    }
}
