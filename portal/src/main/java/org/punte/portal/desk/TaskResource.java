package org.punte.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.notification.NotificationClient;
import org.punte.portal.client.notification.Unread;
import org.punte.portal.page.Frame;

/** The first page after signing in: what waits. */
@Path("/tasks")
@Authenticated
class TaskResource {
    private final FirstLook look;
    private final NotificationClient notifications;
    private final Frame frame;
    private final ToDoList toDo;
    private final ToDecide toDecide;

    TaskResource(
            FirstLook look,
            @RestClient NotificationClient notifications,
            Frame frame,
            ToDoList toDo,
            ToDecide toDecide) {
        this.look = look;
        this.notifications = notifications;
        this.frame = frame;
        this.toDo = toDo;
        this.toDecide = toDecide;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tasks(
                Me me,
                @Nullable Unread unread,
                List<ToDo> toDo,
                FirstLook.@Nullable Some onDesk,
                FirstLook.@Nullable Some underWay,
                FirstLook.@Nullable Steps steps,
                ToDecide.Some decisions);
    }

    @GET
    public TemplateInstance tasks() {
        var me = frame.me();
        return Templates.tasks(
                me,
                me.answers() ? Silence.orNull(notifications::unread) : null,
                me.worksCases() ? toDo.first() : List.of(),
                me.answers() ? look.onDesk() : null,
                me.worksCases() ? look.underWay() : null,
                me.answers() ? look.steps() : null,
                toDecide.look());
    }
}
