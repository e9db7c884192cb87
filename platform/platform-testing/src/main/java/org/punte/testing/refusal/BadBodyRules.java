package org.punte.testing.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.RowLevelSecurity;

/** That nothing of a body is stored which is not as promised, where something is made and where it is changed. */
public abstract class BadBodyRules extends BadRequestRules {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String collection;
    private final String table;

    /** What is posted to {@code collection} is a row of {@code table}. */
    protected BadBodyRules(Account caller, String list, String collection, String table) {
        super(caller, list);
        this.collection = collection;
        this.table = table;
    }

    /** Is stored, as often as it is sent. */
    protected abstract Map<String, ?> good();

    /** A change of what {@link #good} has made. */
    protected abstract Change change();

    /** {@code PUT} or {@code PATCH} at a path with {@code {id}}. */
    public record Change(Method method, String path, Map<String, ?> body) {}

    @Test
    public void nothing_of_a_body_that_is_not_as_promised_is_stored() {
        long before = rows();

        for (var broken : List.of("", "{", "[]", "null", "7", text(json(good())) + " {}", "\u0000"))
            refused(broken, 400, "invalid-input");
        refused(text(json(good()).put("somethingElse", 1)), 400, "invalid-input");
        good().keySet().forEach(member -> refused(ofWrongType(member), 400, "invalid-input"));
        refused(" ".repeat(300 * 1024) + text(json(good())), 413, "body-too-large");

        assertThat(rows()).isEqualTo(before);
        as(caller).body(good()).post(collection).then().statusCode(201);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    public void who_has_not_seen_the_present_version_changes_nothing() {
        var made =
                as(caller).body(good()).post(collection).then().statusCode(201).extract();
        var change = change();

        changing(change, made.path("id"), "\"4711\"", 412, "stale");
        changing(change, made.path("id"), "*", 412, "stale");
        changing(change, made.path("id"), null, 428, "if-match-missing");

        var seen = as(caller).header("If-Match", made.header("ETag")).body(change.body());
        seen.request(change.method(), change.path(), (String) made.path("id"))
                .then()
                .statusCode(200);
    }

    private void changing(Change change, String id, @Nullable String tag, int status, String slug) {
        var request = as(caller).body(change.body());
        if (tag != null) request.header("If-Match", tag);
        request.request(change.method(), change.path(), id)
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + slug));
    }

    private void refused(String body, int status, String slug) {
        as(caller).body(body).post(collection).then().statusCode(status).body("type", equalTo("/problems/" + slug));
    }

    private String ofWrongType(String member) {
        var body = json(good());
        body.putArray(member).addArray().add(7);
        return text(body);
    }

    private long rows() {
        return RowLevelSecurity.visibleTo(caller.agency(), caller.id(), Set.of(table))
                .get(table);
    }

    private static ObjectNode json(Map<String, ?> body) {
        return JSON.valueToTree(body);
    }

    private static String text(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
