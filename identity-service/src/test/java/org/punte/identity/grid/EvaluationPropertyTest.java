package org.punte.identity.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.punte.identity.code.Answer;
import org.punte.identity.indicator.Indicator;

class EvaluationPropertyTest {
    private static final List<String> CODES =
            Given.all().stream().map(Indicator::code).toList();
    /** From least to most. */
    private static final List<Outcome> RANK =
            List.of(Outcome.NOT_INDICATED, Outcome.INSUFFICIENT_INFORMATION, Outcome.POSSIBLE, Outcome.INDICATES);

    @Property
    void an_open_answer_that_becomes_a_yes_never_makes_less_of_the_result(
            @ForAll("answers") Map<String, Answer> answers,
            @ForAll @IntRange(max = 66) int which,
            @ForAll Answer act,
            @ForAll boolean lenient,
            @ForAll boolean child) {
        var evaluation = Given.by(child ? Given.CHILD : Given.ADULT, lenient);
        var before = evaluation.of(new Answers(answers, act)).outcome();

        var more = new HashMap<>(answers);
        if (answers.get(CODES.get(which)).isOpen()) more.put(CODES.get(which), Answer.YES);
        var after = evaluation
                .of(new Answers(more, act.isOpen() ? Answer.YES : act))
                .outcome();

        assertThat(RANK.indexOf(after)).isGreaterThanOrEqualTo(RANK.indexOf(before));
    }

    @Property
    void whatever_could_still_turn_is_never_called_not_indicated(
            @ForAll("answers") Map<String, Answer> answers, @ForAll boolean child) {
        var evaluation = Given.by(child ? Given.CHILD : Given.ADULT, true);
        var allYes = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().isOpen() ? Answer.YES : e.getValue()));

        var result = evaluation.of(new Answers(answers, Answer.YES));

        if (result.outcome() == Outcome.NOT_INDICATED)
            assertThat(evaluation.of(new Answers(allYes, Answer.YES)).outcome()).isEqualTo(Outcome.NOT_INDICATED);
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        return Arbitraries.of(Answer.class).list().ofSize(CODES.size()).map(chosen -> {
            var answers = new HashMap<String, Answer>();
            for (int i = 0; i < chosen.size(); i++) answers.put(CODES.get(i), chosen.get(i));
            return answers;
        });
    }
}
