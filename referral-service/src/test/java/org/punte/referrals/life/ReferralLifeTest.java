package org.punte.referrals.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
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
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(status.next()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(arrows);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFTING")
    void a_move_is_the_one_of_the_rule_book(Move move) {
        var rule = file.built().stream()
                .filter(one -> one.move().equals(move.name()))
                .findFirst()
                .orElseThrow();

        assertThat(move.side().name()).isEqualToIgnoringCase(rule.side());
        assertThat(move.to() == null ? null : move.to().name()).isEqualTo(rule.to());
        assertThat(Arrays.stream(ReferralStatus.values()).filter(move::leavesFrom))
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(rule.from());
    }

    @Test
    void the_code_has_every_move_that_is_built() {
        // nothing leads to a draft
        var moves = Stream.concat(Stream.of("DRAFTING"), file.built().stream().map(Rule::move));

        assertThat(Move.values()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(moves.toList());
    }

    @Test
    void every_state_of_a_rule_is_one_of_the_book() {
        assertThat(file.moves()).allSatisfy(move -> {
            assertThat(file.states()).containsAll(move.from());
            if (move.to() != null) assertThat(file.states()).contains(move.to());
            // whoever waits is given a new day, and so is what is paused; everything else leads somewhere
            if (!Set.of("WAITLISTING", "HOLD").contains(move.move()))
                assertThat(move.from()).doesNotContain(move.to());
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_other_way_is_refused_with_the_ones_there_are(ReferralStatus status) {
        var others = Arrays.stream(Move.values()).filter(move -> !move.leavesFrom(status));

        assertThat(others)
                .allSatisfy(move -> assertThatThrownBy(() -> status.by(move))
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                refusal -> assertThat(refusal.members())
                                        .containsEntry("current", status)
                                        .containsKey("allowed")));
    }

    @ParameterizedTest
    @EnumSource
    void what_ends_a_referral_has_no_way_out(ReferralStatus status) {
        var isEnd = file.built().stream()
                .filter(move -> move.to() != null)
                .noneMatch(move -> move.from().contains(status.name()));

        assertThat(status.next().isEmpty()).isEqualTo(isEnd);
    }
}
