package org.punte.identity.basis;

import static org.punte.web.caller.Roles.AUDITOR;
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
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.SignInAge;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Other bases than consent over HTTP. They are invoked by a conversation, never here. */
@Path("/v1/other-bases")
class OtherBasisResource implements Representing {
    private final OtherBasisWorkflow workflow;
    private final OtherBasisAccess access;
    private final OtherBasisList list;
    private final SignInAge signIn;

    OtherBasisResource(OtherBasisWorkflow workflow, OtherBasisAccess access, OtherBasisList list, SignInAge signIn) {
        this.workflow = workflow;
        this.access = access;
        this.list = list;
        this.signIn = signIn;
    }

    @GET
    @RolesAllowed({SUPERVISOR, AUDITOR})
    @Operation(summary = "What was told on another basis than consent in a week (2026-W48; this one), newest first")
    public CursorPage<OtherBasisView> list(
            @RestQuery @Nullable String week,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return list.page(week, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({SUPERVISOR, AUDITOR})
    @Operation(summary = "One use of another basis")
    public RestResponse<OtherBasisView> see(@RestPath UUID id) {
        return Tags.tagged(access.see(id));
    }

    @GET
    @Path("/{id}/reason")
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "Why it was used, as typed; the ledger is told")
    public OtherBasisView.Reason reason(@RestPath UUID id) {
        return access.reason(id);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(
            summary =
                    "Say whether it was right: what waits is told (after a fresh sign-in), what was not justified ends")
    public RestResponse<OtherBasisView> decide(@RestPath UUID id, @NotNull @Valid Decide command) {
        if (command.justified()) signIn.requireFresh();
        return Tags.tagged(workflow.decide(id, command.justified()));
    }

    @Override
    public Tagged represent(UUID id) {
        return access.see(id);
    }
}
