package org.punte.identity.reading;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import io.micrometer.core.annotation.Timed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonView;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Reading a person, and who did. */
@Path("/v1/persons/{id}")
class PersonReadingResource {
    private final PersonOpening opening;
    private final AccessLedger ledger;
    private final AccessList accesses;
    private final PersonAccess persons;
    private final PartnerAdmission partners;

    PersonReadingResource(
            PersonOpening opening,
            AccessLedger ledger,
            AccessList accesses,
            PersonAccess persons,
            PartnerAdmission partners) {
        this.partners = partners;
        this.opening = opening;
        this.ledger = ledger;
        this.accesses = accesses;
        this.persons = persons;
    }

    @GET
    @Timed(value = "person.reading", histogram = true)
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("identity:read")
    @Operation(summary = "A person: everything for the owner's assigned workers, covered categories under a grant")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(anyOf = {PersonView.class, SharedPersonView.class})))
    public RestResponse<Tagged> read(
            @RestPath UUID id,
            @RestHeader("X-Worker-Code")
                    @Parameter(
                            description =
                                    "Of partner systems, which must send it: who of theirs reads; 1 to 64 letters, digits, dots, dashes")
                    @Nullable
                    String workerCode) {
        partners.admit(workerCode);
        var view = opening.open(id).orElseThrow(() -> {
            ledger.refused(id);
            return persons.refusal(id);
        });
        return Tags.tagged(view);
    }

    @GET
    @Path("/accesses")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Who read a person or tried to, newest first")
    public CursorPage<AccessView> accesses(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return accesses.page(id, after, limit);
    }
}
