package org.punte.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Pages that need no sign-in: the help, and the change of language. */
@Path("/")
class HelpResource {
    private static final int YEAR = 365 * 24 * 60 * 60;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance help();
    }

    @GET
    @Path("help")
    @PermitAll
    public TemplateInstance help() {
        return Templates.help();
    }

    /** Remembered in the browser; leads back to where one was, which can only be a page of ours. */
    @GET
    @Path("language/{language}")
    @PermitAll
    public Response choose(@RestPath String language, @RestQuery @Nullable String to) {
        var cookie = new NewCookie.Builder(Language.COOKIE)
                .value(Language.of(language, null).tag())
                .path("/")
                .maxAge(YEAR)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
        return Response.seeOther(own(to)).cookie(cookie).build();
    }

    private static URI own(@Nullable String to) {
        var own = to != null && to.matches("/[A-Za-z0-9]([A-Za-z0-9/_?=&.-]|%[0-9A-Fa-f]{2})*");
        return URI.create(own ? to : "/");
    }
}
