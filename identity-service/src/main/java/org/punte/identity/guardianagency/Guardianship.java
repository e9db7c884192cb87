package org.punte.identity.guardianagency;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.agency.AgencyDirectory.Listed;
import org.punte.web.caller.Acting;

/** At an agency that closes, the guardian's supervisors of today work, and none of yesterday; one transaction each. */
@ApplicationScoped
@Transactional
class Guardianship {
    private final GuardianAdmissionRepository admissions;
    private final GuardianStaff staff;
    private final Deciders deciders;
    private final Acting acting;
    private final Clock clock;

    Guardianship(
            GuardianAdmissionRepository admissions,
            GuardianStaff staff,
            Deciders deciders,
            Acting acting,
            Clock clock) {
        this.admissions = admissions;
        this.staff = staff;
        this.deciders = deciders;
        this.acting = acting;
        this.clock = clock;
    }

    /** Whoever supervises at the guardian meanwhile is let in, whoever no longer does is let out. */
    void keep(Listed closing) {
        var guardians = deciders.guardiansOf(closing);
        acting.as(closing.id(), () -> keep(closing, guardians));
    }

    private void keep(Listed closing, List<Entry> guardians) {
        staff.hold();
        var ids = guardians.stream().map(Entry::account).toList();
        admissions.openOf(closing.id()).stream()
                .filter(admission -> !ids.contains(admission.account))
                .forEach(this::end);
        guardians.stream()
                .filter(guardian -> staff.letIn(closing.id(), guardian))
                .forEach(guardian -> admitted(closing, guardian.account()));
    }

    /** The guardian has blocked this one, so the other agency does in the same commit. */
    void blocked(UUID account, Listed closing) {
        acting.as(
                closing.id(),
                () -> admissions.openOf(closing.id()).stream()
                        .filter(admission -> admission.account.equals(account))
                        .forEach(this::end));
    }

    private void admitted(Listed closing, UUID account) {
        admissions.put(new GuardianAdmission(closing.id(), account, closing.guardian(), clock.instant()));
        Log.infof("Account %s of guardian agency %s decides at agency %s", account, closing.guardian(), closing.id());
    }

    private void end(GuardianAdmission admission) {
        admission.endedAt = clock.instant();
        staff.letOut(admission.account);
    }
}
