package org.punte.identity.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Of whom a case file is kept elsewhere is not forgotten here. */
@ApplicationScoped
class CaseFileConsumer implements EventHandler {
    private final ForgottenPersonRepository persons;
    private final Acting acting;

    CaseFileConsumer(ForgottenPersonRepository persons, Acting acting) {
        this.persons = persons;
        this.acting = acting;
    }

    /** What we read of a file that was opened. */
    record Opened(UUID agency, UUID person) {}

    @Override
    public String name() {
        return "forgetting";
    }

    @Override
    public Set<String> types() {
        return Set.of("casefile.opened.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var file = event.data(Opened.class);
        acting.as(file.agency(), () -> persons.keepFor(file.person(), file.agency()));
    }
}
