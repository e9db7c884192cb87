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
import org.punte.portal.client.minor.Interests;
import org.punte.portal.client.minor.Interests.Write;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What is best for a child. */
@Path("/persons/{id}/interests")
@Authenticated
class InterestResource {
    private final MinorClient minors;

    InterestResource(@RestClient MinorClient minors) {
        this.minors = minors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance interests(Interests all, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance interests(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response write(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String narrative,
            @RestForm @Nullable String heard,
            @RestForm @Nullable String childView) {
        return Attempt.then(
                "/persons/" + id + "/interests",
                () -> minors.write(id, key, written(narrative, heard, childView)),
                refusal -> page(id, refusal));
    }

    private static Write written(@Nullable String narrative, @Nullable String heard, @Nullable String childView) {
        var wasHeard = Fields.required(Fields.yes(heard), "heard");
        return new Write(Fields.text(narrative), wasHeard, Fields.text(childView));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.interests(minors.interests(id), refusal);
    }
}
