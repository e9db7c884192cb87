package org.punte.local.network;

import java.util.Map;

/** What identity-service founds an empty network with: the coordinating agency and its administrator. */
public record FirstAgency() {
    static final String NAME = "Asociația Podul Verde";
    static final String ADMINISTRATOR = "admin@podul.example";

    /** For identity-service. */
    public Map<String, String> config() {
        return Map.of(
                "identity.bootstrap.every",
                "1s",
                "identity.bootstrap.agency-name",
                NAME,
                "identity.bootstrap.agency-kind",
                "NGO",
                "identity.bootstrap.admin-email",
                ADMINISTRATOR,
                "identity.bootstrap.admin-name",
                "Alina Administrator",
                "identity.bootstrap.admin-password",
                DemoNetwork.PASSWORD);
    }
}
