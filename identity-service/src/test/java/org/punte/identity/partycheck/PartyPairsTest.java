package org.punte.identity.partycheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Referrals;

/** Who is held against whom, and how often that is said. */
@QuarkusTest
class PartyPairsTest {
    private final UUID party = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private SentTogether people;
    private UUID mother;
    private UUID daughter;

    @Inject
    Referrals referrals;

    @BeforeEach
    void a_mother_and_a_daughter() {
        people = new SentTogether(referrals);
        mother = people.registered("Mărioara");
        daughter = people.registered("Ilinca");
    }

    @Test
    void safety25_of_three_the_one_in_danger_is_looked_at_and_not_whoever_came_along() {
        people.sent(party, mother);
        var inDanger = people.sent(party, daughter);
        people.sent(party, people.registered("Sabina"));

        people.suspected(daughter, "Mărioara Țurcanu");

        assertThat(people.toLookAt()).containsExactly(inDanger.id());
    }

    @Test
    void safety25_each_of_two_who_fear_each_other_is_looked_at() {
        var ofMother = people.sent(party, mother);
        var ofDaughter = people.sent(party, daughter);

        people.fears(daughter, "Mărioara Țurcanu");
        assertThat(people.toLookAt()).containsExactly(ofDaughter.id());
        people.fears(mother, "Ilinca Țurcanu");

        assertThat(people.toLookAt()).containsExactlyInAnyOrder(ofMother.id(), ofDaughter.id());
    }

    @Test
    void safety25_two_who_were_sent_together_twice_are_looked_at_once_in_each_party() {
        people.sent(party, mother);
        people.sent(other, mother);
        var first = people.sent(party, daughter);
        var second = people.sent(other, daughter);

        people.suspected(daughter, "Mărioara Țurcanu");

        assertThat(people.toLookAt()).containsExactlyInAnyOrder(first.id(), second.id());
        people.done();
        assertThat(people.fears(daughter, "Gheorghe Țurcanu")).isEqualTo(200);
        assertThat(people.toLookAt()).isEmpty();
    }

    @Test
    void safety25_whoever_is_in_another_party_is_not_held_against_them_before_coming_along() {
        people.sent(party, daughter);
        people.sent(party, people.registered("Sabina"));
        people.sent(other, mother);
        people.sent(other, people.registered("Gheorghe"));
        people.suspected(daughter, "Mărioara Țurcanu");
        assertThat(people.toLookAt()).isEmpty();
        var inDanger = people.sent(other, daughter);

        assertThat(people.toLookAt()).containsExactly(inDanger.id());
    }
}
