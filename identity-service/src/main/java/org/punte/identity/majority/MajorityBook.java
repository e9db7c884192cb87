package org.punte.identity.majority;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.Childhood;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.web.caller.Acting;

/** Keeps when each child comes of age, where a birth was told and nobody disputes it; and forgets it when it no longer matters. */
@ApplicationScoped
@Transactional(MANDATORY)
class MajorityBook {
    /** As this account the ledger knows the job: nobody signs in with it. */
    static final UUID SYSTEM = new UUID(0L, 0L);

    private final ComingOfAgeRepository majorities;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    MajorityBook(ComingOfAgeRepository majorities, Sheets sheets, Ledger ledger, Acting acting, Clock clock) {
        this.majorities = majorities;
        this.sheets = sheets;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    void settled(@Observes AgeSettled age) {
        majorities.lock(age.person()).ifPresent(majorities::delete);
        majorities.flush();
        var birth = age.birth();
        if (!age.child() || birth == null || age.doubted()) return;
        var day = Childhood.majority(birth);
        // told to be a child although the birth says otherwise: that is doubt, and no day ends it
        if (!day.isAfter(Childhood.today(clock.instant()))) return;
        var kept = new ComingOfAge(age.person(), age.owner());
        kept.month = day.withDayOfMonth(1);
        kept.day = Objects.requireNonNull(sheets.seal(kept.dayPlace(), day.toString()));
        majorities.persistAndFlush(kept);
    }

    private boolean tellLedger(ComingOfAge kept) {
        ledger.allowed(kept.person, Set.of(Category.CHILD), null);
        return true;
    }

    /** The ledger hears once that the day is opened from now on; it is looked at each day until it has come. */
    LocalDate dayOf(ComingOfAge kept) {
        if (!kept.watched) acting.as(kept.owner, SYSTEM, () -> tellLedger(kept));
        kept.watched = true;
        return LocalDate.parse(Objects.requireNonNull(sheets.text(kept.dayPlace(), kept.day)));
    }
}
