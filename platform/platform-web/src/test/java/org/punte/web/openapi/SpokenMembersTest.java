package org.punte.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpokenMembersTest {
    /** What goes out. */
    record ThingView(
            String name, @Nullable String note, @Nullable Both both, int version) {}

    /** What goes out without what is not there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShortView(String name, @Nullable String note) {}

    /** A list of something. */
    record Page<T>(List<T> items, @Nullable String next) {}

    /** What goes out and comes in. */
    record Both(String name, boolean sure) {}

    /** What comes in. */
    record MakeThing(
            String name,
            boolean sure,
            @Nullable String note,
            @JsonUnwrapped Part part,
            Both both) {}

    /** A part of what comes in. */
    record Part(int size) {}

    /** Endpoints. */
    static class ThingResource {
        RestResponse<ThingView> make(@RestPath String id, MakeThing command) {
            throw new UnsupportedOperationException(id + command);
        }

        Page<ShortView> list() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void an_answer_always_has_what_is_not_nullable_and_may_have_null_for_the_rest() throws IOException {
        var view = completed("ThingView", "name", "note", "both", "version");

        assertThat(view.getRequired()).containsExactlyInAnyOrder("name", "version");
        assertThat(view.getProperties().get("note").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(completed("PageShortView", "items", "next").getRequired()).containsExactly("items");
    }

    @Test
    void what_is_left_out_where_it_is_null_is_never_null() throws IOException {
        var view = completed("ShortView", "name", "note");

        assertThat(view.getRequired()).containsExactly("name");
        assertThat(view.getProperties().get("note").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void a_request_needs_what_cannot_be_absent() throws IOException {
        var command = completed("MakeThing", "name", "sure", "note", "size", "both");

        assertThat(command.getRequired()).containsExactlyInAnyOrder("sure", "size");
        assertThat(command.getProperties().get("note").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
    }

    @Test
    void what_goes_both_ways_promises_what_a_request_needs() throws IOException {
        assertThat(completed("Both", "name", "sure").getRequired()).containsExactly("sure");
    }

    private static Schema completed(String name, String... members) throws IOException {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var member : members)
            schema.addProperty(member, OASFactory.createSchema().addType(SchemaType.STRING));
        var code = Index.of(
                ThingResource.class,
                ThingView.class,
                ShortView.class,
                Page.class,
                Both.class,
                MakeThing.class,
                Part.class);
        new SpokenMembers(code, methods(code)).complete(Map.of(name, schema));
        return schema;
    }

    private static Stream<MethodInfo> methods(Index code) {
        return new Methods(code).of(Stream.of("ThingResource_make", "ThingResource_list"));
    }
}
