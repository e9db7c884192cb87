package org.punte.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** The document offers what a request may hold, and nothing else: what is only asked of a record is none of its members. */
public final class RequestMembers {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final Index code;

    private RequestMembers(Index code) {
        this.code = code;
    }

    /** Of the service under test. */
    public static void hold() {
        var members = new RequestMembers(index());
        ApiDocument.built().requests().forEach((name, schema) -> {
            if (!schema.has("properties")) return;
            var offered = new TreeSet<String>();
            schema.get("properties").fieldNames().forEachRemaining(offered::add);
            assertThat(members.recordsCalled(name)).as("members of " + name).contains(offered);
        });
    }

    private Set<Set<String>> recordsCalled(String schema) {
        return code.getKnownClasses().stream()
                .filter(type -> type.isRecord() && name(type).equals(schema))
                .map(type -> of(type).collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private Stream<String> of(ClassInfo record) {
        return record.recordComponents().stream().flatMap(component -> {
            boolean unwrapped = record.field(component.name()).hasAnnotation(UNWRAPPED);
            return unwrapped ? of(code.getClassByName(component.type().name())) : Stream.of(component.name());
        });
    }

    private static String name(ClassInfo type) {
        var said = type.declaredAnnotation(SCHEMA);
        return said == null || said.value("name") == null
                ? type.simpleName()
                : said.value("name").asString();
    }

    private static Index index() {
        try (var files = Files.walk(Path.of("target/classes"))) {
            var indexer = new Indexer();
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList())
                try (var bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            return indexer.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
