package org.punte.identity.network;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What everybody may know of the network, also before signing in. */
@Path("/v1/network")
class NetworkResource {
    private final NetworkConfig config;

    NetworkResource(NetworkConfig config) {
        this.config = config;
    }

    /** The network's name and its rules. */
    public record NetworkView(String name, boolean agreementsRequired) {}

    @GET
    @PermitAll
    @Operation(summary = "The network: its name, and whether agencies need agreements")
    public NetworkView see() {
        return new NetworkView(config.name(), config.agreementsRequired());
    }
}
