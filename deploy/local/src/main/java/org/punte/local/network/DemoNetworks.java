package org.punte.local.network;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.local.http.Addresses;
import org.punte.local.http.Api;
import org.punte.local.http.Patience;
import org.punte.local.signin.SignIn;

/** Makes the demo network through our own API, once. */
public final class DemoNetworks {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PARTNER = "prag";
    private static final String RECEIVER = "iasi";
    private final Addresses addresses;
    private final SignIn door;

    public DemoNetworks(Addresses addresses) {
        this.addresses = addresses;
        this.door = new SignIn(addresses.realm(), addresses.url("portal"));
    }

    /** Found in the run directory, or made now. Its partner can send when this returns. */
    public DemoNetwork ensure(Path run) {
        var network = DemoNetwork.in(run).orElseGet(() -> {
            var made = make();
            made.save(run);
            return made;
        });
        awaitKnown(network.partner());
        return network;
    }

    private DemoNetwork make() {
        var founding = new Founding(new Api(addresses.url("identity"), FirstAdministrator.signedIn(addresses, door)));
        var agencies = founding.agencies();
        var accounts = founding.accounts(agencies);
        return new DemoNetwork(agencies, accounts, partner(agencies.get(RECEIVER)));
    }

    /** A system that may send, answer and look, made by its agency's own administrator. */
    private DemoPartner partner(UUID receiver) {
        var worker = new Session(door, "petra@prag.example", DemoNetwork.PASSWORD);
        var identity = new Api(addresses.url("identity"), worker);
        var command = Map.of("nickname", "Demo", "ageBasis", "STATED", "adult", true);
        var person =
                identity.post("/v1/persons", command, Founding.key("person")).id();
        var consent = Consenting.to(receiver, 90, person, identity, Founding.key("consent"), "NEEDS");
        var scopes = List.of("referrals:read", "referrals:send", "referrals:answer");
        var client = identity.post("/v1/clients", Map.of("name", "Demo partner system", "scopes", scopes))
                .expectSuccess();
        String id = client.path("clientId").asText();
        String secret = client.path("secret").asText();
        return new DemoPartner(PARTNER, id, secret, person, consent, receiver);
    }

    private void awaitKnown(DemoPartner partner) {
        String token = door.client(partner.clientId(), partner.secret()).access();
        var referrals = new Api(addresses.url("referral"), () -> token);
        Patience.until(
                "referral-service knows the partner",
                PATIENCE,
                () -> referrals.get("/v1/referrals/sent?limit=1").status() == 200);
    }
}
