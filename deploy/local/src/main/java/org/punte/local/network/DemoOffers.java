package org.punte.local.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.punte.local.http.Addresses;
import org.punte.local.http.Api;
import org.punte.local.signin.SignIn;

/** What the demo agencies offer, so that a stranger who asks who could help finds somebody. */
public final class DemoOffers {
    private static final Map<String, Object> ADULTS = Map.of("minAge", 18, "sexes", List.of("FEMALE", "MALE"));
    private static final Map<String, Object> WOMEN = Map.of("minAge", 18, "sexes", List.of("FEMALE"), "families", true);
    private static final Map<String, Object> CHILDREN = Map.of("maxAge", 17);
    private static final List<String> HERE = List.of("ron", "eng");
    static final List<DemoOffer> ALL = List.of(
            new DemoOffer("irina@iasi.example", "ACC_SHELTER", List.of("IS", "VS", "BT"), WOMEN, HERE),
            new DemoOffer("irina@iasi.example", "CHILD_PROT", List.of("IS"), CHILDREN, List.of("ron")),
            new DemoOffer("mara@podul.example", "SOC_COUNSEL", List.of("RO"), ADULTS, HERE),
            new DemoOffer("ioana@izvor.example", "ACC_EMERG", List.of("CJ", "IS", "MS"), ADULTS, HERE),
            new DemoOffer("ioana@izvor.example", "PSY", List.of("CJ", "MS", "SB"), ADULTS, List.of("ron", "hun")),
            new DemoOffer("petra@prag.example", "LEGAL_REP", List.of("RO"), ADULTS, HERE),
            new DemoOffer("laura@lumina.example", "JOB", List.of("MS", "SB", "IS"), ADULTS, List.of("ron", "hun")),
            new DemoOffer("simona@sibiu.example", "ACC_SHELTER", List.of("SB", "MS"), CHILDREN, List.of("ron")),
            new DemoOffer("ingrid@brohjelp.example", "RETURN", List.of("NO"), ADULTS, List.of("nob", "eng")));

    private final DemoNetwork network;
    private final Addresses addresses;

    public DemoOffers(DemoNetwork network, Addresses addresses) {
        this.network = network;
        this.addresses = addresses;
    }

    /** An agency that says already what it offers is left alone. */
    public void ensure() {
        var described = described();
        var workers = new HashMap<String, Api>();
        for (var offered : ALL) {
            if (described.contains(agencyOf(offered))) continue;
            workers.computeIfAbsent(
                            offered.by(),
                            email -> network.signedIn(email, addresses).at("referral"))
                    .post(
                            "/v1/services",
                            offered.command(),
                            Founding.key(offered.by() + " offers " + offered.service()))
                    .expectSuccess();
        }
    }

    private Set<UUID> described() {
        var partner = network.partner();
        String token = new SignIn(addresses.realm(), addresses.url("portal"))
                .client(partner.clientId(), partner.secret())
                .access();
        var agencies = new HashSet<UUID>();
        for (JsonNode service : new Api(addresses.url("referral"), () -> token)
                .get("/v1/services?limit=100")
                .expectSuccess()
                .path("items"))
            agencies.add(UUID.fromString(service.path("agency").asText()));
        return agencies;
    }

    private UUID agencyOf(DemoOffer offered) {
        return network.agencies().get(network.account(offered.by()).agency());
    }
}
