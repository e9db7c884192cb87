package org.punte.portal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Own;
import org.punte.portal.agency.Readings;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.client.desk.DeskItem;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.move.Question;
import org.punte.portal.client.promise.PromiseClient;
import org.punte.portal.client.promise.RecordedCall;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.Step;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.referral.Shown.Known;

/** One referral, and what the two sides said to each other about it. */
@RequestScoped
class Conversing {
    private final ReferralClient referrals;
    private final MoveClient moves;
    private final PromiseClient promises;
    private final Elsewhere elsewhere;
    private final SentForm typing;

    @Inject
    Conversing(
            @RestClient ReferralClient referrals,
            @RestClient MoveClient moves,
            @RestClient PromiseClient promises,
            Elsewhere elsewhere,
            SentForm typing) {
        this.referrals = referrals;
        this.moves = moves;
        this.promises = promises;
        this.elsewhere = elsewhere;
        this.typing = typing;
    }

    Referral referral(UUID id) {
        return referrals.referral(id);
    }

    /** What the reader has just typed. */
    Typed typed() {
        return typing.typed();
    }

    /** None where they cannot be had: the page goes on without. */
    List<Step> timeline(UUID id) {
        return Listed.orNone(() -> referrals.timeline(id));
    }

    /** None where they cannot be had; nobody asks about a draft. */
    List<Question> questions(Referral referral) {
        if (referral.status() == ReferralStatus.DRAFT) return List.of();
        return Listed.orNone(() -> moves.questions(referral.id()));
    }

    /** Where it lies on our desk; null where it does not, or cannot be had. */
    @Nullable
    DeskItem onDesk(Referral referral) {
        if (!referral.isReceived() || referral.isOver() && !referral.isUnconfirmed()) return null;
        return Silence.orNull(() -> elsewhere.desk.item(referral.id()));
    }

    Known known(Referral referral, boolean worksCases) {
        return new Known(opens(referral, worksCases), isRead(referral));
    }

    /** Whether whom we sent it for opens for the reader: else what begins at the record leads nowhere. */
    private boolean opens(Referral referral, boolean worksCases) {
        var person = referral.person();
        return worksCases && person != null && elsewhere.own.opens(person);
    }

    /** Whether somebody here has read who it is, as far as the reader is told; asked only where an acceptance may still be undone. */
    private boolean isRead(Referral referral) {
        if (!referral.may(Move.ANSWER_UNDONE) || !referral.status().isTaken()) return false;
        return elsewhere.readings.anyOf(Stream.of(referral.id()));
    }

    /** Calls matter while there is no answer. */
    List<RecordedCall> calls(Referral referral) {
        if (referral.promise() == null && !referral.may(Move.PROMISE)) return List.of();
        return Listed.orNone(() -> promises.calls(referral.id()));
    }

    /** What is asked beside the referral itself: the desk, and what identity-service lets the reader do. */
    @Dependent
    static class Elsewhere {
        private final DeskClient desk;
        private final Readings readings;
        private final Own own;

        @Inject
        Elsewhere(@RestClient DeskClient desk, Readings readings, Own own) {
            this.desk = desk;
            this.readings = readings;
            this.own = own;
        }
    }
}
