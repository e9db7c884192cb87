package org.punte.portal.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;

/**
 * One click to act for another of one's agencies. A token is for exactly one agency, so the session here ends and the
 * identity server opens another: silently, while the session there lives.
 */
@Path("/agency-switch")
@Authenticated
class AgencySwitchResource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcSession session;
    private final Frame frame;

    AgencySwitchResource(OidcSession session, Frame frame) {
        this.session = session;
        this.frame = frame;
    }

    @POST
    public Response change(@RestForm UUID agency) {
        if (frame.me().otherAgencies().stream().noneMatch(other -> other.id().equals(agency)))
            throw new NotFoundException();
        session.logout().await().atMost(PATIENCE);
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(AgencyChoice.remember(agency))
                .build();
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack() {
        return Pages.goTo("/tasks");
    }
}
