package org.punte.portal.referral;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.assignment.AssignWorkers;
import org.punte.portal.client.referral.Answer;
import org.punte.portal.client.referral.CancelReason;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Outcome;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;

/** What a receiver answers. A refused answer shows the referral again, with the reason on top. */
@Path("/referrals/{id}")
@Authenticated
class AnswerResource {
    private final ReferralClient referrals;
    private final ReferralPage page;

    AnswerResource(@RestClient ReferralClient referrals, ReferralPage page) {
        this.referrals = referrals;
        this.page = page;
    }

    @POST
    @Path("acknowledgement")
    public Response acknowledge(@RestPath UUID id, @RestForm String key) {
        return page.after(id, () -> referrals.acknowledge(id, key, new Nothing()));
    }

    @POST
    @Path("acceptance")
    public Response accept(@RestPath UUID id, @RestForm String key, @RestForm List<UUID> workers) {
        return page.after(id, () -> referrals.accept(id, key, new Answer.Accept(workers)));
    }

    /** Others go on than those who were named. */
    @POST
    @Path("reassignment")
    public Response reassign(@RestPath UUID id, @RestForm String key, @RestForm List<UUID> workers) {
        return page.after(id, () -> referrals.assign(id, key, new AssignWorkers(workers)));
    }

    @POST
    @Path("decline")
    public Response decline(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String remark) {
        return page.after(
                id,
                () -> referrals.decline(
                        id,
                        key,
                        new Answer.Decline(
                                Fields.required(Fields.code(DeclineReason.class, reason), "reason"),
                                Fields.text(remark))));
    }

    @POST
    @Path("start")
    public Response start(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String firstServiceOn) {
        return page.after(id, () -> referrals.start(id, key, new Answer.Start(Fields.date(firstServiceOn))));
    }

    @POST
    @Path("completion")
    public Response complete(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String outcome,
            @RestForm @Nullable String remark,
            @RestForm @Nullable String personAgrees) {
        return page.after(
                id,
                () -> referrals.complete(
                        id,
                        key,
                        new Answer.Complete(
                                Fields.required(Fields.code(Outcome.class, outcome), "outcome"),
                                Fields.text(remark),
                                Fields.yes(personAgrees))));
    }

    @POST
    @Path("cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return page.after(
                id,
                () -> referrals.cancel(
                        id,
                        key,
                        new Answer.Cancel(Fields.required(Fields.code(CancelReason.class, reason), "reason"))));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{move:acknowledgement|acceptance|reassignment|decline|start|completion|cancellation}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/referrals/" + id);
    }
}
