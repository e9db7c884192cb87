package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.ConsentScenes.changing;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.identity.vault.Category;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.TestClock;
import org.punte.testing.answer.Body;

/** Plays a story on the running service and in the model, and compares what each receiver reads after every step. */
final class SharingPlay {
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private final SharingModel model = new SharingModel();
    private final Account worker = caseworker(Network.agency());
    private final List<Account> named = List.of(caseworker(Network.agency()), caseworker(Network.agency()));
    private final UUID person = Story.registered(worker);
    private final List<Referral> referrals = new ArrayList<>();
    private final Consumption consumption;
    private final TestClock clock;
    private int readings;

    SharingPlay(Consumption consumption, TestClock clock) {
        this.consumption = consumption;
        this.clock = clock;
    }

    /** How often something was readable: a property about nothing would hold as well. */
    int play(List<SharingStep> story) {
        for (int i = 0; i < story.size(); i++) {
            happen(story.get(i));
            for (var reader : named) {
                var expected = model.readable(worker.agency(), reader.agency(), clock.instant());
                assertThat(read(reader)).as("after step %d of %s", i, story).isEqualTo(expected);
                if (!expected.isEmpty()) readings++;
            }
        }
        return readings;
    }

    private void happen(SharingStep step) {
        var receiver = named.get(step.receiver()).agency();
        switch (step.kind()) {
            case AGREE -> agree(receiver, step.categories(), step.number());
            case WITHDRAW -> withdraw(receiver);
            case STOP_AGENCY -> stop("STOP_AGENCY", receiver, null);
            case STOP_CATEGORY ->
                stop("STOP_CATEGORY", receiver, step.categories().iterator().next());
            case STOP_CATEGORY_EVERYWHERE ->
                stop("STOP_CATEGORY", null, step.categories().iterator().next());
            case STOP_ALL -> stop("STOP_ALL", null, null);
            case REFER -> refer(step.receiver());
            case DAYS_PASS -> clock.advance(Duration.ofDays(step.number()));
            case SUSPEND -> suspend(step.number() % 3 == 0 ? worker.agency() : receiver);
            case RESUME -> List.of(worker.agency(), receiver).forEach(this::resume);
            default -> tidings(step);
        }
    }

    private void agree(UUID receiver, Set<Category> categories, int days) {
        var now = clock.instant();
        var until = LocalDate.ofInstant(now, ZONE).plusDays(days);
        var body =
                Story.agreeing(receiver, categories.stream().map(Category::name).toArray(String[]::new));
        body.put("until", until.toString());
        var answer = as(worker).body(body).post("/v1/persons/{id}/conversations", person);
        if (model.isSuspended(receiver) || model.isSuspended(worker.agency())) {
            answer.then().statusCode(409);
            return;
        }
        UUID id = Body.id(answer.then().statusCode(201), "/consents/0/id");
        Instant ends = until.plusDays(1).atStartOfDay(ZONE).toInstant();
        model.agree(id, receiver, categories, ends, now);
    }

    private void withdraw(UUID receiver) {
        var live = model.live(receiver, clock.instant());
        if (live.isEmpty()) return;
        Story.withdrawn(worker, live.get().id);
        model.stop(receiver, null, clock.instant());
    }

    private void stop(String act, UUID receiver, Category category) {
        var what = new HashMap<String, Object>();
        if (receiver != null) what.put("receiver", receiver);
        if (category != null) what.put("category", category);
        var touched = model.stop(receiver, category, clock.instant());
        as(worker)
                .body(changing(act, what))
                .post("/v1/persons/{id}/withdrawals", person)
                .then()
                .statusCode(touched == 0 ? 409 : 201);
    }

    private void refer(int receiver) {
        model.latest(named.get(receiver).agency())
                .ifPresent(consent -> referrals.add(Referral.of(consent, person, worker, named.get(receiver))));
    }

    /** Of any referral, in any order, each told twice. */
    private void tidings(SharingStep step) {
        if (referrals.isEmpty()) return;
        var referral = referrals.get(step.number() % referrals.size());
        var type = TYPES.get(step.kind());
        for (int i = 0; i < 2; i++) consumption.hear(Referrals.event(type, referral));
        switch (step.kind()) {
            case ACCEPT -> model.accept(referral.id(), referral.consent(), clock.instant());
            case COMPLETE -> model.complete(referral.id(), clock.instant());
            default -> model.end(referral.id());
        }
    }

    private static final Map<SharingStep.Kind, String> TYPES = Map.of(
            SharingStep.Kind.ACCEPT, "referral.accepted.v1",
            SharingStep.Kind.DECLINE, "referral.declined.v1",
            SharingStep.Kind.CANCEL, "referral.cancelled.v1",
            SharingStep.Kind.CONSENT_ENDED, "referral.consent-withdrawn.v1",
            SharingStep.Kind.COMPLETE, "referral.completed.v1");

    private void suspend(UUID agency) {
        Network.suspend(agency);
        model.suspend(agency);
    }

    private void resume(UUID agency) {
        Network.asOwner("update agency set status = 'ACTIVE' where id = ?", agency);
        model.resume(agency);
    }

    private Set<Category> read(Account reader) {
        var answer = as(reader).get("/v1/persons/{id}", person);
        if (answer.statusCode() == 404) return Set.of();
        var body = Body.of(answer.then().statusCode(200));
        var read = EnumSet.noneOf(Category.class);
        body.required("categories").forEach(category -> read.add(Category.valueOf(category.textValue())));
        assertThat(body.hasNonNull("givenName")).isEqualTo(read.contains(Category.IDENTITY));
        assertThat(body.hasNonNull("phone")).isEqualTo(read.contains(Category.CONTACT));
        return read;
    }
}
