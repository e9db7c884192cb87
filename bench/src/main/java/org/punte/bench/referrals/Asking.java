package org.punte.bench.referrals;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.punte.bench.http.Wire;
import org.punte.bench.load.Times;

/** Somebody of one agency who asks referral-service, one question after the other. */
class Asking implements AutoCloseable {
    private static final String NEXT = "\"next\":\"";
    private final Wire wire;
    private final Supplier<String> token;

    Asking(int port, Supplier<String> token) throws IOException {
        this.wire = new Wire(port);
        this.token = token;
    }

    void ask(String path, Times times) throws IOException {
        var now = token.get();
        long begun = System.nanoTime();
        wire.get(path, now).expect(200);
        times.add(System.nanoTime() - begun);
    }

    /** The address of the so-manieth page, or of the last full one that there is: pages are compared that hold as many. */
    String page(String path, int number) throws IOException {
        var address = path;
        var full = path;
        for (int at = 1; at < number; at++) {
            var next = next(wire.get(address, token.get()).expect(200).body());
            if (next == null) return full;
            full = address;
            address = path + "&after=" + next;
        }
        return address;
    }

    private static @Nullable String next(String body) {
        int at = body.lastIndexOf(NEXT);
        return at < 0 ? null : body.substring(at + NEXT.length(), body.indexOf('"', at + NEXT.length()));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
