package org.punte.identity.staff;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.CursorPage;

/** Whom somebody may help as a second person: to get in again, to be renewed, to be unfrozen. */
@Path("/v1/staff")
class StaffResource {
    private final StaffList staff;

    StaffResource(StaffList staff) {
        this.staff = staff;
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(
            summary =
                    "The people of the own agency and of those that named the caller, or of one; of another, network administrators see those who are blocked or alone in a role")
    public CursorPage<StaffView> list(@RestQuery @Nullable UUID agency) {
        return new CursorPage<>(staff.of(agency), null);
    }
}
