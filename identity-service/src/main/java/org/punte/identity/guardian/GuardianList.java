package org.punte.identity.guardian;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.identity.person.PersonAge;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.suspect.Suspicion;
import org.punte.identity.vault.Category;

/** Shows guardians to the assigned workers; how to reach one who must not be reached stays shut. */
@ApplicationScoped
@Transactional(MANDATORY)
class GuardianList {
    private final GuardianRepository guardians;
    private final Suspicion suspicion;
    private final PersonAge ages;
    private final Sheets sheets;

    GuardianList(GuardianRepository guardians, Suspicion suspicion, PersonAge ages, Sheets sheets) {
        this.guardians = guardians;
        this.suspicion = suspicion;
        this.ages = ages;
        this.sheets = sheets;
    }

    GuardiansView of(UUID person) {
        sheets.open(person, Category.CHILD);
        var all = guardians.of(person);
        var version = all.stream().mapToInt(guardian -> 1 + guardian.version).sum();
        return new GuardiansView(
                person, state(person), all.stream().map(this::kept).toList(), version);
    }

    /** Whether anybody may decide for the person now. */
    boolean hasSafeOne(UUID person) {
        return guardians.of(person).stream().anyMatch(guardian -> suspicion.mayAct(person, guardian.id));
    }

    private GuardianState state(UUID person) {
        if (!ages.isChild(person)) return GuardianState.NONE_NEEDED;
        if (hasSafeOne(person)) return GuardianState.APPOINTED;
        var conflict = guardians.of(person).stream().anyMatch(one -> one.state == GuardianState.CONFLICT);
        return conflict ? GuardianState.CONFLICT : GuardianState.REQUESTED;
    }

    private GuardiansView.Kept kept(Guardian g) {
        var shut = suspicion.mustNotReach(g.id);
        var on = sheets.text(g.place("act_on"), g.actOn);
        return new GuardiansView.Kept(
                g.id,
                g.kind,
                g.state,
                suspicion.mayAct(g.person, g.id),
                shut,
                sheets.text(g.place("name"), g.name),
                shut ? null : sheets.text(g.place("contact"), g.contact),
                sheets.text(g.place("act"), g.act),
                on == null ? null : LocalDate.parse(on),
                sheets.text(g.place("proof"), g.proof),
                g.replacedBy,
                moves(g));
    }

    private List<GuardiansView.Moved> moves(Guardian g) {
        return guardians.movesOf(g.id).stream()
                .map(move -> new GuardiansView.Moved(
                        move.state, move.movedBy, move.movedAt, sheets.text(move.reasonPlace(), move.reason)))
                .toList();
    }
}
