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
import org.punte.portal.client.minor.Guardians;
import org.punte.portal.client.minor.Guardians.Replacement;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Who decides for somebody, and what becomes of them. */
@Path("/persons/{id}/guardians")
@Authenticated
class GuardianResource {
    private final MinorClient minors;

    GuardianResource(@RestClient MinorClient minors) {
        this.minors = minors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance guardians(Guardians all, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance guardians(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response add(@RestPath UUID id, @RestForm String key, @BeanParam GuardianForm form) {
        return attempt(id, () -> minors.add(id, key, form.guardian()));
    }

    @POST
    @Path("{guardian}/appointment")
    public Response appoint(
            @RestPath UUID id, @RestPath UUID guardian, @RestForm String key, @BeanParam GuardianForm form) {
        return attempt(id, () -> minors.appoint(guardian, key, form.appointment()));
    }

    @POST
    @Path("{guardian}/conflict")
    public Response conflict(
            @RestPath UUID id, @RestPath UUID guardian, @RestForm String key, @BeanParam GuardianForm form) {
        return attempt(id, () -> minors.conflict(guardian, key, form.conflict()));
    }

    @POST
    @Path("{guardian}/replacement")
    public Response replace(
            @RestPath UUID id, @RestPath UUID guardian, @RestForm String key, @RestForm @Nullable String by) {
        return attempt(id, () -> minors.replace(guardian, key, new Replacement(Fields.required(Fields.id(by), "by"))));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{guardian}/{act:appointment|conflict|replacement}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/persons/" + id + "/guardians");
    }

    private Response attempt(UUID id, Runnable work) {
        return Attempt.then("/persons/" + id + "/guardians", work, refusal -> page(id, refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.guardians(minors.guardians(id), refusal);
    }
}
