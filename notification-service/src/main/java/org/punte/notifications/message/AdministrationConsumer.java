package org.punte.notifications.message;

import static org.punte.notifications.message.MessageKind.ACCOUNT_ANNOUNCED;
import static org.punte.notifications.message.MessageKind.ACCOUNT_FROZEN;
import static org.punte.notifications.message.MessageKind.AGREEMENT_EXPIRING;
import static org.punte.notifications.message.MessageKind.EMERGENCY_OPENED;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.web.caller.Roles;

/** Tells administrators that an agreement ends soon, and supervisors of new and frozen accounts and of emergencies. */
@ApplicationScoped
class AdministrationConsumer {
    private static final String EXPIRING = "agreement.expiring.v1";
    private static final String ANNOUNCED = "account.announced.v1";
    private static final String FROZEN = "account.frozen.v1";
    private static final String OPENED = "emergency.opened.v1";

    /** Only the members we read; the producer may add others. */
    record Expiring(List<UUID> agencies, int days) {}

    record Account(UUID agency) {}

    record Opened(List<UUID> agencies) {}

    private final Events events;
    private final Inbox inbox;
    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    AdministrationConsumer(Events events, Inbox inbox, RoleHolderRepository holders, MessageDelivery delivery) {
        this.events = events;
        this.inbox = inbox;
        this.holders = holders;
        this.delivery = delivery;
    }

    @Incoming("message-administration")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (!event.is(EXPIRING, ANNOUNCED, FROZEN, OPENED) || !inbox.claim("message-administration", event.id()))
            return;
        if (event.is(EXPIRING)) expiring(event);
        else if (event.is(OPENED)) opened(event);
        else account(event, event.is(ANNOUNCED) ? ACCOUNT_ANNOUNCED : ACCOUNT_FROZEN);
    }

    /** Each warning is a fact of its own, also when the agreement did not change between them. */
    private void expiring(ReceivedEvent event) {
        var agreement = event.data(Expiring.class);
        var fact = new Fact(event.subject(), agreement.days(), event.time());
        for (var agency : agreement.agencies()) {
            var to = Told.accounts(holders.at(agency, Roles.AGENCY_ADMIN));
            var matter = Matter.about(event.subject(), agreement.days());
            delivery.deliver(new Told(AGREEMENT_EXPIRING, agency, to, matter, fact));
        }
    }

    /** The agency that is suspended and its guardian; whoever opened it need not be told. */
    private void opened(ReceivedEvent event) {
        for (var agency : event.data(Opened.class).agencies())
            supervisors(event, EMERGENCY_OPENED, agency, event.actor());
    }

    private void account(ReceivedEvent event, MessageKind kind) {
        supervisors(event, kind, event.data(Account.class).agency(), event.subject());
    }

    private void supervisors(ReceivedEvent event, MessageKind kind, UUID agency, @Nullable UUID but) {
        var to = holders.at(agency, Roles.SUPERVISOR).stream()
                .filter(supervisor -> !supervisor.equals(but))
                .toList();
        var matter = Matter.about(event.subject(), null);
        delivery.deliver(new Told(kind, agency, Told.accounts(to), matter, Fact.of(event)));
    }
}
