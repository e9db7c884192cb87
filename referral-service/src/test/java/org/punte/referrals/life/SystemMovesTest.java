package org.punte.referrals.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.ConsentNews;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.TestClock;
import org.punte.testing.answer.Body;

/** Every state x move of the rule book that has no address to post to: nobody asks for it, and it happens just where the book says. */
@QuarkusTest
class SystemMovesTest {
    private final Account author = supervisor(agency());
    private final Account receiver = supervisor(agency());
    private final Map<String, Object> asked = Refer.body(author, receiver.agency());

    @Inject
    Consumption consumption;

    @Inject
    NetworkNews news;

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_consent_that_ends_ends_what_is_open(ReferralStatus status) {
        var id = standing(status);

        consumption.hear(ConsentNews.ended(
                (UUID) asked.get("consent"),
                (UUID) asked.get("person"),
                author.agency(),
                receiver.agency(),
                clock.instant()));

        isNow(id, "CONSENT_WITHDRAWAL", status);
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_answers_expires(ReferralStatus status) {
        var id = standing(status);

        // supervisors hear of it, and then have their time
        for (int i = 0; i < 2; i++) bells.after(Duration.ofDays(2), id);

        isNow(id, "EXPIRY", status);
    }

    @ParameterizedTest
    @EnumSource
    void an_agency_that_closes_gives_back_what_it_has_not_answered(ReferralStatus status) {
        var id = standing(status);

        news.agency(receiver.agency(), 1, "CLOSING");

        isNow(id, "EXPIRY", status);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_draft_is_changed(ReferralStatus status) {
        var id = standing(status);
        var changed = Map.of(
                "receiver",
                receiver.agency(),
                "service",
                "PSY",
                "urgency",
                "NORMAL",
                "envelope",
                Map.of("ageBand", "ADULT"));

        as(author)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/v1/referrals/{id}", id)
                .then()
                .statusCode(happens("REDRAFTING", status) ? 200 : 409);
    }

    private UUID standing(ReferralStatus status) {
        if (status == ReferralStatus.DRAFT) return Refer.drafted(author, asked);
        var id = Refer.sent(author, asked);
        Rows.status(id, status.name(), receiver.id());
        if (status == ReferralStatus.INFORMATION_REQUESTED) Rows.question(id, author.agency(), receiver.agency());
        return id;
    }

    private void isNow(UUID id, String move, ReferralStatus before) {
        var stands = Body.text(as(author).get("/v1/referrals/{id}", id).then().statusCode(200), "/status");

        assertThat(stands).isEqualTo(happens(move, before) ? rule(move).to() : before.name());
    }

    private static boolean happens(String move, ReferralStatus before) {
        return rule(move).from().contains(before.name());
    }

    private static LifeFile.Rule rule(String move) {
        return LifeFile.read().built().stream()
                .filter(rule -> rule.move().equals(move))
                .findFirst()
                .orElseThrow();
    }
}
