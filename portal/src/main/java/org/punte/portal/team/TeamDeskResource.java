package org.punte.portal.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.client.desk.DeskPage;
import org.punte.portal.client.identity.Me;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What lies on the team's desk, and who looks after it. */
@Path("/desk")
@Authenticated
class TeamDeskResource {
    private final DeskClient desk;
    private final DeskLines lines;
    private final Frame frame;

    TeamDeskResource(@RestClient DeskClient desk, DeskLines lines, Frame frame) {
        this.desk = desk;
        this.lines = lines;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Me me,
                DeskPage page,
                List<DeskLine> lines,
                Looking looking,
                @Nullable String next,
                List<Kept> kept,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@BeanParam Looking looking) {
        return page(looking, null);
    }

    @POST
    @Path("{id}/claim")
    public Response claim(@RestPath UUID id, @RestForm String key, @BeanParam Kept.Form seen) {
        return then(seen, () -> desk.claim(id, key, new Nothing()));
    }

    @POST
    @Path("{id}/release")
    public Response release(@RestPath UUID id, @RestForm String key, @BeanParam Kept.Form seen) {
        return then(seen, () -> desk.release(id, key, new Nothing()));
    }

    @POST
    @Path("{id}/assignment")
    public Response assign(
            @RestPath UUID id, @RestForm String key, @RestForm @Nullable String account, @BeanParam Kept.Form seen) {
        return then(
                seen, () -> desk.assign(id, key, new DeskClient.To(Fields.required(Fields.id(account), "account"))));
    }

    @POST
    @Path("filters")
    public Response keep(@BeanParam Kept.Form seen, @RestForm String key) {
        return then(seen, () -> desk.save(key, seen.looking().kept(null)));
    }

    @POST
    @Path("filters/{id}/removal")
    public Response forget(@RestPath UUID id, @BeanParam Kept.Form seen) {
        return then(seen, () -> desk.forget(id));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{sent:.+}")
    public Response comeBack() {
        return Pages.goTo("/desk");
    }

    /** The desk is looked at as before. */
    private Response then(Kept.Form seen, Runnable work) {
        var looking = seen.looking();
        return Attempt.then(looking.here(), work, refusal -> page(looking, refusal));
    }

    private TemplateInstance page(Looking looking, @Nullable Refusal refusal) {
        var page = desk.desk(
                looking.view(),
                looking.status(),
                looking.urgency(),
                looking.service(),
                looking.region(),
                looking.after());
        var kept = Listed.orNone(desk::filters).stream().map(Kept::of).toList();
        return Templates.list(frame.me(), page, lines.of(page.items()), looking, looking.further(page), kept, refusal);
    }
}
