package org.punte.portal.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.interruption.Interrupted;
import org.punte.portal.client.interruption.InterruptionClient;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.page.Frame;

/** Which of our referrals wait for a service that is closed for now, fetched once per request. */
@Named("interruptions")
@RequestScoped
public class Interruptions {
    private static final int PAGE = 100;

    private final InterruptionClient interruptions;
    private final Frame frame;
    private @Nullable Set<UUID> referrals;

    @Inject
    Interruptions(@RestClient InterruptionClient interruptions, Frame frame) {
        this.interruptions = interruptions;
        this.frame = frame;
    }

    /** Whether its service closed after it was sent. The sender alone is told, and asks only about what waits or is about to begin. */
    public boolean stop(Referral referral) {
        if (referral.isReceived() || referral.isOver() || !frame.me().worksCases()) return false;
        if (referrals == null) referrals = fetch();
        return referrals.contains(referral.id());
    }

    /** None where they cannot be had: the page goes on without. */
    private Set<UUID> fetch() {
        return Silence.orNone(() -> Listed.all(after -> interruptions.interrupted(after, PAGE))).stream()
                .map(Interrupted::referral)
                .collect(Collectors.toSet());
    }
}
