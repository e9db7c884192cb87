package org.punte.identity.withdrawal;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

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
import org.punte.identity.vault.Category;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** A person's changes of mind: what each would do, doing it, and those of before. */
@Path("/v1/persons/{id}")
class PersonWithdrawalResource implements Representing {
    private final WithdrawalWorkflow workflow;

    PersonWithdrawalResource(WithdrawalWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Stop a service, telling an agency, a category, or all; what it ends is closed with the same commit")
    public RestResponse<WithdrawalView> stop(@RestPath("id") UUID person, @NotNull @Valid ChangeMind command) {
        var view = workflow.stop(person, command);
        return Tags.created("/v1/withdrawals/" + view.id(), view);
    }

    @GET
    @Path("/withdrawals")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "How a person changed their mind before, newest first")
    public CursorPage<WithdrawalView> list(
            @RestPath("id") UUID person,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.page(person, after, limit);
    }

    @GET
    @Path("/withdrawal-preview")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What a change of mind would end, whom it would tell, and what stays")
    public EffectView preview(
            @RestPath("id") UUID person,
            @RestQuery Stop.@NotNull Act act,
            @RestQuery @Nullable UUID consent,
            @RestQuery @Nullable UUID receiver,
            @RestQuery @Nullable Category category) {
        return workflow.preview(person, new Stop(act, consent, receiver, category));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
