package org.punte.referrals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.routing.Reason.CLOSED_NOW;
import static org.punte.referrals.routing.Reason.OPEN_NOW;
import static org.punte.referrals.routing.Reason.WAITING_TIME;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.referrals.capacity.Level;

class OrderTest {
    @Test
    void fewest_reasons_against_come_first_then_places_then_open_then_the_name() {
        var few = candidate("Few", List.of(OPEN_NOW), List.of(), Level.FEW, AnswerBand.WITHIN_1_HOUR);
        var yes = candidate("Yes", List.of(), List.of(), Level.YES, AnswerBand.LONGER);
        var open = candidate("Open", List.of(OPEN_NOW), List.of(), Level.YES, AnswerBand.LONGER);
        var against = candidate("Against", List.of(OPEN_NOW), List.of(WAITING_TIME), Level.YES, null);
        var another = candidate("Another", List.of(), List.of(CLOSED_NOW), Level.YES, null);

        assertThat(Stream.of(against, few, another, yes, open).sorted(Order.OF_CANDIDATES))
                .extracting(Candidate::agencyName)
                .containsExactly("Open", "Yes", "Few", "Against", "Another");
    }

    @Test
    void how_soon_somebody_answers_moves_nobody() {
        var slow = candidate("A", List.of(), List.of(), Level.YES, AnswerBand.LONGER);
        var quick = candidate("B", List.of(), List.of(), Level.YES, AnswerBand.WITHIN_1_HOUR);

        assertThat(Stream.of(quick, slow).sorted(Order.OF_CANDIDATES)).containsExactly(slow, quick);
    }

    private static Candidate candidate(
            String name, List<Reason> reasonsFor, List<Reason> against, Level places, AnswerBand answers) {
        return new Candidate(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                null,
                null,
                reasonsFor,
                against,
                List.of(),
                places,
                null,
                null,
                null,
                answers);
    }
}
