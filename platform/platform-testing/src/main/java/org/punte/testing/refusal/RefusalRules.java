package org.punte.testing.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

/** That a service tells of an account that guesses, and when. A subclass names an address with an id in it. */
public abstract class RefusalRules {
    protected static final String REPEATED = "refusals.repeated.v1";

    protected final Account curious = caseworker(agency());
    private final String path;

    protected RefusalRules(String path) {
        this.path = path;
    }

    /** Of the service under test. */
    protected abstract TestClock clock();

    @AfterEach
    public void back_to_real_time() {
        clock().reset();
    }

    @Test
    public void A36_nineteen_refusals_tell_nothing_the_twentieth_tells_once_and_no_more_follow_that_day() {
        refused(curious, 19);
        assertThat(OutboxProbe.types(curious.id())).isEmpty();

        refused(curious, 1);
        awaitTold(curious, 1);

        refused(curious, 21);
        var another = caseworker(agency());
        refused(another, 20);
        awaitTold(another, 1);
        awaitTold(curious, 1);
        clock().advance(Duration.ofHours(25));
        refused(curious, 20);
        awaitTold(curious, 2);
    }

    protected static void awaitTold(Account account, int times) {
        await().untilAsserted(() ->
                assertThat(OutboxProbe.types(account.id())).hasSize(times).containsOnly(REPEATED));
    }

    /** Asks for what never was. */
    protected void refused(Account account, int times) {
        for (int time = 0; time < times; time++)
            as(account).get(path, UUID.randomUUID()).then().statusCode(404);
    }
}
