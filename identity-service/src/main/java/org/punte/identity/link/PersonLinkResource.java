package org.punte.identity.link;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.page.CursorPage;

/** The links of one person. */
@Path("/v1/persons/{id}/links")
class PersonLinkResource {
    private final LinkWorkflow workflow;

    PersonLinkResource(LinkWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "The links of a person, newest first, ended ones too; codes, no names")
    public CursorPage<LinkView> ofPerson(@RestPath UUID id) {
        return new CursorPage<>(workflow.ofPerson(id), null);
    }
}
