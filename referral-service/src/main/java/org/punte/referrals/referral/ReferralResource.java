package org.punte.referrals.referral;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.AcceptReferral;
import org.punte.referrals.life.DraftReferral;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.life.SendReferral;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.referral.ReferralRepository.Filter;
import org.punte.referrals.timeline.TimelineView;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

@Path("/v1/referrals")
class ReferralResource implements Representing {
    private final ReferralWorkflow workflow;
    private final ReferralReading reading;
    private final ReferralLists lists;
    private final ReferralAnswers answers;

    ReferralResource(ReferralWorkflow workflow, ReferralReading reading, ReferralLists lists, ReferralAnswers answers) {
        this.workflow = workflow;
        this.reading = reading;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Send a referral")
    public RestResponse<SentView> send(@NotNull @Valid SendReferral command) {
        return made(workflow.send(command));
    }

    @POST
    @Path("/drafts")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Prepare a referral that nobody else sees")
    public RestResponse<SentView> draft(@NotNull @Valid DraftReferral command) {
        return made(workflow.draft(command));
    }

    @GET
    @Path("/drafts")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Operation(summary = "My own drafts")
    public CursorPage<SentView> drafts(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.drafts(after, limit);
    }

    @GET
    @Path("/sent")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "What my agency has sent, newest first")
    public CursorPage<SentView> sent(
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.sent(new Filter(status, urgency, service), after, limit);
    }

    @GET
    @Path("/received")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "What my agency has received, newest first")
    public CursorPage<ReceivedView> received(
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.received(new Filter(status, urgency, service), after, limit);
    }

    @GET
    @Path("/unassigned")
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "What my agency has taken on and nobody can work on any more, newest first")
    public CursorPage<ReceivedView> unassigned(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.unassigned(after, limit);
    }

    @POST
    @Path("/{id}/workers")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Name others to go on with it, because none of the named workers can")
    public RestResponse<ReceivedView> assign(@RestPath UUID id, @NotNull @Valid AcceptReferral command) {
        return tagged(answers.assign(id, command));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "One referral, as my side sees it")
    public RestResponse<ReferralView> show(@RestPath UUID id) {
        return tagged(reading.show(id));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "What happened to it")
    public CursorPage<TimelineView> timeline(@RestPath UUID id) {
        return new CursorPage<>(reading.timeline(id), null);
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }

    private static RestResponse<SentView> made(SentView view) {
        return created("/v1/referrals/" + view.id(), view);
    }
}
