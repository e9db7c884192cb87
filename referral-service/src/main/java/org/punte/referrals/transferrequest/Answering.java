package org.punte.referrals.transferrequest;

import static org.punte.referrals.transferrequest.RequestProblem.TRANSFER_REQUEST_ANSWERED;
import static org.punte.referrals.transferrequest.RequestProblem.TRANSFER_REQUEST_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.transferrequest.TransferRequestRepository.Reader;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** What the owner makes of requests: a transfer, or a no that it keeps to itself. Each is one transaction. */
@ApplicationScoped
@Transactional
class Answering {
    private static final String LIST = "transfer-requests";

    private final TransferRequestRepository requests;
    private final ReferralMoves referrals;
    private final Cursors cursors;
    private final Caller caller;
    private final Deadlines deadlines;

    Answering(
            TransferRequestRepository requests,
            ReferralMoves referrals,
            Cursors cursors,
            Caller caller,
            Deadlines deadlines) {
        this.requests = requests;
        this.referrals = referrals;
        this.cursors = cursors;
        this.caller = caller;
        this.deadlines = deadlines;
    }

    CursorPage<TransferRequestView> page(@Nullable String after, int limit) {
        var reader = new Reader(caller.account(), caller.agency(), caller.is(SUPERVISOR));
        return CursorPage.of(
                        requests.page(reader, cursors.open(LIST, after), limit),
                        limit,
                        last -> cursors.seal(LIST, last.askedAt, last.id))
                .map(TransferRequestView::of);
    }

    TransferRequestView show(UUID id) {
        return TransferRequestView.of(mine(id));
    }

    TransferRequestView refuse(UUID id, RefuseRequest command) {
        var request = mine(id);
        if (request.answer != null) throw TRANSFER_REQUEST_ANSWERED.because("Request %s was answered", id);
        request.answer(command.reason().name(), caller.account(), deadlines.now());
        requests.flush();
        return TransferRequestView.of(request);
    }

    /** Offering the case to whoever asked for it is the answer; nobody has to give another. */
    void offered(@Observes ReferralMoved moved) {
        if (moved.type() != ReferralType.TRANSFER || moved.move() != Move.SENDING) return;
        for (var request : requests.answeredBy(moved.id()))
            request.answer(TransferRequest.TRANSFER_SENT, caller.knownAccount().orElse(null), deadlines.now());
        requests.flush();
    }

    /** Whoever had sent the referral, and the supervisors; not somebody who must not deal with it. */
    private TransferRequest mine(UUID id) {
        var request = requests.of(id, caller.agency())
                .filter(found -> found.author.equals(caller.account()) || caller.is(SUPERVISOR))
                .orElseThrow(() -> TRANSFER_REQUEST_NOT_FOUND.because("No request %s", id));
        referrals.visible(request.referral);
        return request;
    }
}
