package org.punte.cases.transfer;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.punte.cases.casefile.CaseFileTransfer;
import org.punte.cases.casefile.CaseFileTransfer.Gone;
import org.punte.cases.casefile.CaseFiles.Part;
import org.punte.cases.casefile.CaseFiles.Parts;
import org.punte.cases.cooperation.Cooperation;
import org.punte.web.caller.Acting;

/** What becomes of a case that is offered to another agency. */
@ApplicationScoped
@Transactional
class TransferWorkflow {
    private final CaseFileTransfer files;
    private final Receipts receipts;
    private final Cooperation cooperation;
    private final Acting acting;
    private final Clock clock;

    TransferWorkflow(CaseFileTransfer files, Receipts receipts, Cooperation cooperation, Acting acting, Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.cooperation = cooperation;
        this.acting = acting;
        this.clock = clock;
    }

    void offered(UUID owner, UUID person, UUID referral) {
        if (!receipts.isThere(referral)) files.offer(owner, person, referral);
    }

    void offeredAgain(UUID owner, UUID referral) {
        files.offerAgain(owner, referral);
    }

    void notTaken(UUID owner, UUID referral) {
        files.keep(owner, referral);
    }

    /** A grant of it that is heard only now lets nothing go any more. */
    void withdrawn(UUID owner, UUID referral) {
        files.keepForGood(owner, referral);
    }

    void givenBack(UUID owner, UUID referral) {
        files.giveBack(owner, referral);
    }

    /** Both files and the receipt in one transaction. Told again, nothing happens: what was handed over once is the receiver's. */
    void taken(TransferGrant grant) {
        if (grant.isOverAt(clock.instant())) return;
        Set<String> covered = cooperation.allowed(grant.owner(), grant.receiver(), grant.categories());
        acting.as(grant.owner(), () -> leave(grant, covered))
                .ifPresent(gone -> acting.as(grant.receiver(), () -> arrive(grant, handed(gone.parts(), covered))));
    }

    /** What is kept of what was handed over, newest first; for whoever is assigned to the file. */
    List<ReceiptView> receipts(UUID file) {
        files.requireAssigned(file);
        return receipts.of(file);
    }

    private Optional<Gone> leave(TransferGrant grant, Set<String> covered) {
        if (receipts.isThere(grant.referral())) return Optional.empty();
        var gone = files.giveAway(grant.owner(), grant.person(), grant.referral());
        gone.ifPresent(what -> {
            requireAllowed(grant, covered);
            receipts.keep(new Receipt(grant, what, covered), what.parts());
        });
        return gone;
    }

    /**
     * Where nothing of what the person agreed to may be handed over, the agreement of the two was perhaps not heard of yet. A case
     * goes once: so it is tried again, and put aside until somebody has looked.
     */
    private static void requireAllowed(TransferGrant grant, Set<String> covered) {
        if (covered.isEmpty() && grant.coversParts())
            throw new IllegalStateException("Nothing of transfer " + grant.referral() + " may be handed over");
    }

    private void arrive(TransferGrant grant, Parts handed) {
        files.takeOver(grant.receiver(), grant.receiverPerson(), grant.workers(), grant.referral(), handed);
        Log.infof("The case of transfer %s was taken over", grant.referral());
    }

    private static Parts handed(Parts all, Set<String> covered) {
        return new Parts(
                covered.contains(Part.NEEDS.name()) ? all.needs() : null,
                covered.contains(Part.CASE_SUMMARY.name()) ? all.summary() : null);
    }
}
