package org.punte.identity.application;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The public form over HTTP. */
@Path("/v1/applications")
class ApplyingResource {
    private final ApplicationIntake intake;
    private final CurrentVertxRequest current;

    ApplyingResource(ApplicationIntake intake, CurrentVertxRequest current) {
        this.intake = intake;
        this.current = current;
    }

    /** Always the same, whatever is known already. */
    public record Receipt(boolean received) {}

    @POST
    @PermitAll
    @ResponseStatus(202)
    @Operation(summary = "Ask to join the network; the answer never tells what is known")
    public RestResponse<Receipt> apply(@NotNull @Valid Apply command) {
        var address = current.getCurrent().request().remoteAddress();
        intake.receive(command, address == null ? "" : address.host());
        return RestResponse.ResponseBuilder.<Receipt>create(202)
                .entity(new Receipt(true))
                .build();
    }
}
