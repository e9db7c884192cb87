package org.punte.referrals.transferrequest;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

/** Requests for cases of the own agency. */
@Path("/v1/transfer-requests")
class TransferRequestResource implements Representing {
    private final Answering answering;

    TransferRequestResource(Answering answering) {
        this.answering = answering;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Who would like to have a case of mine, newest first; supervisors see all of the agency")
    public CursorPage<TransferRequestView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return answering.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One request")
    public RestResponse<TransferRequestView> show(@RestPath UUID id) {
        return tagged(answering.show(id));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "No; kept here, and told to nobody outside")
    public RestResponse<TransferRequestView> refuse(@RestPath UUID id, @NotNull @Valid RefuseRequest command) {
        return tagged(answering.refuse(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return answering.show(id);
    }
}
