package org.punte.referrals.transfer;

import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.referrals.transfer.TransferProblem.TRANSFER_UNDECIDED;
import static org.punte.referrals.transfer.TransferProblem.TRANSFER_UNDER_WAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.party.Parties;
import org.punte.referrals.referral.OpenReferrals;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sending.ReferralSending;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.transfer.Decision.Fate;
import org.punte.web.caller.Caller;

/** What the sender of a transfer does and sees; each is one transaction. */
@ApplicationScoped
@Transactional
class TransferWorkflow {
    private final ReferralSending sending;
    private final ReferralMoves referrals;
    private final Open open;
    private final Decisions decisions;
    private final Caller caller;

    TransferWorkflow(ReferralSending sending, ReferralMoves referrals, Open open, Decisions decisions, Caller caller) {
        this.sending = sending;
        this.referrals = referrals;
        this.open = open;
        this.decisions = decisions;
        this.caller = caller;
    }

    /** Nothing of what was decided happens before the receiver accepts. */
    ReferralSheet send(TransferCase command) {
        decisions.hold(command.person());
        var others = open.of(command.person());
        requireAlone(others);
        var decided = decided(command, others);
        var transfer = sending.send(command.sending(), ReferralType.TRANSFER);
        decisions.keep(transfer, decided);
        return transfer;
    }

    /** A transfer is not decided about with the others; it ends with its consent like them. */
    List<OpenReferralView> open(UUID person, boolean transfers) {
        return open.of(person).stream()
                .filter(referral -> transfers || !referral.isTransfer())
                .map(referral -> OpenReferralView.of(referral, open.parts(referral)))
                .toList();
    }

    /** The open referrals of the person and what becomes of them: also of those that were sent later. */
    List<OpenReferralView> decided(UUID id) {
        var transfer = referrals.visible(id);
        if (!transfer.isTransfer()) throw REFERRAL_NOT_FOUND.because("No transfer %s", id);
        if (!transfer.isSentBy(caller.agency())) {
            throw ONLY_THE_SENDER.because("Referral %s was sent by another agency", id);
        }
        var fates = decisions.of(transfer);
        return open.of(transfer.person()).stream()
                .filter(referral -> !referral.isTransfer())
                .map(referral -> OpenReferralView.of(
                        referral,
                        open.parts(referral),
                        fates.getOrDefault(referral.id(), Fate.KEEP),
                        !fates.containsKey(referral.id())))
                .toList();
    }

    private static void requireAlone(List<ReferralSheet> others) {
        others.stream().filter(ReferralSheet::isTransfer).findFirst().ifPresent(other -> {
            // where the case is with its receiver, nothing is left to be asked of another
            throw TRANSFER_UNDER_WAY
                    .because("Transfer %s of this person is not over", other.id())
                    .with("referral", other.id());
        });
    }

    /** What is over by now needs no decision any more; what is open needs one. */
    private static List<Decision> decided(TransferCase command, List<ReferralSheet> others) {
        Map<UUID, Decision> said = new HashMap<>();
        command.openReferrals().forEach(decision -> said.put(decision.referral(), decision));
        var undecided = others.stream()
                .map(ReferralSheet::id)
                .filter(id -> !said.containsKey(id))
                .toList();
        if (!undecided.isEmpty()) {
            throw TRANSFER_UNDECIDED
                    .because("%d open referrals lack a decision", undecided.size())
                    .with("undecided", undecided);
        }
        return others.stream().map(referral -> said.get(referral.id())).toList();
    }

    /** What is open for a person, and whether its end leaves somebody behind. */
    @ApplicationScoped
    static class Open {
        private final OpenReferrals referrals;
        private final Parties parties;

        Open(OpenReferrals referrals, Parties parties) {
            this.referrals = referrals;
            this.parties = parties;
        }

        List<ReferralSheet> of(UUID person) {
            return referrals.of(person);
        }

        boolean parts(ReferralSheet referral) {
            return parties.isParting(referral);
        }
    }
}
