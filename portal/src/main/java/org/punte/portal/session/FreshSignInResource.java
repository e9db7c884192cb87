package org.punte.portal.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;

/**
 * What gives power takes a sign-in of the last minutes. The session here ends, the identity server asks for password and
 * second factor whatever it remembers, and leads back to the page. In a tab of its own: what was typed stays in the other.
 */
@Path("/fresh-sign-in")
@Authenticated
class FreshSignInResource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern OURS = Pattern.compile("(/[A-Za-z0-9-]+)+");

    private final OidcSession session;
    private final Frame frame;

    FreshSignInResource(OidcSession session, Frame frame) {
        this.session = session;
        this.frame = frame;
    }

    @POST
    public Response begin(@RestForm @Nullable String to) {
        var agency = frame.me().agency().id();
        session.logout().await().atMost(PATIENCE);
        return Response.seeOther(URI.create(ours(to)))
                .cookie(AgencyChoice.remember(agency), FreshAtSignIn.wanted())
                .build();
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack() {
        return Pages.goTo("/tasks");
    }

    static String ours(@Nullable String to) {
        return to != null && OURS.matcher(to).matches() ? to : "/tasks";
    }
}
