package org.punte.web.caller;

import static org.punte.web.problem.CommonProblem.FORBIDDEN;
import static org.punte.web.problem.CommonProblem.SCOPE_MISSING;

import jakarta.inject.Singleton;
import java.util.List;
import org.punte.web.problem.Problems.ClosedDoor;
import org.punte.web.problem.Rejection;

/** Roles are looked at before scopes. Nobody gives a partner's system a role: what no role of its opens, no scope does. */
@Singleton
class DoorOfRoles implements ClosedDoor {
    private final Caller caller;

    DoorOfRoles(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Rejection refusal() {
        return caller.isClient()
                ? SCOPE_MISSING.because("Partner systems do not come in here").with("scopes", List.of())
                : FORBIDDEN.because("Your role does not allow this");
    }
}
