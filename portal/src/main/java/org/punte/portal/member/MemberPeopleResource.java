package org.punte.portal.member;

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
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;

/** Somebody of an agency where nobody is left who could let them in again: the network does. */
@Path("/network/agencies/{id}/people/{account}/{move:unblock|unfreeze}")
@Authenticated
class MemberPeopleResource {
    private final SecondPersonClient decisions;
    private final MemberLife life;

    MemberPeopleResource(@RestClient SecondPersonClient decisions, MemberLife life) {
        this.decisions = decisions;
        this.life = life;
    }

    @POST
    public Response letIn(@RestPath UUID id, @RestPath UUID account, @RestPath String move, @RestForm String key) {
        return Attempt.then(
                "/network/agencies/" + id,
                () -> decisions.letIn(account, move, id, key, new Nothing()),
                refusal -> MemberResource.Templates.one(life.of(id), refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/network/agencies/" + id);
    }
}
