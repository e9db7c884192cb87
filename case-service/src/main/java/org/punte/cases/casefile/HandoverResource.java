package org.punte.cases.casefile;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileView.SupervisorView;
import org.punte.cases.life.AssignWorkers;
import org.punte.cases.life.CloseCaseFile;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.tag.Tags;

@Path("/v1/casefiles")
class HandoverResource implements Representing {
    private static final String LIST = "casefiles:unassigned";

    private final CaseFileHandover handover;
    private final Cursors cursors;

    HandoverResource(CaseFileHandover handover, Cursors cursors) {
        this.handover = handover;
        this.cursors = cursors;
    }

    @GET
    @Path("/unassigned")
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "Lists the agency's open files that nobody can work on any more; no person, no text")
    public CursorPage<SupervisorView> unassigned(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var rows = handover.unassigned(cursors.open(LIST, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(LIST, last.openedAt(), last.id()));
    }

    @POST
    @Path("/{id}/workers")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Names who goes on with a file; those before do no longer")
    public RestResponse<CaseFileView> assign(@RestPath UUID id, @NotNull @Valid AssignWorkers command) {
        return Tags.tagged(handover.assign(id, command));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Closes a file, with a coded reason")
    public RestResponse<CaseFileView> close(@RestPath UUID id, @NotNull @Valid CloseCaseFile command) {
        return Tags.tagged(handover.close(id, command));
    }

    @Override
    public CaseFileView represent(UUID id) {
        return handover.read(id);
    }
}
