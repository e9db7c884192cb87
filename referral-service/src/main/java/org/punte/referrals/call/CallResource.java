package org.punte.referrals.call;

import static org.punte.web.caller.Roles.CASEWORKER;
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
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

/** Calls over HTTP, for people alone: whom a person does not want is asked in the worker's name. */
@Path("/v1/calls")
class CallResource implements Representing {
    private final CallWorkflow workflow;
    private final CallConfirmation confirmation;
    private final CallLists lists;
    private final WhomToCall whom;
    private final Budgets budgets;

    CallResource(
            CallWorkflow workflow, CallConfirmation confirmation, CallLists lists, WhomToCall whom, Budgets budgets) {
        this.workflow = workflow;
        this.confirmation = confirmation;
        this.lists = lists;
        this.whom = whom;
        this.budgets = budgets;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Ask up to five agencies at once")
    public RestResponse<CallView> call(@NotNull @Valid CallAgencies command) {
        workflow.requireTimeLeft(command);
        // before it is spent: what was spent stays so when the transaction begins anew with the answer
        whom.ask(command.person(), command.receivers());
        budgets.spend(Budget.CALL);
        whom.requireAll(command.person(), command.receivers(), command.service());
        var view = workflow.call(command);
        return created("/v1/calls/" + view.id(), view);
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Calls of my agency, newest first")
    public CursorPage<CallView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One call of my agency and what each agency answered")
    public RestResponse<CallView> show(@RestPath UUID id) {
        return tagged(workflow.show(id));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Choose an offer, under a consent for its agency: this makes the referral")
    public RestResponse<CallView> confirm(@RestPath UUID id, @NotNull @Valid ConfirmOffer command) {
        return tagged(confirmation.confirm(id, command));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Nobody is needed any more")
    public RestResponse<CallView> withdraw(@RestPath UUID id) {
        return tagged(workflow.withdraw(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
