package org.punte.referrals.desk;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

@Path("/v1/desk")
class DeskResource implements Representing {
    private final DeskReading desk;
    private final DeskWorkflow workflow;

    DeskResource(DeskReading desk, DeskWorkflow workflow) {
        this.desk = desk;
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Operation(summary = "What lies on my agency's desk, what was due first first, and how much of it there is")
    public DeskPage list(
            @RestQuery @DefaultValue("ALL") DeskView view,
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,3}") String region,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return desk.page(new DeskFilter(view, status, urgency, service, region), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Operation(summary = "Who looks after this referral")
    public RestResponse<DeskItem> show(@RestPath UUID id) {
        return tagged(workflow.present(id));
    }

    @POST
    @Path("/{id}/claim")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "I look after it")
    public RestResponse<DeskItem> claim(@RestPath UUID id) {
        return tagged(workflow.claim(id));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Idempotent
    @IfMatch
    @Operation(summary = "I no longer look after it")
    public RestResponse<DeskItem> release(@RestPath UUID id) {
        return tagged(workflow.release(id));
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @IfMatch
    @Operation(summary = "This colleague looks after it")
    public RestResponse<DeskItem> assign(@RestPath UUID id, @NotNull @Valid AssignReferral command) {
        return tagged(workflow.assign(id, command.account()));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.present(id);
    }
}
