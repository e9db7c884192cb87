package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a control is described or named by is there whenever the control is. */
class AriaTest {
    private static final Pattern PARTS =
            Pattern.compile("\\{#(?<begin>if|for|each|when|switch|case)\\b[^}]*}|(?<other>\\{#else\\b[^}]*})"
                    + "|\\{/(?<end>if|for|each|when|switch|case)}|\\bid=\"(?<id>(?:\\{[^}]*}|[^\"{])*)\""
                    + "|aria-(?:describedby|labelledby)=\"(?<refers>(?:\\{[^}]*}|[^\"{])*)\"");
    // a name put together within braces has spaces of its own
    private static final Pattern BETWEEN = Pattern.compile(" +(?![^{]*})");

    /** An id, or a reference to one, and the branches in which it stands. */
    private record Place(String id, List<String> branches) {}

    private final List<Place> ids = new ArrayList<>();
    private final List<Place> references = new ArrayList<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void what_is_referred_to_is_there_under_the_same_condition(String place, String template) {
        read(template);

        assertThat(references).as(place).allSatisfy(reference -> assertThat(ids).anyMatch(id -> holds(id, reference)));
    }

    private void read(String template) {
        var part = PARTS.matcher(template);
        while (part.find()) {
            if (part.group("begin") != null) open.addLast("at " + part.start());
            else if (part.group("other") != null) open.addLast(open.removeLast() + ", else at " + part.start());
            else if (part.group("end") != null) open.removeLast();
            else if (part.group("id") != null) ids.add(new Place(part.group("id"), List.copyOf(open)));
            else for (var id : BETWEEN.split(part.group("refers"))) references.add(new Place(id, List.copyOf(open)));
        }
    }

    /** Also where whoever includes the template says what the id is. */
    private static boolean holds(Place id, Place reference) {
        if (reference.id().equals("{hint}")) return true;
        int depth = id.branches().size();
        return id.id().equals(reference.id())
                && depth <= reference.branches().size()
                && id.branches().equals(reference.branches().subList(0, depth));
    }

    private static Stream<Arguments> templates() {
        return WrittenTemplates.all().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }
}
