package org.punte.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.Tokens.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.TestClock;

/** Whatever is sent to the public form: it takes it or refuses it, never breaks, and repeats nothing. */
@QuarkusTest
class PublicFormFuzzTest {
    private static final String CANARY = "Zwischenruf-Papagal-7341";
    private static final long SEED = 20261123;
    private static final int BODIES = 250;
    private static final List<String> MEMBERS = Stream.of(Apply.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    @Inject
    TestClock clock;

    private final Random random = new Random(SEED);

    @BeforeEach
    void a_day_of_its_own() {
        clock.advance(Duration.ofDays(800));
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void odd_values_in_any_member_are_taken_or_refused() {
        for (var member : MEMBERS) {
            for (var odd : oddValues()) {
                var form = Applying.form("Asociația");
                form.put(member, odd);
                assertHarmless(send(form));
            }
        }
    }

    @Test
    void odd_members_are_refused() {
        for (var member : List.of("status", "id", "version", "agency", "__proto__", "@class", "", "a".repeat(300))) {
            var form = Applying.form("Asociația");
            form.put(member, CANARY);
            assertThat(assertHarmless(send(form)).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void mangled_bodies_are_refused() {
        var text = """
                {"name":"%s","kind":"NGO","phone":"112","registrationNumber":"1","contactName":"A B",
                 "contactEmail":"a@b.example"}""".formatted(CANARY);
        for (int i = 0; i < BODIES; i++) assertHarmless(send(mangled(text)));
    }

    @Test
    void other_kinds_of_bodies_are_refused() {
        for (var type : List.of(ContentType.XML, ContentType.TEXT, ContentType.URLENC, ContentType.HTML)) {
            var answer =
                    anonymous().contentType(type).body("<a>" + CANARY + "</a>").post("/v1/applications");
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    private static List<Object> oddValues() {
        var odd = new ArrayList<Object>(List.of(
                "",
                " ",
                CANARY.repeat(200),
                "\u0000",
                "\uD800",
                "'; drop table application; --",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "\u202Eevil",
                "ﬀ",
                "ş",
                -1,
                1e308,
                true,
                List.of(),
                List.of(CANARY),
                Map.of(),
                Map.of("a", CANARY),
                "=cmd|' /C calc'!A0"));
        odd.add(null);
        return odd;
    }

    private byte[] mangled(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }

    private static Response send(Object form) {
        return anonymous()
                .header("X-Forwarded-For", Applying.address())
                .body(form)
                .post("/v1/applications");
    }

    private static Response assertHarmless(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(202, 400);
        assertThat(answer.asString()).doesNotContain(CANARY).doesNotContain("Exception");
        return answer;
    }
}
