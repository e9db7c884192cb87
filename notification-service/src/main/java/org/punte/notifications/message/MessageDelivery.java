package org.punte.notifications.message;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.punte.web.caller.Acting;

/** Puts messages into boxes: each fact once for each addressee, however often it is told. */
@ApplicationScoped
public class MessageDelivery {
    private final MessageRepository messages;
    private final Absences absences;
    private final Acting acting;

    MessageDelivery(MessageRepository messages, Absences absences, Acting acting) {
        this.messages = messages;
        this.absences = absences;
        this.acting = acting;
    }

    /** Nothing happens where the same fact was delivered before. */
    @Transactional(MANDATORY)
    public void deliver(Told told) {
        acting.as(told.agency(), () -> absences.reachedBy(told).forEach(addressee -> messages.put(told, addressee)));
    }
}
