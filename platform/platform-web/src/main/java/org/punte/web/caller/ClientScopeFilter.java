package org.punte.web.caller;

import static org.punte.web.problem.CommonProblem.SCOPE_MISSING;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A partner's system gets through only where the endpoint names a scope that it has; a forgotten name closes the door. */
class ClientScopeFilter {
    private final Caller caller;

    ClientScopeFilter(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    void admit(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        // what needs no token needs no scope either
        if (!caller.isClient() || method.isAnnotationPresent(PermitAll.class)) return;
        var declared = method.getAnnotation(ClientScope.class);
        var enough = declared == null ? List.<String>of() : List.of(declared.value());
        if (enough.stream().noneMatch(caller::hasScope))
            throw SCOPE_MISSING
                    .because("This client's scopes do not open this door")
                    .with("scopes", enough);
    }
}
