package org.punte.notifications.awaited;

import static org.punte.notifications.message.MessageKind.APPLICATION_RECEIVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.RoleHolderRepository;
import org.punte.notifications.news.RoleHolderRepository.Holder;
import org.punte.web.caller.Roles;

/** Tells the network's administrators, wherever they work, that somebody asks to join: not who. */
@ApplicationScoped
class ApplicationConsumer implements EventHandler {
    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    ApplicationConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-applications";
    }

    @Override
    public Set<String> types() {
        return Set.of("application.received.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var matter = Matter.about(event.subject());
        Holder.byAgency(holders.everywhere(Roles.NETWORK_ADMIN).stream())
                .forEach((agency, accounts) -> delivery.deliver(
                        new Told(APPLICATION_RECEIVED, agency, Told.accounts(accounts), matter, Fact.of(event))));
    }
}
