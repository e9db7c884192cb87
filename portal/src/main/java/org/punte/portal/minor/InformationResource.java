package org.punte.portal.minor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.minor.Information;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What somebody was told instead of being asked. */
@Path("/persons/{id}/information")
@Authenticated
class InformationResource {
    private final MinorClient minors;

    InformationResource(@RestClient MinorClient minors) {
        this.minors = minors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance information(Information all, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance information(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response inform(@RestPath UUID id, @RestForm String key, @BeanParam InformationForm form) {
        return Attempt.then(
                "/persons/" + id + "/information",
                () -> minors.inform(id, key, form.given()),
                refusal -> page(id, refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.information(minors.information(id), refusal);
    }
}
