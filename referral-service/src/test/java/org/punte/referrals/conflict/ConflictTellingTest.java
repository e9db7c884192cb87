package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** A35: whoever sends messages cannot know which referrals are about the same person, and is told. */
@QuarkusTest
class ConflictTellingTest {
    private final Account ana = caseworker(agency());
    private final Account vlad = caseworker(ana.agency());
    private final Account dan = caseworker(agency());
    private final Account irina = caseworker(dan.agency());
    private final UUID person = UUID.randomUUID();

    @Test
    void A35_a_declaration_tells_all_from_which_it_keeps_away() {
        var first = taken(person);
        var second = taken(person);
        asked(person);
        taken(UUID.randomUUID());

        var declared = declare(dan, second);

        assertThat(last(declared)).containsExactlyInAnyOrder(first, second);
        assertThat(types(declared)).hasSize(1);
    }

    @Test
    void A35_what_is_taken_on_later_is_told_under_the_version_that_the_declaration_has() {
        var first = taken(person);
        var declared = declare(dan, first);
        var later = asked(person);

        move(irina, later, "acceptance", workers(dan));

        assertThat(last(declared)).containsExactlyInAnyOrder(first, later);
        var told = events(declared);
        assertThat(types(declared)).containsExactly("conflict.declared.v1", "conflict.declared.v1");
        assertThat(told.get(1).get("version")).isEqualTo(told.get(0).get("version"));
        assertThat(told.get(1).get("agency")).isEqualTo(told.get(0).get("agency"));
        assertThat(told.get(1).path("actor").asText()).isNotEqualTo(irina.id().toString());
    }

    @Test
    void A35_declared_before_the_acceptance_the_others_are_told_with_it() {
        var first = taken(person);
        var waiting = asked(person);
        var declared = declare(dan, waiting);
        assertThat(last(declared)).containsExactly(waiting);

        move(irina, waiting, "acceptance", workers(irina));

        assertThat(last(declared)).containsExactlyInAnyOrder(first, waiting);
    }

    @Test
    void A35_at_the_sender_what_is_sent_later_is_told_and_nothing_at_the_receiver() {
        var first = asked(person);
        var own = declare(ana, first);
        var theirs = declare(dan, first);

        var later = sent(vlad, of(person));

        assertThat(last(own)).containsExactlyInAnyOrder(first, later);
        assertThat(types(theirs)).hasSize(1);
    }

    @Test
    void where_nothing_comes_to_it_nothing_is_told_again() {
        var waiting = asked(person);
        var declared = declare(dan, waiting);

        move(irina, waiting, "acceptance", workers(irina));
        taken(UUID.randomUUID());

        assertThat(types(declared)).hasSize(1);
    }

    @Test
    void what_was_lifted_reaches_nothing_any_more() {
        var declared = declare(dan, taken(person));
        as(supervisor(dan.agency()))
                .post("/v1/conflicts/{id}/lifting", declared)
                .then()
                .statusCode(200);

        taken(person);

        assertThat(types(declared)).containsExactly("conflict.declared.v1", "conflict.lifted.v1");
    }

    private UUID taken(UUID whom) {
        var id = asked(whom);
        move(dan, id, "acceptance", workers(dan));
        return id;
    }

    private UUID asked(UUID whom) {
        return sent(ana, of(whom));
    }

    private Map<String, Object> of(UUID whom) {
        return body(whom, dan.agency(), Rows.consent(whom, ana.agency(), dan.agency()));
    }

    private static UUID declare(Account by, UUID referral) {
        return Body.id(
                as(by).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201), "/id");
    }

    /** The referrals that were told last. */
    private static List<UUID> last(UUID declaration) {
        var told = events(declaration);
        return ids(told.get(told.size() - 1).at("/data/referrals")).toList();
    }

    private static Stream<UUID> ids(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonNode::asText)
                .map(UUID::fromString);
    }
}
