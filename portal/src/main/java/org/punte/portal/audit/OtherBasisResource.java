package org.punte.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Names;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.audit.AuditClient;
import org.punte.portal.client.audit.Decide;
import org.punte.portal.client.audit.OtherBasis;
import org.punte.portal.client.audit.Reason;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.Me;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The week's uses of another basis than consent; supervisors read why, and say whether it was right. */
@Path("/other-bases")
@Authenticated
class OtherBasisResource {
    private final AuditClient audit;
    private final Names names;
    private final People people;
    private final Frame frame;

    OtherBasisResource(@RestClient AuditClient audit, Names names, People people, Frame frame) {
        this.people = people;
        this.audit = audit;
        this.names = names;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Me me,
                Listed<OtherBasis> bases,
                List<Colleague> others,
                Names names,
                @Nullable String week,
                @Nullable Refusal refusal);

        static native TemplateInstance reason(UUID id, Reason reason);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String week, @RestQuery @Nullable String after) {
        return page(Fields.text(week), Fields.text(after), null);
    }

    /** Opening it is a reading. */
    @GET
    @Path("{id}/reason")
    public TemplateInstance reason(@RestPath UUID id) {
        return Templates.reason(id, audit.reason(id));
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String justified) {
        var once = Attempt.keyOf(key, Arrays.asList(justified));
        return Attempt.then(
                "/other-bases",
                () -> audit.decide(id, once, new Decide(Fields.required(Fields.yes(justified), "justified"))),
                refusal -> page(null, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/decision")
    public Response comeBack() {
        return Pages.goTo("/other-bases");
    }

    private TemplateInstance page(@Nullable String week, @Nullable String after, @Nullable Refusal refusal) {
        var me = frame.me();
        var others = me.supervises() ? people.supervising(me.account()) : List.<Colleague>of();
        return Templates.list(me, audit.otherBases(week, after), others, names, week, refusal);
    }
}
