package org.punte.identity.consent;

import static org.punte.identity.consent.ConsentProblem.CONSENT_ENDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;

/** What a person agreed to for one receiving agency. Only its state changes: the database lets us write nothing else. */
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
    UUID receiver;
    String purpose;
    String[] categories;

    @Enumerated(EnumType.STRING)
    ConsentBasis basis;

    LocalDate until;
    Instant endsAt;
    Instant givenAt;

    @Enumerated(EnumType.STRING)
    ConsentState state = ConsentState.GIVEN;

    @Nullable
    Instant endedAt;

    /** For Hibernate. */
    Consent() {}

    Consent(ConsentRegister.Agreed given, UUID receiver) {
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
    }

    List<Category> categories() {
        return Stream.of(categories).map(Category::valueOf).toList();
    }

    /** What it is at this moment, also before the job has come by that records the expiry. */
    ConsentState stateAt(Instant now) {
        return state == ConsentState.GIVEN && !endsAt.isAfter(now) ? ConsentState.EXPIRED : state;
    }

    ConsentEvent given() {
        return new ConsentEvent.Given(id, person, owner, receiver, basis, categories(), until, endsAt, version);
    }

    ConsentEvent.Ended withdraw(Instant now) {
        var current = stateAt(now);
        if (current != ConsentState.GIVEN)
            throw CONSENT_ENDED.because("Consent %s is %s", id, current).with("current", current);
        return end(ConsentState.WITHDRAWN, ConsentEvent.Why.WITHDRAWN, now);
    }

    ConsentEvent.Ended expire(Instant now) {
        return end(ConsentState.EXPIRED, ConsentEvent.Why.EXPIRED, now);
    }

    private ConsentEvent.Ended end(ConsentState ended, ConsentEvent.Why why, Instant now) {
        state = ended;
        endedAt = now;
        // the row is locked and written with this change: its version will be the next
        return new ConsentEvent.Ended(id, person, owner, receiver, why, version + 1);
    }
}
