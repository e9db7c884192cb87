package org.punte.referrals.transfer;

import static org.punte.referrals.transfer.TransferProblem.HANDING_OVER_NOT_COVERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.transfer.Decision.Fate;
import org.punte.web.caller.Caller;

/** What was decided for the other referrals of a person when the case was offered to another agency. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Decisions {
    /** What a person needs, and who else helps with it, is told under this category alone. */
    static final String TOLD_UNDER = "NEEDS";

    private final TransferRepository rows;
    private final ConsentGate gate;
    private final Deadlines deadlines;
    private final Caller caller;

    Decisions(TransferRepository rows, ConsentGate gate, Deadlines deadlines, Caller caller) {
        this.rows = rows;
        this.gate = gate;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    void hold(UUID person) {
        rows.hold(caller.agency(), person);
    }

    void keep(ReferralSheet transfer, List<Decision> decided) {
        var consent = transfer.brought().consent;
        boolean tells = decided.stream().anyMatch(decision -> decision.fate() == Fate.HAND_OVER);
        if (tells && !gate.covers(consent, TOLD_UNDER)) {
            throw HANDING_OVER_NOT_COVERED.because("Consent %s does not cover %s", consent, TOLD_UNDER);
        }
        for (var decision : decided) {
            rows.add(transfer.id(), transfer.sender(), decision, caller.account(), deadlines.now());
        }
    }

    Map<UUID, Fate> of(ReferralSheet transfer) {
        return of(transfer.id(), transfer.sender());
    }

    Map<UUID, Fate> of(UUID transfer, UUID sender) {
        return rows.of(transfer, sender).stream().collect(Collectors.toMap(Decision::referral, Decision::fate));
    }
}
