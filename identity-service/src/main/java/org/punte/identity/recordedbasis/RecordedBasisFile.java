package org.punte.identity.recordedbasis;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.punte.identity.givenword.Authorities.Rests;
import org.punte.identity.recordsheet.Sheets;
import org.punte.web.caller.Caller;

/** Keeps the reasons, sealed. */
@ApplicationScoped
@Transactional(MANDATORY)
class RecordedBasisFile {
    private final RecordedBasisRepository bases;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    RecordedBasisFile(RecordedBasisRepository bases, Sheets sheets, Caller caller, Clock clock) {
        this.bases = bases;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    void add(Rests rests, RecordBasis command) {
        var basis = new RecordedBasis(rests.consent(), rests.person(), caller.agency(), command.basis());
        basis.reason = Objects.requireNonNull(sheets.seal(basis.reasonPlace(), command.reason()));
        basis.recordedBy = caller.account();
        basis.recordedAt = clock.instant();
        bases.persistAndFlush(basis);
    }

    List<RecordedBasesView.Recorded> of(UUID consent) {
        return bases.of(consent).stream()
                .map(b -> new RecordedBasesView.Recorded(
                        b.id, b.basis, sheets.text(b.reasonPlace(), b.reason), b.recordedBy, b.recordedAt))
                .toList();
    }
}
