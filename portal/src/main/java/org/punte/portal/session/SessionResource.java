package org.punte.portal.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestCookie;
import org.jspecify.annotations.Nullable;

/** The way in and the way out. */
@Path("/")
class SessionResource {
    private final SignOut signOut;
    private final OidcSession session;
    private final RefreshToken refreshToken;

    SessionResource(SignOut signOut, OidcSession session, RefreshToken refreshToken) {
        this.signOut = signOut;
        this.session = session;
        this.refreshToken = refreshToken;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance welcome();

        static native TemplateInstance leave();
    }

    /** The only page for people who have not signed in. */
    @GET
    @PermitAll
    public Object welcome(@RestCookie("q_session") @Nullable String signedIn) {
        return signedIn == null
                ? Templates.welcome()
                : Response.seeOther(URI.create("/tasks")).build();
    }

    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn() {
        return Response.seeOther(URI.create("/tasks")).build();
    }

    /** The identity server sends browsers here; normally they are sent on before this is reached. */
    @GET
    @Path("signed-in")
    @Authenticated
    public Response signedIn() {
        return signIn();
    }

    /** Somebody is typing: asking for this keeps the session. */
    @GET
    @Path("still-here")
    @Authenticated
    public Response stillHere() {
        return Response.noContent().build();
    }

    /** For those whom no other page lets in: an account without standing can still leave. */
    @GET
    @Path("sign-out")
    @Authenticated
    public TemplateInstance leave() {
        return Templates.leave();
    }

    @POST
    @Path("sign-out")
    @Authenticated
    public Response signOut() {
        signOut.end(refreshToken);
        session.logout().await().atMost(Duration.ofSeconds(5));
        return Response.seeOther(URI.create("/"))
                .header("Clear-Site-Data", "\"*\"")
                .build();
    }
}
