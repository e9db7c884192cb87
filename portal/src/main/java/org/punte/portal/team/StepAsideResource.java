package org.punte.portal.team;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.Write;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.page.Pages;

/** Saying that somebody in it is close to me: it is gone from my pages. */
@Path("/referrals/{id}/conflict")
@Authenticated
class StepAsideResource {
    private final DeskClient desk;

    StepAsideResource(@RestClient DeskClient desk) {
        this.desk = desk;
    }

    @POST
    public Response stepAside(@RestPath UUID id, @RestForm String key) {
        Write.once(() -> desk.stepAside(id, key, new DeskClient.Nothing()));
        return Pages.goTo("/tasks");
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack() {
        return Pages.goTo("/tasks");
    }
}
