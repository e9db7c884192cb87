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
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.minor.Age;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** How old somebody is held to be, and deciding it. */
@Path("/persons/{id}/age")
@Authenticated
class AgeResource {
    private final MinorClient minors;

    AgeResource(@RestClient MinorClient minors) {
        this.minors = minors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance age(Age age, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance age(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response decide(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String basis,
            @RestForm @Nullable String adult,
            @RestForm @Nullable String birth,
            @RestForm @Nullable String reason) {
        return Attempt.then(
                "/persons/" + id + "/age",
                () -> minors.decide(id, key, found(basis, adult, birth, reason)),
                refusal -> page(id, refusal));
    }

    private static Age.Found found(
            @Nullable String basis, @Nullable String adult, @Nullable String birth, @Nullable String reason) {
        var born = Fields.date(birth);
        return new Age.Found(
                Fields.required(Fields.code(AgeBasis.class, basis), "basis"),
                Claim.of(adult),
                born == null ? null : new Age.Birth("EXACT", born),
                Fields.text(reason));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.age(minors.age(id), refusal);
    }
}
