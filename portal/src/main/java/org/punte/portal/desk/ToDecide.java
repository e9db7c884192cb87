package org.punte.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agreement.Proposals;
import org.punte.portal.approval.Waiting;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.application.Application;
import org.punte.portal.client.application.ApplicationClient;
import org.punte.portal.client.application.ApplicationStatus;
import org.punte.portal.page.Frame;
import org.punte.portal.renewal.Others;

/** What waits for the yes of the one who signed in; nobody else's services are asked. */
@ApplicationScoped
class ToDecide {
    private final Waiting waiting;
    private final Proposals proposals;
    private final Others others;
    private final ApplicationClient applications;
    private final Frame frame;

    ToDecide(
            Waiting waiting,
            Proposals proposals,
            Others others,
            @RestClient ApplicationClient applications,
            Frame frame) {
        this.waiting = waiting;
        this.proposals = proposals;
        this.others = others;
        this.applications = applications;
        this.frame = frame;
    }

    /** How much there is to approve, and who asks to be let in; null what cannot be had. */
    record Some(@Nullable Integer approvals, @Nullable Listed<Application> asking) {
        public boolean isCounted() {
            return approvals != null;
        }

        /** Whether it is known that nothing waits. */
        public boolean isNothing() {
            return approvals != null && approvals == 0 && asking != null && asking.isEmpty();
        }
    }

    Some look() {
        var me = frame.me();
        return new Some(
                me.approvesRoles() ? Silence.orNull(this::approvals) : Integer.valueOf(0),
                me.administersNetwork() ? Silence.orNull(this::asking) : new Listed<>(List.of(), null));
    }

    private Integer approvals() {
        return waiting.count() + proposals.count() + others.count();
    }

    private Listed<Application> asking() {
        return applications.applications(ApplicationStatus.RECEIVED, null);
    }
}
