package org.punte.portal.member;

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
import org.punte.portal.client.Nothing;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;

/** What an agency is known by: one proposes, somebody of another agency sees both faces and decides. */
@Path("/network/agencies/{id}/corrections")
@Authenticated
class CorrectionResource {
    private final SecondPersonClient decisions;
    private final MemberLife life;

    CorrectionResource(@RestClient SecondPersonClient decisions, MemberLife life) {
        this.decisions = decisions;
        this.life = life;
    }

    @POST
    public Response propose(@RestPath UUID id, @RestForm String key, @BeanParam CorrectionForm form) {
        return change(id, () -> decisions.correct(key, form.command(id)));
    }

    @POST
    @Path("{correction}/{answer:approval|refusal}")
    public Response decide(
            @RestPath UUID id, @RestPath UUID correction, @RestPath String answer, @RestForm String key) {
        return change(id, () -> decisions.answerCorrection(correction, answer, key, new Nothing()));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/network/agencies/" + id);
    }

    /** Likewise. */
    @GET
    @Path("{correction}/{answer:approval|refusal}")
    public Response comeBackFrom(@RestPath UUID id) {
        return comeBack(id);
    }

    private Response change(UUID id, Runnable change) {
        return Attempt.then(
                "/network/agencies/" + id, change, refusal -> MemberResource.Templates.one(life.of(id), refusal));
    }
}
