package org.punte.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Follows what another agency answers when it is asked to take over a case. That it may have it is told by its grant. */
@ApplicationScoped
class OfferConsumer implements EventHandler {
    private static final String SENT = "referral.sent.v1";
    private static final String UNDONE = "referral.answer-undone.v1";
    private static final Set<String> BACK =
            Set.of("referral.returned.v1", "referral.not-delivered.v1", "referral.entered-in-error.v1");
    private static final String WITHDRAWN = "referral.consent-withdrawn.v1";
    private static final Set<String> NOT_TAKEN =
            Set.of("referral.declined.v1", "referral.redirected.v1", "referral.expired.v1", "referral.cancelled.v1");

    /** Only the fields we read; the producer may add others. */
    record ReferralHeard(
            UUID sender, @Nullable UUID person, @Nullable String kind) {
        boolean isTransfer() {
            return "TRANSFER".equals(kind);
        }
    }

    private final Acting acting;
    private final TransferWorkflow workflow;
    private final OfferRepository offers;

    OfferConsumer(Acting acting, TransferWorkflow workflow, OfferRepository offers) {
        this.offers = offers;
        this.acting = acting;
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "transfer-offers";
    }

    @Override
    public Set<String> types() {
        var types = new HashSet<>(Set.of(SENT, UNDONE, WITHDRAWN));
        types.addAll(BACK);
        types.addAll(NOT_TAKEN);
        return types;
    }

    @Override
    public boolean concerns(ReceivedEvent event) {
        return !event.is(SENT) || event.data(ReferralHeard.class).isTransfer();
    }

    @Override
    public void on(ReceivedEvent event) {
        var heard = event.data(ReferralHeard.class);
        acting.as(heard.sender(), () -> {
            if (offers.follow(event.subject(), heard.sender(), event.version())) follow(event, heard);
        });
    }

    private void follow(ReceivedEvent event, ReferralHeard heard) {
        var referral = event.subject();
        if (event.is(SENT)) workflow.offered(heard.sender(), heard.person(), referral);
        else if (event.is(UNDONE)) workflow.offeredAgain(heard.sender(), referral);
        else if (event.is(WITHDRAWN)) workflow.withdrawn(heard.sender(), referral);
        else if (BACK.contains(event.type())) workflow.givenBack(heard.sender(), referral);
        else workflow.notTaken(heard.sender(), referral);
    }
}
