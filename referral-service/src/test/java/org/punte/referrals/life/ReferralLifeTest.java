package org.punte.referrals.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.referrals.life.LifeFile.Rule;
import org.punte.web.problem.Rejection;

/** Holds the code to the rule book. */
class ReferralLifeTest {
    private final LifeFile file = LifeFile.read();

    @Test
    void the_states_are_those_of_the_rule_book() {
        assertThat(ReferralStatus.values()).extracting(Enum::name).containsExactlyElementsOf(file.states());
    }

    @ParameterizedTest
    @EnumSource
    void the_arrows_are_those_of_the_rule_book(ReferralStatus status) {
        var arrows = file.built().stream()
                .filter(move -> move.from().contains(status.name()))
                .map(Rule::to)
                .collect(Collectors.toSet());

        assertThat(status.next()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(arrows);
    }

    @Test
    void the_timeline_knows_every_move_that_is_built() {
        // neither leads from one state to another
        var beside = Stream.of("DRAFTING", "REASSIGNMENT");

        var moves = Stream.concat(beside, file.built().stream().map(Rule::move));

        assertThat(Move.values()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(moves.toList());
    }

    @Test
    void every_state_of_a_rule_is_one_of_the_book() {
        assertThat(file.moves()).allSatisfy(move -> {
            assertThat(file.states()).containsAll(move.from()).contains(move.to());
            assertThat(move.from()).doesNotContain(move.to());
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_other_way_is_refused_with_the_ones_there_are(ReferralStatus status) {
        var others = Arrays.stream(ReferralStatus.values())
                .filter(target -> !status.next().contains(target));

        assertThat(others)
                .allSatisfy(target -> assertThatThrownBy(() -> status.to(target))
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                refusal -> assertThat(refusal.members())
                                        .containsEntry("current", status)
                                        .containsKey("allowed")));
    }

    @ParameterizedTest
    @EnumSource
    void what_ends_a_referral_has_no_way_out(ReferralStatus status) {
        var isEnd = file.built().stream().noneMatch(move -> move.from().contains(status.name()));

        assertThat(status.next().isEmpty()).isEqualTo(isEnd);
    }
}
