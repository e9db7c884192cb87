package org.punte.portal.approval;

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
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.partner.PartnerClient;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.client.staff.StaffClient;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.done.Done;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What waits for a second person: nobody says yes to what they asked for, or to what they would get. */
@Path("/approvals")
@Authenticated
class ApprovalResource {
    private final SecondPersonClient decisions;
    private final PartnerClient partners;
    private final StaffClient staff;
    private final Waiting waiting;

    ApprovalResource(
            @RestClient SecondPersonClient decisions,
            @RestClient PartnerClient partners,
            @RestClient StaffClient staff,
            Waiting waiting) {
        this.decisions = decisions;
        this.partners = partners;
        this.staff = staff;
        this.waiting = waiting;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Waiting waiting, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(waiting, null);
    }

    @POST
    @Path("role-grants/{id}/{answer:approval|refusal}")
    public Response grant(@RestPath UUID id, @RestPath String answer, @RestForm String key) {
        return decide(said(answer), () -> decisions.answerGrant(id, answer, key, new Nothing()));
    }

    @POST
    @Path("domains/{id}/{answer:approval|refusal}")
    public Response domain(@RestPath UUID id, @RestPath String answer, @RestForm String key) {
        return decide(said(answer), () -> decisions.answerDomain(id, answer, key, new Nothing()));
    }

    @POST
    @Path("systems/{id}/{answer:identity-approval|identity-removal}")
    public Response system(@RestPath UUID id, @RestPath String answer, @RestForm String key) {
        return decide(said(answer), () -> partners.move(id, answer, key));
    }

    @POST
    @Path("freezes/{account}/unfreeze")
    public Response unfreeze(@RestPath UUID account, @RestForm String key) {
        return decide(Done.SAVED, () -> staff.unfreeze(account, key, new Nothing()));
    }

    @POST
    @Path("second-persons/{id}/{answer:approval|refusal}")
    public Response second(@RestPath UUID id, @RestPath String answer, @RestForm String key) {
        return decide(said(answer), () -> decisions.answerSecondPerson(id, answer, key, new Nothing()));
    }

    @POST
    @Path("escalations/{id}/decision")
    public Response escalation(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String keep) {
        var once = Attempt.keyOf(key, Arrays.asList(keep));
        return decide(
                Done.SAVED,
                () -> decisions.decideEscalation(
                        id, once, new StaffCommand.Keep(Fields.required(Fields.yes(keep), "keep"))));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{what:role-grants|domains|systems|freezes|second-persons|escalations}/{id}/{answer}")
    public Response comeBack() {
        return Pages.goTo("/approvals");
    }

    private static Done said(String answer) {
        return answer.endsWith("approval") ? Done.APPROVED : Done.REFUSED;
    }

    private Response decide(Done done, Runnable decision) {
        return Attempt.then(done.at("/approvals"), decision, refusal -> Templates.list(waiting, refusal));
    }
}
