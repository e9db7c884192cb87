package org.punte.referrals.transfer;

import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.referrals.transfer.Decisions.TOLD_UNDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.referral.OpenReferrals;
import org.punte.referrals.sheet.ReferralSheet;

/** What the new owner's named workers are told of handed-over referrals, and do with them; each is one transaction. */
@ApplicationScoped
@Transactional
class TakingUp {
    private final HandedOverRepository handed;
    private final OpenReferrals open;
    private final ConsentGate gate;
    private final NewOwner owner;

    TakingUp(HandedOverRepository handed, OpenReferrals open, ConsentGate gate, NewOwner owner) {
        this.handed = handed;
        this.open = open;
        this.gate = gate;
        this.owner = owner;
    }

    /** What still waits; nothing once the person no longer agrees that it is told. */
    List<HandedOverView> waiting(UUID transfer) {
        var taken = owner.takenOn(transfer);
        if (!isTold(taken)) return List.of();
        var rows = handed.waiting(transfer, taken.receiver());
        var stillOpen = open
                .held(taken.sender(), rows.stream().map(row -> row.referral).toList())
                .stream()
                .map(ReferralSheet::id)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> stillOpen.contains(row.referral))
                .map(HandedOverView::of)
                .toList();
    }

    /** The own referral, under the own consent, was sent: the old one ends. */
    void takeUp(UUID transfer, TakeUp command) {
        var taken = owner.takenOn(transfer);
        var row = handed.held(command.handedOver(), transfer, taken.receiver())
                .filter(found -> isTold(taken))
                .orElseThrow(() -> REFERRAL_NOT_FOUND.because("Nothing handed over %s", command.handedOver()));
        owner.requireOwn(command.referral(), row.service);
        row.takeOver(command.referral(), owner.now());
        handed.flush();
        open.close(row.sender, List.of(row.referral));
    }

    private boolean isTold(ReferralSheet taken) {
        var consent = taken.brought().consent;
        return gate.isLive(consent) && gate.covers(consent, TOLD_UNDER);
    }
}
