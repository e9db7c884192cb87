package org.punte.identity.sharereading;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.livegrant.GrantReads;
import org.punte.identity.livegrant.GrantReads.Ground;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Hears who has read what of another agency's file, and writes it down in the name of whoever read, when it is heard. */
@ApplicationScoped
class ShareConsumer implements EventHandler {
    private final GrantReads grants;
    private final Ledger ledger;
    private final Acting acting;

    ShareConsumer(GrantReads grants, Ledger ledger, Acting acting) {
        this.grants = grants;
        this.ledger = ledger;
        this.acting = acting;
    }

    /** What we read of it; the producer may tell more. */
    record Opened(UUID receiver, UUID account, List<String> categories) {
        Set<Category> read() {
            return categories.stream().map(Category::valueOf).collect(toSet());
        }
    }

    @Override
    public String name() {
        return "sharereading";
    }

    @Override
    public Set<String> types() {
        return Set.of("share.opened.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var opened = event.data(Opened.class);
        acting.as(opened.receiver(), opened.account(), () -> {
            var ground = grants.groundOf(event.subject(), opened.receiver());
            ground.ifPresent(found -> write(event.subject(), found, opened.read()));
            return ground.isPresent();
        });
    }

    private void write(UUID grant, Ground ground, Set<Category> read) {
        ledger.allowed(ground.person(), read, Entitlement.granted(grant, ground.consent(), null));
    }
}
