package org.punte.bench.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.punte.local.http.Addresses;
import org.punte.local.network.Consenting;
import org.punte.local.network.DemoAccount;
import org.punte.local.network.DemoNetwork;
import org.punte.local.network.Worker;

/** Real accounts of the demo network, signed in at Keycloak: one sender, all others receive. */
public final class Pairs implements AutoCloseable {
    private static final String SENDER = "ana@podul.example";
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor();
    private final Worker sender;
    private final Supplier<String> senderToken;
    private final List<Worker> receivers = new ArrayList<>();
    private final List<Supplier<String>> receiverTokens = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    public Pairs(DemoNetwork network, Addresses addresses, int count) {
        sender = network.signedIn(SENDER, addresses);
        senderToken = new FreshToken(sender.token(), background);
        for (DemoAccount account : network.accounts()) {
            if (account.agency().equals("podul") || !account.roles().contains("caseworker")) continue;
            var receiver = network.signedIn(account.email(), addresses);
            receivers.add(receiver);
            receiverTokens.add(new FreshToken(receiver.token(), background));
        }
        for (int index = 0; index < count; index++) pairs.add(pair(index % receivers.size()));
    }

    /** Clients, each with a pair of its own. */
    public List<HttpJourney> journeys(int clients, int port) throws Exception {
        var journeys = new ArrayList<HttpJourney>();
        for (int index = 0; index < clients; index++) journeys.add(new HttpJourney(pairs.get(index), port));
        return journeys;
    }

    Pair first() {
        return pairs.get(0);
    }

    private Pair pair(int index) {
        var receiver = receivers.get(index);
        var identity = sender.at("identity");
        var person = identity.post("/v1/persons", Map.of("nickname", "Bench", "ageBasis", "STATED", "adult", true))
                .id();
        var consent = Consenting.to(receiver.agency(), 30, person, identity, UUID.randomUUID(), "NEEDS");
        return new Pair(senderToken, receiverTokens.get(index), person, consent, receiver.agency(), receiver.account());
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
