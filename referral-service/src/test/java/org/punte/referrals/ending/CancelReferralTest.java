package org.punte.referrals.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.punte.referrals.life.CancelReason;

class CancelReferralTest {
    @Test
    void every_reason_that_somebody_may_say_is_offered_and_no_other() throws NoSuchFieldException {
        var offered = CancelReferral.class.getDeclaredField("reason").getAnnotation(Schema.class);

        assertThat(offered.enumeration())
                .containsExactly(Stream.of(CancelReason.values())
                        .filter(reason -> new CancelReferral(reason).isSaidByHand())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }
}
