package org.punte.portal.desk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.task.TaskClient;
import org.punte.portal.page.Pages;

/** Saying that something was done. */
@Path("/tasks/{id}/completion")
@Authenticated
class DoneResource {
    private final TaskClient tasks;

    DoneResource(@RestClient TaskClient tasks) {
        this.tasks = tasks;
    }

    @POST
    public Response done(@RestPath UUID id, @RestForm String key) {
        tasks.complete(id, key, new Nothing());
        return Pages.goTo("/tasks");
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack() {
        return Pages.goTo("/tasks");
    }
}
