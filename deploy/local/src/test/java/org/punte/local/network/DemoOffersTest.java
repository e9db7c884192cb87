package org.punte.local.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.punte.local.Progress;
import org.punte.local.http.Addresses;
import org.punte.local.signin.Door;

class DemoOffersTest {
    private static final String REFUSED = "\"JOB\"";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean refusing = true;

    @TempDir
    Path run;

    @Test
    void what_fails_is_said_again_and_nothing_else_with_it() {
        try (var door = Door.refusing(0).shows("/v1/services", this::hear).shows("/v1/agencies", this::hear)) {
            assertThat(saidAtNextStart(door)).hasSize(DemoOffers.ALL.size() + 2);

            assertThat(saidAtNextStart(door)).singleElement().asString().contains(REFUSED);

            refusing = false;
            assertThat(saidAtNextStart(door)).singleElement().asString().contains(REFUSED);
            assertThat(saidAtNextStart(door)).isEmpty();
        }
    }

    @Test
    void a_mark_of_an_earlier_build_has_no_lines_and_says_that_all_was_said() throws IOException {
        Files.createFile(run.resolve("demo-offers"));

        try (var door = Door.refusing(0).shows("/v1/services", this::hear).shows("/v1/agencies", this::hear)) {
            assertThat(saidAtNextStart(door)).isEmpty();
        }
    }

    private List<String> saidAtNextStart(Door door) {
        heard.clear();
        Addresses addresses = part -> door.address();
        new DemoOffers(network(), addresses, new Progress(new PrintStream(OutputStream.nullOutputStream())))
                .ensure(run);
        return List.copyOf(heard);
    }

    private void hear(HttpExchange page) throws IOException {
        var body = new String(page.getRequestBody().readAllBytes(), UTF_8);
        if (!page.getRequestMethod().equals("GET")) heard.add(body);
        page.getResponseHeaders().add("ETag", "\"1\"");
        Door.answer(page, refusing && body.contains(REFUSED) ? 422 : 200, "{}");
    }

    private static DemoNetwork network() {
        var speakers = Stream.concat(DemoOffers.ALL.stream().map(DemoOffer::by), Stream.of(FirstAgency.ADMINISTRATOR))
                .distinct()
                .map(email -> new DemoAccount(email, email, UUID.randomUUID(), "one", List.of("supervisor")))
                .toList();
        var agency = UUID.randomUUID();
        return new DemoNetwork(
                Map.of("one", agency), speakers, new DemoPartner("one", "a-system", "secret", agency, agency, agency));
    }
}
