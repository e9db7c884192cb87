package org.punte.bench.http;

import java.io.IOException;
import java.util.UUID;
import org.punte.bench.load.Invisible;
import org.punte.bench.load.Journey;
import org.punte.bench.load.Laps;
import org.punte.bench.load.Step;

/** Over HTTP, with everything on: token, role, access, row-level security, idempotency key, outbox. */
public final class HttpJourney implements Journey {
    private static final String COMPLETION = "{\"outcome\":\"SERVICE_FULLY\"}";
    private final Pair pair;
    private final int port;
    private Wire wire;

    HttpJourney(Pair pair, int port) throws IOException {
        this.pair = pair;
        this.port = port;
        this.wire = new Wire(port);
    }

    @Override
    public void play(Laps laps) throws IOException {
        try {
            steps(laps);
        } catch (IOException failure) {
            wire.close();
            wire = new Wire(port);
            throw failure;
        }
    }

    private void steps(Laps laps) throws IOException {
        String sender = pair.sender().get();
        String receiver = pair.receiver().get();
        String id = wire.post("/v1/referrals", sender, key(), pair.referral())
                .expect(201)
                .id();
        laps.done(Step.SUBMIT);
        var inbox = wire.get("/v1/referrals/received?limit=20", receiver).expect(200);
        if (!inbox.body().contains(id)) throw new Invisible(id);
        laps.done(Step.INBOX);
        String path = "/v1/referrals/" + id;
        wire.post(path + "/acceptance", receiver, key(), pair.acceptance()).expect(200);
        laps.done(Step.ACCEPT);
        wire.get(path, receiver).expect(200);
        laps.done(Step.READ);
        wire.post(path + "/completion", receiver, key(), COMPLETION).expect(200);
        laps.done(Step.COMPLETE);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
