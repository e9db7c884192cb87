package org.punte.bench.persons;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.punte.bench.load.Percentiles;

class BucketsTest {
    private static final String PAGE = """
            # TYPE person_reading_seconds histogram
            person_reading_seconds_bucket{class="A",exception="none",le="0.001"} %1$d.0
            person_reading_seconds_bucket{class="A",exception="none",le="0.002"} %2$d.0
            person_reading_seconds_bucket{class="A",exception="none",le="0.004"} %3$d.0
            person_reading_seconds_bucket{class="A",exception="none",le="+Inf"} %3$d.0
            person_reading_seconds_bucket{class="A",exception="Rejection",le="0.001"} 0.0
            other_seconds_bucket{le="0.001"} 7.0
            """;

    @Test
    void what_came_before_does_not_count() throws Exception {
        var before = read(PAGE.formatted(1_000, 1_000, 1_000));
        var after = read(PAGE.formatted(1_000, 1_090, 1_100));
        assertThat(after.since(before)).isEqualTo(new Percentiles(1.556, 3.0, 3.8));
    }

    private static Buckets read(String page) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/metrics", exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            return Buckets.of(server.getAddress().getPort(), "person_reading_seconds");
        } finally {
            server.stop(0);
        }
    }
}
