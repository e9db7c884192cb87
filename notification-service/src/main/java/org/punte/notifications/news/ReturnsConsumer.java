package org.punte.notifications.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.web.caller.Roles;

/** Tells supervisors of a worker who again gave back whom it had taken on; the worker itself is not told. */
@ApplicationScoped
class ReturnsConsumer implements EventHandler {
    /** Only the member we read; the producer may add others. */
    record Repeated(UUID agency) {}

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    ReturnsConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-returns";
    }

    @Override
    public Set<String> types() {
        return Set.of("returns.repeated.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var agency = event.data(Repeated.class).agency();
        var to = holders.at(agency, Roles.SUPERVISOR).stream()
                .filter(supervisor -> !supervisor.equals(event.subject()))
                .toList();
        var matter = Matter.about(event.subject());
        delivery.deliver(new Told(MessageKind.RETURNS_REPEATED, agency, Told.accounts(to), matter, Fact.of(event)));
    }
}
