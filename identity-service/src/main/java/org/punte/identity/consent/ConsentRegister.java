package org.punte.identity.consent;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.vault.Category;
import org.punte.messaging.Outbox;

/** The other features' door to consents, and where their beginning and end is told. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ConsentRegister {
    private final ConsentRepository consents;
    private final ConsentAccess access;
    private final Event<ConsentEvent.Ended> endings;
    private final Outbox outbox;
    private final Clock clock;

    ConsentRegister(
            ConsentRepository consents,
            ConsentAccess access,
            Event<ConsentEvent.Ended> endings,
            Outbox outbox,
            Clock clock) {
        this.consents = consents;
        this.access = access;
        this.endings = endings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What was agreed in one conversation, for as many agencies as were named in it. */
    public record Agreed(
            UUID conversation,
            UUID person,
            UUID owner,
            String purpose,
            List<Category> categories,
            ConsentBasis basis,
            LocalDate until,
            Instant endsAt,
            Instant givenAt) {}

    /** A consent that can carry a grant. */
    public record Live(UUID id, List<Category> categories, Instant endsAt) {}

    /** One consent for each receiver. */
    public List<ConsentView> give(Agreed given, Collection<UUID> receivers) {
        return receivers.stream().map(receiver -> give(given, receiver)).toList();
    }

    /** What was agreed in a conversation, as it stands now. */
    public List<ConsentView> ofConversation(UUID conversation) {
        var now = clock.instant();
        return consents.ofConversation(conversation).stream()
                .map(consent -> ConsentView.of(consent, now))
                .toList();
    }

    /** Holds the consent until the transaction ends; empty unless it is live and names exactly these. */
    public Optional<Live> lockLive(UUID id, UUID person, UUID owner, UUID receiver) {
        return consents.lock(id, owner)
                .filter(c -> c.person.equals(person) && c.receiver.equals(receiver))
                .filter(c -> c.stateAt(clock.instant()) == ConsentState.GIVEN)
                .map(c -> new Live(c.id, c.categories(), c.endsAt));
    }

    /** Ends a consent of the caller's person; what hangs on it ends in the same transaction. */
    public ConsentView withdraw(UUID id) {
        var consent = access.locked(id);
        var now = clock.instant();
        end(consent.withdraw(now));
        return ConsentView.of(consent, now);
    }

    /** Tells the others, and whatever hangs on the consent here ends in the same transaction. */
    void end(ConsentEvent.Ended ended) {
        outbox.publish(ended);
        endings.fire(ended);
    }

    private ConsentView give(Agreed given, UUID receiver) {
        var consent = new Consent(given, receiver);
        consents.persistAndFlush(consent);
        outbox.publish(consent.given());
        return ConsentView.of(consent, given.givenAt());
    }
}
