package org.punte.identity.profile;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonView;
import org.punte.identity.person.PersonWorkflow;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.EntityTags;
import org.punte.web.tag.Tags;

/** Changing what is known of a person, and what was known before. */
@Path("/v1/persons/{id}")
class ProfileResource {
    private final PersonWorkflow persons;
    private final FormerFacts former;
    private final EntityTags tags;

    ProfileResource(PersonWorkflow persons, FormerFacts former, EntityTags tags) {
        this.persons = persons;
        this.former = former;
        this.tags = tags;
    }

    @PATCH
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Change what is known of a person; what was before stays as history")
    public RestResponse<PersonView> change(@RestPath UUID id, @NotNull @Valid ChangePerson command) {
        if (command.forgetsUnknown()) throw INVALID_INPUT.because("forget names members of a person");
        return Tags.tagged(
                persons.change(id, command.identity(), command.forgotten(), command.ageBasis(), tags::requireMatch));
    }

    @GET
    @Path("/former-facts")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What was thought to be so before, newest first: who told it, who replaced it, when")
    public CursorPage<FormerFactView> former(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return former.page(id, after, limit);
    }
}
