package org.punte.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.punte.portal.client.deadline.DeadlineName;
import org.punte.portal.client.directory.Call;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.figures.Measure;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.membership.WorkKind;
import org.punte.portal.client.move.AnswerCode;
import org.punte.portal.client.notification.MessageKind;
import org.punte.portal.client.partner.Scope;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.staff.Role;

/** The portal writes down anew which codes the services know: each list is a whole one of their API documents. */
class CodesTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path DOCUMENTS = Path.of("../contracts/openapi");
    private static final Pattern LIST =
            Pattern.compile("(?m)^(?: {4}(\\w+):\\n {6}type: string\\n)? +enum:\\n((?: +- .*\\n)+)");

    /** To the documents they are text, or they are the portal's own. */
    private static final Set<Class<?>> NOT_LISTED = Set.of(
            AnswerCode.class,
            DeadlineName.class,
            Looked.Outcome.class,
            Measure.class,
            Referral.Side.class,
            Role.class,
            Scope.class,
            WorkKind.class);

    private static final Map<Class<?>, String> OTHERWISE_CALLED =
            Map.of(Call.Status.class, "CallStatus", Eligibility.Sex.class, "ServedSex");

    /**
     * What the portal has beside the list: a reason as others read it, the same message of a system instead of a person, and what
     * stands in the ledger without being a category.
     */
    private static final Map<Class<?>, String> BESIDES = Map.of(
            DeclineReason.class,
            "CANNOT_TAKE",
            MessageKind.class,
            "SYSTEM_REFUSALS_REPEATED",
            Category.class,
            "MEETING");

    /** A list of codes of a document, under its name where it has one. */
    private record Listed(@Nullable String name, Set<String> codes) {}

    private static final List<Listed> LISTED = new ArrayList<>();

    @BeforeAll
    static void what_the_services_say() throws IOException {
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            for (var document : documents.toList())
                listed(Files.readString(document)).forEach(LISTED::add);
        }
    }

    @Test
    void every_list_of_codes_is_a_whole_one_of_the_services() throws IOException {
        assertThat(lists())
                .hasSizeGreaterThan(50)
                .filteredOn(list -> !NOT_LISTED.contains(list))
                .filteredOn(list -> theirs(list).stream().noneMatch(theirs -> isThat(list, theirs)))
                .as("what no document lists like that")
                .isEmpty();
    }

    private static List<Class<?>> lists() throws IOException {
        try (Stream<Path> compiled = Files.walk(CLASSES.resolve("org/punte/portal/client"))) {
            return compiled.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(CodesTest::loaded)
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> loaded(Path file) {
        var name =
                CLASSES.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.');
        try {
            return Class.forName(name, false, CodesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of its name; where there are none, any. */
    private static List<Set<String>> theirs(Class<?> list) {
        var name = OTHERWISE_CALLED.getOrDefault(list, list.getSimpleName());
        var named = LISTED.stream().filter(one -> name.equals(one.name)).toList();
        return (named.isEmpty() ? LISTED : named).stream().map(Listed::codes).toList();
    }

    /** But for what stands in for codes that come later, which may be one of theirs. */
    private static boolean isThat(Class<?> list, Set<String> theirs) {
        var besides = ours(list);
        if (!besides.containsAll(theirs)) return false;
        besides.removeAll(theirs);
        besides.remove(BESIDES.get(list));
        return besides.stream().allMatch(code -> standsIn(list, code));
    }

    private static Set<String> ours(Class<?> list) {
        return Stream.of(list.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean standsIn(Class<?> list, String code) {
        try {
            return list.getField(code).isAnnotationPresent(JsonEnumDefaultValue.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Listed> listed(String document) {
        return LIST.matcher(document)
                .results()
                .map(list -> new Listed(
                        list.group(1),
                        list.group(2).lines().map(CodesTest::code).collect(Collectors.toSet())));
    }

    private static String code(String line) {
        return line.replaceAll("^ +- |\"", "");
    }
}
