package org.punte.referrals.inquiry;

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
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

/** Questions for places over HTTP. */
@Path("/v1/capacity-questions")
class InquiryResource implements Representing {
    private final InquiryWorkflow workflow;
    private final InquiryLists lists;
    private final Budgets budgets;

    InquiryResource(InquiryWorkflow workflow, InquiryLists lists, Budgets budgets) {
        this.workflow = workflow;
        this.lists = lists;
        this.budgets = budgets;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:send")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Ask whether a service has a place, about nobody in particular")
    public RestResponse<QuestionView> ask(@NotNull @Valid AskCapacity command) {
        budgets.spend(Budget.CAPACITY);
        var view = workflow.ask(command);
        return created("/v1/capacity-questions/" + view.id(), view);
    }

    @GET
    @Path("/asked")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:send")
    @Operation(summary = "What my agency has asked, newest first")
    public CursorPage<QuestionView> asked(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.asked(after, limit);
    }

    @GET
    @Path("/received")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Operation(summary = "What my agency is asked, newest first")
    public CursorPage<QuestionView> received(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.received(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope({"referrals:send", "referrals:answer"})
    @Operation(summary = "One question")
    public RestResponse<QuestionView> show(@RestPath UUID id) {
        return tagged(workflow.show(id));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "Answer a question for places")
    public RestResponse<QuestionView> answer(@RestPath UUID id, @NotNull @Valid AnswerCapacity command) {
        return tagged(workflow.answer(id, command.answer()));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
