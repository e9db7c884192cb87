package org.punte.portal.closing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.closing.ClosingClient;
import org.punte.portal.client.closing.ClosingCommand;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Agencies that close, and who decides there, for network administrators: counts, and two of them to name a guardian. */
@Path("/network/closing")
@Authenticated
class GuardianResource {
    private static final String PAGE = "/network/closing";

    private final ClosingClient closing;
    private final GuardianPage page;

    GuardianResource(@RestClient ClosingClient closing, GuardianPage page) {
        this.closing = closing;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(GuardianPage page, @Nullable UUID wanted, @Nullable Refusal refusal);
    }

    /** {@code agency}: one that does not close yet, and where nobody could decide. */
    @GET
    public TemplateInstance list(@RestQuery @Nullable UUID agency) {
        return Templates.list(page, agency, null);
    }

    @POST
    @Path("namings")
    public Response name(
            @RestForm String key,
            @RestForm UUID agency,
            @RestForm @Nullable String guardian,
            @RestForm @Nullable String reason) {
        return Attempt.then(
                PAGE,
                () -> closing.name(
                        Attempt.keyOf(key, Arrays.asList(agency)),
                        new ClosingCommand.NameGuardian(
                                agency,
                                Fields.required(Fields.id(guardian), "guardian"),
                                Fields.required(Fields.text(reason), "reason"))),
                refusal -> Templates.list(page, agency, refusal));
    }

    @POST
    @Path("namings/{id}/{answer:approval|refusal}")
    public Response answer(@RestPath UUID id, @RestPath String answer, @RestForm String key) {
        return Attempt.then(
                PAGE,
                () -> closing.answer(id, answer, key, new Nothing()),
                refusal -> Templates.list(page, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("namings")
    public Response comeBack() {
        return Pages.goTo(PAGE);
    }

    /** The same for an answer. */
    @GET
    @Path("namings/{id}/{answer:approval|refusal}")
    public Response comeBackFromAnswer() {
        return Pages.goTo(PAGE);
    }
}
