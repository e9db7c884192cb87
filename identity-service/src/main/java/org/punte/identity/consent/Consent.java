package org.punte.identity.consent;

import static org.punte.identity.consent.ConsentProblem.CONSENT_ENDED;
import static org.punte.identity.consent.ConsentProblem.NOT_ON_CONSENT;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.Purpose;
import org.punte.identity.vault.Category;

/** What a person answered for one purpose and one recipient. Only its end is ever written: the database lets us write nothing else. */
@Entity
@DynamicUpdate
class Consent {
    @Id
    UUID id;

    @Version
    int version;

    UUID conversation;
    UUID person;
    UUID owner;

    /** Absent where the purpose has none. */
    @Nullable
    UUID receiver;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    String[] categories;
    String[] endedCategories = new String[0];

    @Enumerated(EnumType.STRING)
    ConsentBasis basis;

    /** Absent where the answer was no. */
    @Nullable
    LocalDate until;

    @Nullable
    Instant endsAt;

    Instant givenAt;

    @Enumerated(EnumType.STRING)
    ConsentState state;

    @Nullable
    Instant endedAt;

    @Nullable
    UUID supersededBy;

    /** Given for a receiver that may not be told under it ({@code V0610}). */
    boolean misdirected;

    /** For Hibernate. */
    Consent() {}

    Consent(ConsentRegister.Agreed given, ConsentState state, @Nullable UUID receiver) {
        this.id = UUID.randomUUID();
        this.conversation = given.conversation();
        this.person = given.person();
        this.owner = given.owner();
        this.receiver = receiver;
        this.purpose = given.purpose();
        this.categories = given.categories().stream().map(Category::name).toArray(String[]::new);
        this.basis = given.basis();
        this.until = given.until();
        this.endsAt = given.endsAt();
        this.givenAt = given.givenAt();
        this.state = state;
    }

    /** Those that have not ended. */
    List<Category> categories() {
        var ended = endedCategories();
        return Stream.of(categories)
                .map(Category::valueOf)
                .filter(category -> !ended.contains(category))
                .toList();
    }

    List<Category> endedCategories() {
        return Stream.of(endedCategories).map(Category::valueOf).toList();
    }

    /** What it is at this moment, also before the job has come by that records the expiry. */
    ConsentState stateAt(Instant now) {
        return state == ConsentState.GIVEN && endsAt != null && !endsAt.isAfter(now) ? ConsentState.EXPIRED : state;
    }

    boolean isLiveAt(Instant now) {
        return stateAt(now) == ConsentState.GIVEN;
    }

    /** Whether a wish ends it, and now. */
    void requireWithdrawable(Instant now) {
        var current = stateAt(now);
        if (current != ConsentState.GIVEN)
            throw CONSENT_ENDED.because("Consent %s is %s", id, current).with("current", current);
        if (!basis.endsWithWish()) throw NOT_ON_CONSENT.because("Consent %s rests on %s", id, basis);
    }

    ConsentEvent.Given given() {
        return new ConsentEvent.Given(id, person, owner, receiver, basis, categories(), until, endsAt, version);
    }

    /** A supervisor said yes. */
    void confirm() {
        state = ConsentState.GIVEN;
    }

    /** False where it had ended already. Of the last one the consent itself ends: that is the caller's to say. */
    boolean endCategory(Category category) {
        if (!categories().contains(category)) return false;
        endedCategories = Stream.concat(Arrays.stream(endedCategories), Stream.of(category.name()))
                .toArray(String[]::new);
        return true;
    }

    ConsentEvent.Ended supersede(Consent successor, Instant now) {
        supersededBy = successor.id;
        end(ConsentState.SUPERSEDED, now);
        return ended(ConsentEvent.Why.SUPERSEDED, successor.id, successor.endsAt);
    }

    /** Ended with its last category, not by a no; and nothing stands in its place yet. */
    boolean isEndedByCategory() {
        return state == ConsentState.WITHDRAWN
                && supersededBy == null
                && categories.length > 0
                && categories().isEmpty();
    }

    /** It stays ended; what it carried until then goes on under what the person has agreed to now. */
    ConsentEvent.Ended mendedBy(Consent successor) {
        supersededBy = successor.id;
        return ended(ConsentEvent.Why.SUPERSEDED, successor.id, successor.endsAt);
    }

    /** Whoever ends what should not have been asked: it is told, and told again, as that. */
    ConsentEvent.Ended end(ConsentEvent.Why why, Instant now) {
        var told = misdirected ? ConsentEvent.Why.NOT_JUSTIFIED : why;
        end(told == ConsentEvent.Why.EXPIRED ? ConsentState.EXPIRED : ConsentState.WITHDRAWN, now);
        return ended(told, null, null);
    }

    private void end(ConsentState ended, Instant now) {
        state = ended;
        endedAt = now;
    }

    private ConsentEvent.Ended ended(
            ConsentEvent.Why why, @Nullable UUID successor, @Nullable Instant successorEndsAt) {
        // the row is locked and written with this change: its version will be the next
        return ended(why, successor, successorEndsAt, version + 1);
    }

    private ConsentEvent.Ended ended(
            ConsentEvent.Why why, @Nullable UUID successor, @Nullable Instant successorEndsAt, int told) {
        return new ConsentEvent.Ended(id, person, owner, receiver, why, successor, successorEndsAt, told);
    }

    /** Told again: what went on under it goes on under the last that followed it, or is over with that one. */
    ConsentEvent.Ended endedUnder(Consent last, Instant now) {
        if (last.isLiveAt(now)) return ended(ConsentEvent.Why.SUPERSEDED, last.id, last.endsAt, version);
        return ended(last.whyEnded(now), null, null, version);
    }

    private ConsentEvent.Why whyEnded(Instant now) {
        if (misdirected) return ConsentEvent.Why.NOT_JUSTIFIED;
        if (stateAt(now) == ConsentState.EXPIRED) return ConsentEvent.Why.EXPIRED;
        if (!basis.endsWithWish()) return ConsentEvent.Why.NOT_JUSTIFIED;
        return categories().isEmpty() ? ConsentEvent.Why.CATEGORY_ENDED : ConsentEvent.Why.WITHDRAWN;
    }
}
