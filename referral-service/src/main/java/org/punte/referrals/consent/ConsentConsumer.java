package org.punte.referrals.consent;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;

/** Keeps the read model, and tells the referrals of a consent that it has ended. */
@ApplicationScoped
class ConsentConsumer {
    private static final String GIVEN = "consent.given.v1";
    private static final String ENDED = "consent.ended.v1";

    private final Events events;
    private final Inbox inbox;
    private final ConsentRepository consents;
    private final Event<ConsentEnded> ends;

    ConsentConsumer(Events events, Inbox inbox, ConsentRepository consents, Event<ConsentEnded> ends) {
        this.events = events;
        this.inbox = inbox;
        this.consents = consents;
        this.ends = ends;
    }

    @Incoming("consents")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (!event.is(GIVEN, ENDED) || !inbox.claim("consent", event.id())) return;
        if (event.is(GIVEN)) consents.give(event.subject(), event.data(ConsentGiven.class));
        else end(event);
    }

    private void end(ReceivedEvent event) {
        var parties = event.data(ConsentParties.class);
        consents.end(event.subject(), parties, event.time());
        ends.fire(new ConsentEnded(event.subject(), parties.owner(), parties.why()));
    }
}
