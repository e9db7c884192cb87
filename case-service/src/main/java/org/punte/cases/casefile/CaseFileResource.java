package org.punte.cases.casefile;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileRepository.Filter;
import org.punte.cases.casefile.CaseFileView.ListView;
import org.punte.cases.casefile.CaseFileView.WorkerView;
import org.punte.cases.life.AddNeed;
import org.punte.cases.life.AmendSummary;
import org.punte.cases.life.OpenCaseFile;
import org.punte.web.caller.Caller;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.outside.Outside;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.tag.EntityTags;
import org.punte.web.tag.Tags;

@Path("/v1/casefiles")
class CaseFileResource implements Representing {
    private final CaseFileWorkflow workflow;
    private final Caller caller;
    private final Cursors cursors;
    private final EntityTags tags;

    CaseFileResource(CaseFileWorkflow workflow, Caller caller, Cursors cursors, EntityTags tags) {
        this.workflow = workflow;
        this.caller = caller;
        this.cursors = cursors;
        this.tags = tags;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("cases:write")
    @Idempotent
    @Operation(summary = "Opens a case file for a person; the caller is assigned to it")
    public RestResponse<WorkerView> open(@Valid OpenCaseFile command) {
        return created(Outside.asking(() -> workflow.open(caller.agency(), caller.account(), command)));
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("cases:read")
    @Operation(summary = "Lists the case files assigned to the caller, newest first, without their texts")
    public CursorPage<ListView> assigned(
            @RestQuery @Nullable UUID person,
            @RestQuery @Nullable UUID referral,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var filter = new Filter(person, referral);
        var name = "casefiles:" + filter;
        var rows = workflow.assigned(filter, cursors.open(name, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(name, last.openedAt(), last.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("cases:read")
    @Operation(summary = "Reads a case file; supervisors who are not assigned see no person and no text")
    public RestResponse<CaseFileView> read(@RestPath UUID id) {
        return Tags.tagged(workflow.read(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("cases:write")
    @Operation(summary = "Replaces the summary; needs If-Match")
    public RestResponse<WorkerView> amend(@RestPath UUID id, @Valid AmendSummary command) {
        return Tags.tagged(workflow.amend(id, command, tags::requireMatch));
    }

    @POST
    @Path("/{id}/needs")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("cases:write")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Adds a need to a case file")
    public RestResponse<WorkerView> add(@RestPath UUID id, @Valid AddNeed command) {
        return created(workflow.add(id, command));
    }

    @Override
    public CaseFileView represent(UUID id) {
        return workflow.read(id);
    }

    private static RestResponse<WorkerView> created(WorkerView view) {
        return Tags.created("/v1/casefiles/" + view.id(), view);
    }
}
