package org.punte.referrals.next;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** Who could be asked next. */
@Path("/v1/referrals/{id}/next-candidates")
class NextResource {
    private final NextAccess access;
    private final NextCandidates candidates;

    NextResource(NextAccess access, NextCandidates candidates) {
        this.access = access;
        this.candidates = candidates;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Operation(
            summary =
                    "Agencies to which the person has agreed and that were not asked yet, for who works with her and supervisors")
    public CursorPage<CandidateView> list(@RestPath UUID id) {
        return new CursorPage<>(
                candidates.after(access.of(id)).stream().map(CandidateView::new).toList(), null);
    }
}
