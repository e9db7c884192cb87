package org.punte.identity.consent;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.consent.ConsentProblem.CONSENT_STILL_LIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.Purpose;
import org.punte.identity.vault.Category;

/** The other features' door to consents as they begin and as they stand. How they end stands in {@link ConsentEndings}. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ConsentRegister {
    private final ConsentRepository consents;
    private final ConsentTelling telling;
    private final ConsentAccess access;
    private final Clock clock;

    ConsentRegister(ConsentRepository consents, ConsentTelling telling, ConsentAccess access, Clock clock) {
        this.consents = consents;
        this.telling = telling;
        this.access = access;
        this.clock = clock;
    }

    /** What was agreed in one conversation. {@code until} and {@code endsAt} are absent where the answer was no. */
    public record Agreed(
            UUID conversation,
            UUID person,
            UUID owner,
            Purpose purpose,
            List<Category> categories,
            ConsentBasis basis,
            @Nullable LocalDate until,
            @Nullable Instant endsAt,
            Instant givenAt) {}

    /** A consent that can carry a grant. */
    public record Live(UUID id, List<Category> categories, Instant endsAt) {}

    /** Until the transaction ends nobody else writes consents of this person. */
    public void hold(UUID person) {
        consents.hold(person);
    }

    /**
     * Said yes. What the person agreed to before, for the same purpose and receiver, is superseded: this one says all of it. So
     * is what had ended with its last category: that ended no service, and is mended by agreeing anew.
     */
    public void give(Agreed given, @Nullable UUID receiver) {
        var before = given.basis() == ConsentBasis.CONSENT ? live(given, receiver) : List.<Consent>of();
        var mended = given.basis() == ConsentBasis.CONSENT ? endedByCategory(given, receiver) : List.<Consent>of();
        var consent = add(given, ConsentState.GIVEN, receiver);
        before.forEach(earlier -> telling.ended(earlier.supersede(consent, given.givenAt())));
        telling.given(consent.given());
        mended.forEach(earlier -> telling.ended(earlier.mendedBy(consent)));
    }

    /** Said no. Whoever agreed before changes their mind by an act of its own, which shows what it ends. */
    public void refuse(Agreed asked, @Nullable UUID receiver) {
        if (!live(asked, receiver).isEmpty())
            throw CONSENT_STILL_LIVE.because("Record the change of mind first; it shows what it ends");
        add(asked, ConsentState.REFUSED, receiver);
    }

    /** On another basis than consent: nothing is told before a supervisor says yes. */
    public void keepBack(Agreed given, @Nullable UUID receiver) {
        add(given, ConsentState.PENDING, receiver);
    }

    /** What was agreed in a conversation, as it stands now. */
    public List<ConsentView> ofConversation(UUID conversation) {
        return views(consents.ofConversation(conversation));
    }

    /** What stands for a person of the caller's at this moment. */
    public List<ConsentView> live(UUID person, UUID owner) {
        return views(consents.liveOfPerson(person, owner, clock.instant()));
    }

    /** One consent of the caller's person. */
    public ConsentView see(UUID id) {
        return ConsentView.of(access.visible(id), clock.instant());
    }

    /** Holds the consent, or the one that has followed it, until the transaction ends; empty unless it is live and names exactly these. */
    public Optional<Live> lockLive(UUID id, UUID person, UUID owner, UUID receiver) {
        var found = consents.lock(id, owner);
        while (found.isPresent() && found.get().supersededBy != null)
            found = consents.lock(found.get().supersededBy, owner);
        return found.filter(c -> c.person.equals(person) && receiver.equals(c.receiver))
                .filter(c -> c.isLiveAt(clock.instant()) && c.endsAt != null)
                .map(c -> new Live(c.id, c.categories(), c.endsAt));
    }

    /** The conversation from which a consent came, where nothing stands any more of what was agreed in it. Runs as the owner. */
    public Optional<UUID> conversationOver(UUID id) {
        return consents.findByIdOptional(id)
                .map(consent -> consent.conversation)
                .filter(conversation -> consents.ofConversation(conversation).stream()
                        .noneMatch(consent -> consent.state == ConsentState.GIVEN));
    }

    /** When it will end by itself; empty where it has ended. Runs as the owner. */
    public Optional<Instant> endOf(UUID id) {
        return consents.findByIdOptional(id)
                .filter(consent -> consent.isLiveAt(clock.instant()))
                .map(consent -> consent.endsAt);
    }

    /** Told as given once more, as it stands; nothing happens where it has ended. Runs as the owner. */
    public void tellAgain(UUID id) {
        consents.findByIdOptional(id)
                .filter(consent -> consent.isLiveAt(clock.instant()))
                .ifPresent(consent -> telling.given(consent.given()));
    }

    private List<Consent> live(Agreed asked, @Nullable UUID receiver) {
        return consents.lockLiveFor(asked, receiver, clock.instant()).stream()
                .filter(consent -> consent.basis.endsWithWish())
                .toList();
    }

    private List<Consent> endedByCategory(Agreed asked, @Nullable UUID receiver) {
        if (receiver == null) return List.of();
        return consents.lockWithdrawnFor(asked, receiver).stream()
                .filter(consent -> consent.basis.endsWithWish() && consent.isEndedByCategory())
                .toList();
    }

    private Consent add(Agreed given, ConsentState state, @Nullable UUID receiver) {
        var consent = new Consent(given, state, receiver);
        consents.persistAndFlush(consent);
        return consent;
    }

    private List<ConsentView> views(List<Consent> rows) {
        var now = clock.instant();
        return rows.stream().map(consent -> ConsentView.of(consent, now)).toList();
    }
}
