package org.punte.portal.waiting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.alarm.AlarmClient;
import org.punte.portal.client.alarm.AlarmKind;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** A page of its own: whoever comes here from a message has to act, not to read all of a referral. */
@Path("/referrals/{id}/waiting")
@Authenticated
class WaitingResource {
    private final AlarmClient alarms;
    private final ReferralClient referrals;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    WaitingResource(
            @RestClient AlarmClient alarms,
            @RestClient ReferralClient referrals,
            Directory directory,
            Frame frame,
            Clock clock) {
        this.alarms = alarms;
        this.referrals = referrals;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance waiting(Referral referral, boolean asks, List<Said> said, List<Next> next);
    }

    @GET
    public TemplateInstance waiting(@RestPath UUID id) {
        var referral = referrals.referral(id);
        boolean asks = !referral.isReceived() && frame.me().worksCases();
        var said = alarms.alarms(id).items().stream()
                .map(alarm -> new Said(alarm.kind(), moment(alarm.at())))
                .toList();
        return Templates.waiting(referral, asks, said, asks ? next(id) : List.of());
    }

    private List<Next> next(UUID id) {
        return Listed.orNone(() -> alarms.nextCandidates(id)).stream()
                .map(candidate -> new Next(
                        candidate.agency(), directory.name(candidate.agency()), directory.phone(candidate.agency())))
                .toList();
    }

    private Moment moment(Instant at) {
        var mine = frame.me().agency().clock();
        return new Moment(at, mine, mine, clock.instant());
    }

    /** Something that was said, in the reader's zone. */
    record Said(AlarmKind kind, Moment at) {}

    /** An agency that could be asked, and how to call it. */
    record Next(UUID agency, String name, @Nullable String phone) {}
}
