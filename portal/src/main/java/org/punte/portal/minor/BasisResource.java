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
import org.punte.portal.client.minor.Bases;
import org.punte.portal.client.minor.Bases.Basis;
import org.punte.portal.client.minor.Bases.Keep;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** A supervisor says on what something goes on. */
@Path("/consents/{id}/basis")
@Authenticated
class BasisResource {
    private final MinorClient minors;

    BasisResource(@RestClient MinorClient minors) {
        this.minors = minors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance basis(
                Bases all, @Nullable Basis chosen, @Nullable String reason, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance basis(@RestPath UUID id) {
        return page(id, null, null, null);
    }

    @POST
    public Response keep(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String basis,
            @RestForm @Nullable String reason) {
        return Attempt.then(
                "/tasks",
                () -> minors.keep(
                        id,
                        key,
                        new Keep(Fields.required(Fields.code(Basis.class, basis), "basis"), Fields.text(reason))),
                refusal -> page(id, Fields.code(Basis.class, basis), Fields.text(reason), refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Basis chosen, @Nullable String reason, @Nullable Refusal refusal) {
        return Templates.basis(minors.bases(id), chosen, reason, refusal);
    }
}
