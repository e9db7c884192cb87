package org.punte.referrals.practice;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.punte.web.page.CursorPage;

/** Tests among the referrals of the own agency. */
@Path("/v1/practice-referrals")
class PracticeResource {
    private static final int MOST = 500;

    private final PracticeReferrals practice;

    PracticeResource(PracticeReferrals practice) {
        this.practice = practice;
    }

    /** A mark of a referral; nothing else of it. */
    record Mark(UUID id) {}

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @Operation(summary = "Which referrals of the own agency, sent and received, are tests; the newest five hundred")
    public CursorPage<Mark> marks() {
        return new CursorPage<>(practice.ofCaller(MOST).stream().map(Mark::new).toList(), null);
    }
}
