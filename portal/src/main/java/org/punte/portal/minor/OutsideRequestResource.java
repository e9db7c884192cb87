package org.punte.portal.minor;

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
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.minor.Guardians;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.client.minor.OutsideRequests;
import org.punte.portal.client.minor.OutsideRequests.About;
import org.punte.portal.client.minor.OutsideRequests.Ask;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Whoever asks about somebody from outside, and the words to answer with. */
@Path("/persons/{id}/requests")
@Authenticated
class OutsideRequestResource {
    private final MinorClient minors;

    OutsideRequestResource(@RestClient MinorClient minors) {
        this.minors = minors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance requests(OutsideRequests all, Guardians guardians, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance requests(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response ask(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String about,
            @RestForm @Nullable String how,
            @RestForm @Nullable String guardian,
            @RestForm @Nullable String remark) {
        return Attempt.then(
                "/persons/" + id + "/requests",
                () -> minors.ask(id, key, request(about, how, guardian, remark)),
                refusal -> page(id, refusal));
    }

    private static Ask request(
            @Nullable String about, @Nullable String how, @Nullable String guardian, @Nullable String remark) {
        return new Ask(
                Fields.required(Fields.code(About.class, about), "about"),
                Fields.text(how),
                Fields.id(guardian),
                Fields.text(remark));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.requests(minors.outsideRequests(id), minors.guardians(id), refusal);
    }
}
