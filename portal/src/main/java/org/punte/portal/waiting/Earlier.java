package org.punte.portal.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Silence;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Frame;

/** The earlier referral from which one goes on: what was asked for then is not typed again. */
@RequestScoped
public class Earlier {
    private final ReferralClient referrals;
    private final Frame frame;
    private final Clock clock;

    @Inject
    Earlier(@RestClient ReferralClient referrals, Frame frame, Clock clock) {
        this.referrals = referrals;
        this.frame = frame;
        this.clock = clock;
    }

    /** Our own of this person; none where it is another's or cannot be read: a form opens without it. */
    public Optional<Referral> of(UUID person, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .map(earlier -> Silence.orNull(() -> referrals.referral(earlier)))
                .filter(found -> !found.isReceived() && person.equals(found.person()));
    }

    /** By the reader's clock: a day before it is asked for no more. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), frame.zone());
    }
}
