package org.punte.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Refused;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.notification.NotificationClient;
import org.punte.portal.client.notification.Unread;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.page.Frame;

/** The first page after signing in: what waits. */
@Path("/tasks")
@Authenticated
class TaskResource {
    private final ReferralClient referrals;
    private final NotificationClient notifications;
    private final Frame frame;
    private final Lines lines;
    private final ToDoList toDo;

    TaskResource(
            @RestClient ReferralClient referrals,
            @RestClient NotificationClient notifications,
            Frame frame,
            Lines lines,
            ToDoList toDo) {
        this.referrals = referrals;
        this.notifications = notifications;
        this.frame = frame;
        this.lines = lines;
        this.toDo = toDo;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tasks(
                Me me, @Nullable Unread unread, List<ToDo> toDo, List<Line> toAnswer, List<Line> underWay);
    }

    @GET
    public TemplateInstance tasks() {
        var me = frame.me();
        return Templates.tasks(
                me,
                me.answers() ? unread() : null,
                me.worksCases() ? toDo.first() : List.of(),
                me.answers() ? toAnswer() : List.of(),
                me.worksCases() ? underWay() : List.of());
    }

    /** Work goes on while messages are not to be had. */
    private @Nullable Unread unread() {
        try {
            return notifications.unread();
        } catch (Refused | ProcessingException | CircuitBreakerOpenException silent) {
            return null;
        }
    }

    private List<Line> toAnswer() {
        return lines.of(Stream.of(ReferralStatus.SENT, ReferralStatus.ACKNOWLEDGED)
                .flatMap(status -> referrals.received(status, null, null, null).items().stream())
                .toList());
    }

    private List<Line> underWay() {
        return lines.of(referrals.sent(null, null, null, null).items().stream()
                .filter(sent -> sent.status().isWaiting() || sent.status().isTaken())
                .toList());
    }
}
