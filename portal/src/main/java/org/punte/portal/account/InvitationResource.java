package org.punte.portal.account;

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
import org.punte.portal.client.staff.Invitation;
import org.punte.portal.client.staff.StaffClient;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Asking somebody in by work address. The form keeps its key while nobody decided, so that sending it again is safe. */
@Path("/agency/invitations")
@Authenticated
class InvitationResource {
    private final StaffClient staff;

    InvitationResource(@RestClient StaffClient staff) {
        this.staff = staff;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(NewInvitation form, @Nullable Refusal refusal);

        static native TemplateInstance invited(Invitation invitation);
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return Templates.form(new NewInvitation(), null);
    }

    @POST
    public Response invite(@RestForm String key, @BeanParam NewInvitation form) {
        return Attempt.of(
                () -> Pages.goTo("/agency/invitations/"
                        + staff.invite(key, form.command()).id()),
                refusal -> Templates.form(form, refusal));
    }

    /** What came of it. */
    @GET
    @Path("{id}")
    public TemplateInstance invited(@RestPath UUID id) {
        return Templates.invited(staff.invited(id));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack() {
        return Pages.goTo("/agency/invitations/new");
    }
}
