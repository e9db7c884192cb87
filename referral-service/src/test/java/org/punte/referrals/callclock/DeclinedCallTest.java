package org.punte.referrals.callclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.testing.Account;

/** Whom everybody has refused must not wait for the end of the call. */
@QuarkusTest
class DeclinedCallTest {
    private static final String CLOSED = "call.closed.v1";

    @Inject
    NetworkNews news;

    private Services services;
    private Account sender;

    @BeforeEach
    void a_sender() {
        services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
    }

    @Test
    void safety20_with_the_last_no_the_call_is_over_and_the_need_is_known_as_not_met() {
        var asked = shelters(2);
        var call = called(sender, Calls.person(), asked.toArray(Account[]::new));

        decline(asked.get(0));
        stands(call, "OPEN");
        assertThat(types(call)).isEmpty();
        decline(asked.get(1));

        stands(call, "LAPSED");
        assertThat(types(call)).containsExactlyInAnyOrder(CLOSED, "call.unmet.v1");
        assertThat(isLast(asked.get(0))).isFalse();
        assertThat(isLast(asked.get(1))).as("its end is told as well").isTrue();
    }

    @Test
    void where_a_place_is_kept_it_goes_on_until_that_is_taken_back() {
        var asked = shelters(2);
        var call = called(sender, Calls.person(), asked.toArray(Account[]::new));
        var offered = invitation(asked.get(1));
        offer(asked.get(1), offered).then().statusCode(200);

        decline(asked.get(0));
        stands(call, "OPEN");
        decline(asked.get(1));

        stands(call, "LAPSED");
        assertThat(types(offered)).containsExactly("call.asked.v1", "call.offered.v1", "call.declined.v1");
    }

    @Test
    void of_noes_in_one_moment_the_last_ends_it_and_no_other() {
        for (int i = 0; i < 5; i++) {
            var asked = shelters(5);
            var call = called(sender, Calls.person(), asked.toArray(Account[]::new));

            CompletableFuture.allOf(asked.stream()
                            .map(one -> CompletableFuture.runAsync(() -> decline(one)))
                            .toArray(CompletableFuture[]::new))
                    .join();

            stands(call, "LAPSED");
            assertThat(types(call)).filteredOn(CLOSED::equals).hasSize(1);
        }
    }

    private static boolean isLast(Account receiver) {
        return events(invitation(receiver)).stream()
                .filter(event -> event.at("/type").asText().equals("call.declined.v1"))
                .allMatch(event -> event.at("/data/last").asBoolean());
    }

    private List<Account> shelters(int many) {
        return Stream.generate(() -> services.ngo("IS")).limit(many).toList();
    }

    private void stands(UUID call, String status) {
        as(sender).get("/v1/calls/{id}", call).then().body("status", equalTo(status));
    }

    private static void decline(Account receiver) {
        as(receiver)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", invitation(receiver))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
    }
}
