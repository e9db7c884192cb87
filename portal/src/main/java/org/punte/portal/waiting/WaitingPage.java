package org.punte.portal.waiting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.alarm.AlarmClient;
import org.punte.portal.client.alarm.AlarmKind;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.Step;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;
import org.punte.portal.refusal.Refusal;

/** Puts together what was said of a referral and how to go on from it. */
@RequestScoped
class WaitingPage {
    private final AlarmClient alarms;
    private final ReferralClient referrals;
    private final Onward onward;
    private final Frame frame;
    private final Clock clock;

    @Inject
    WaitingPage(
            @RestClient AlarmClient alarms,
            @RestClient ReferralClient referrals,
            Onward onward,
            Frame frame,
            Clock clock) {
        this.alarms = alarms;
        this.referrals = referrals;
        this.onward = onward;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance waiting(
                Referral referral,
                @Nullable Step last,
                List<Said> said,
                Onward.@Nullable Way way,
                boolean supervises,
                @Nullable Refusal refusal);
    }

    /** With the reason on top where something was refused. */
    TemplateInstance of(UUID id, @Nullable Refusal refusal) {
        var referral = referrals.referral(id);
        var said = alarms.alarms(id).items().stream()
                .map(alarm -> new Said(alarm.kind(), moment(alarm.at())))
                .toList();
        var me = frame.me();
        var way = referral.isReceived() || !referral.isToGoOn() ? null : onward.of(referral, me.worksCases());
        return Templates.waiting(referral, last(referral), said, way, me.supervises(), refusal);
    }

    /** How it came to its end, for whoever was led here and not to the item. */
    private @Nullable Step last(Referral referral) {
        return referral.isOver()
                ? Step.last(Listed.orNone(() -> referrals.timeline(referral.id())), referral.status())
                : null;
    }

    private Moment moment(Instant at) {
        var mine = frame.zone();
        return new Moment(at, mine, mine, clock.instant());
    }

    /** Something that was said, in the reader's zone. */
    record Said(AlarmKind kind, Moment at) {}
}
