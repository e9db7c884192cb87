package org.punte.identity;

import java.util.List;
import java.util.Map;
import org.punte.identity.client.PartnerToken;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** Partner systems in each of their states. */
final class ClientScenes {
    private ClientScenes() {}

    static Scene of(String kind, Account admin) {
        return switch (kind) {
            case "client" -> made(admin, Map.of("name", "Casework system", "scopes", List.of("referrals:send")));
            case "disabled client" -> {
                var client = of("client", admin);
                AccountScenes.did(admin, "/v1/clients/{id}/disabling", client.id(), Map.of());
                yield client;
            }
            case "client with a key" -> made(admin, keyed("referrals:read"));
            case "client awaiting" -> made(admin, keyed("identity:read"));
            default -> throw new IllegalArgumentException("No scene for " + kind);
        };
    }

    private static Scene made(Account admin, Map<String, ?> body) {
        return AccountScenes.own(admin, "/v1/clients", body);
    }

    private static Map<String, ?> keyed(String scope) {
        return Map.of("name", "Casework system", "scopes", List.of(scope), "publicKey", PartnerToken.publicKey());
    }
}
