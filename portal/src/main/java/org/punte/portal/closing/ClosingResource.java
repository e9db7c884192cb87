package org.punte.portal.closing;

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
import org.punte.portal.client.Listed;
import org.punte.portal.client.assignment.LeftPerson;
import org.punte.portal.client.closing.ClosingClient;
import org.punte.portal.client.closing.ClosingCommand.How;
import org.punte.portal.client.closing.ClosingCommand.Settle;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The persons about whom a closing agency has yet to decide, by code, for its supervisors. */
@Path("/assignments/closing")
@Authenticated
class ClosingResource {
    private static final String PAGE = "/assignments/closing";

    private final ClosingClient closing;

    ClosingResource(@RestClient ClosingClient closing) {
        this.closing = closing;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listed<LeftPerson> persons, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(closing.unsettled(Fields.text(after)), null);
    }

    @POST
    @Path("{id}")
    public Response settle(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String how) {
        return Attempt.then(
                PAGE,
                () -> closing.settle(id, key, new Settle(Fields.required(Fields.code(How.class, how), "how"))),
                refusal -> Templates.list(closing.unsettled(null), refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}")
    public Response comeBack() {
        return Pages.goTo(PAGE);
    }
}
