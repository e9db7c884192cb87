package org.punte.referrals.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/** Keeps the read model, and tells the referrals of a consent that it has ended. */
@ApplicationScoped
class ConsentConsumer implements EventHandler {
    private static final String GIVEN = "consent.given.v1";
    private static final String ENDED = "consent.ended.v1";

    /** Nothing more is sent under it; what was sent goes on. */
    private static final String PAUSED = "consent.paused.v1";

    private static final String RESUMED = "consent.resumed.v1";

    private final ConsentRepository consents;
    private final Event<ConsentEnded> ends;

    ConsentConsumer(ConsentRepository consents, Event<ConsentEnded> ends) {
        this.consents = consents;
        this.ends = ends;
    }

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public Set<String> types() {
        return Set.of(GIVEN, ENDED, PAUSED, RESUMED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.is(GIVEN)) consents.give(event.subject(), event.data(ConsentGiven.class), event.version());
        else if (event.is(PAUSED, RESUMED)) turn(event);
        else end(event);
    }

    private void turn(ReceivedEvent event) {
        consents.turn(event.subject(), event.data(ConsentParties.class), event.is(PAUSED), event.version());
    }

    /** Consents are told apart from each other: what followed this one may have ended before, and was heard of as such. */
    private void end(ReceivedEvent event) {
        var parties = event.data(ConsentParties.class);
        consents.hold(parties.person());
        consents.end(event.subject(), parties, event.time(), event.version());
        ends.fire(consents.lastAfter(event.subject()));
    }
}
