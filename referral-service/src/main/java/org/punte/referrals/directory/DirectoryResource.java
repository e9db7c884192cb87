package org.punte.referrals.directory;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.HOLDER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
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
import jakarta.ws.rs.PUT;
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
import org.punte.referrals.directory.ListingRepository.Filter;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.EntityTags;
import org.punte.web.tag.Tagged;

/** The services of the network. */
@Path("/v1/services")
class DirectoryResource implements Representing {
    private final DirectoryWorkflow workflow;
    private final DirectoryLists lists;
    private final Budgets budgets;
    private final EntityTags tags;

    DirectoryResource(DirectoryWorkflow workflow, DirectoryLists lists, Budgets budgets, EntityTags tags) {
        this.workflow = workflow;
        this.lists = lists;
        this.budgets = budgets;
        this.tags = tags;
    }

    @GET
    @RolesAllowed(HOLDER)
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "The services that my agency is shown, changed last first")
    public CursorPage<ListingView> list(
            @RestQuery @Nullable UUID agency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,3}") String county,
            @RestQuery @Nullable ListingStatus status,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        budgets.spend(Budget.DIRECTORY);
        return lists.page(new Filter(agency, service, county, status), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(HOLDER)
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "One service")
    public RestResponse<ListingView> show(@RestPath UUID id) {
        budgets.spend(Budget.DIRECTORY);
        return tagged(workflow.show(id));
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Add a service of my agency")
    public RestResponse<ListingView> add(@NotNull @Valid DescribeListing command) {
        var view = workflow.add(command);
        return created("/v1/services/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR})
    @Operation(summary = "Describe a service of my agency anew; needs If-Match")
    public RestResponse<ListingView> change(@RestPath UUID id, @NotNull @Valid DescribeListing command) {
        return tagged(workflow.change(id, command, tags::requireMatch));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
