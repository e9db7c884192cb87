package org.punte.portal.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.openstep.OpenStepClient;
import org.punte.portal.client.openstep.PutAwayReason;
import org.punte.portal.client.openstep.PuttingAway;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** Who has said of what came back to us that nothing more is to be done, fetched once per request. */
@Named("putAways")
@RequestScoped
public class PutAways {
    private final OpenStepClient steps;
    private final People people;
    private final Frame frame;
    private final Clock clock;
    private @Nullable List<PuttingAway> said;

    @Inject
    PutAways(@RestClient OpenStepClient steps, People people, Frame frame, Clock clock) {
        this.steps = steps;
        this.people = people;
        this.frame = frame;
        this.clock = clock;
    }

    /** What was said of how it came back last; null where nobody has, and where it cannot be had. */
    public @Nullable Said of(Referral referral) {
        if (!isOurs(referral)) return null;
        if (said == null) said = Listed.orNone(() -> steps.puttingsAway(referral.id()));
        return said.stream()
                .filter(PuttingAway::stands)
                .findFirst()
                .map(away -> new Said(people.name(away.account()), moment(away), away.reason()))
                .orElse(null);
    }

    /** Whether the reader may say so now. */
    public boolean isOffered(Referral referral) {
        return isOurs(referral) && referral.isNextToBeChosen() && of(referral) == null;
    }

    /** An emergency is not put away by one click. */
    public boolean takesReason(Referral referral) {
        return referral.urgency() == Urgency.EMERGENCY;
    }

    private boolean isOurs(Referral referral) {
        return !referral.isReceived() && referral.isOver() && frame.me().worksCases();
    }

    private Moment moment(PuttingAway away) {
        var mine = frame.zone();
        return new Moment(away.at(), mine, mine, clock.instant());
    }

    /** Who said so, when, and why. */
    public record Said(String name, Moment at, @Nullable PutAwayReason reason) {}
}
