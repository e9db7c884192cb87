package org.punte.portal.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.matching.EndReason;
import org.punte.portal.client.matching.Link;
import org.punte.portal.client.matching.LinkReading;
import org.punte.portal.client.matching.MatchingClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** One link: what was read through it, and its end. */
@Path("/links/{id}")
@Authenticated
class LinkResource {
    private final MatchingClient matching;
    private final People people;

    LinkResource(@RestClient MatchingClient matching, People people) {
        this.matching = matching;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(
                Link link, Listed<LinkReading> readings, People people, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance one(@RestPath UUID id, @RestQuery @Nullable String after) {
        return page(id, Fields.text(after), null);
    }

    @POST
    @Path("ending")
    public Response end(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then("/links/" + id, () -> end(id, key, reason(reason)), refusal -> page(id, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("ending")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/links/" + id);
    }

    private void end(UUID id, String key, EndReason reason) {
        matching.end(id, key, new MatchingClient.EndLink(reason));
    }

    private static EndReason reason(@Nullable String chosen) {
        return Fields.required(Fields.code(EndReason.class, chosen), "reason");
    }

    private TemplateInstance page(UUID id, @Nullable String after, @Nullable Refusal refusal) {
        return Templates.one(matching.link(id), matching.readings(id, after), people, refusal);
    }
}
