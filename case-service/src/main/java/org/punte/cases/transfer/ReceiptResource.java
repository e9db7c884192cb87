package org.punte.cases.transfer;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.page.CursorPage;

@Path("/v1/casefiles/{id}/receipts")
class ReceiptResource {
    private final TransferWorkflow workflow;

    ReceiptResource(TransferWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(
            summary = "What a case file held when another agency took it over, newest first; for the workers assigned")
    public CursorPage<ReceiptView> ofFile(@RestPath UUID id) {
        return new CursorPage<>(workflow.receipts(id), null);
    }
}
