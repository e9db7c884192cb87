package org.punte.web.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The records that travel in one direction, with all that they hold, by the names of their schemas. */
final class Bodies {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final IndexView code;
    private final Map<String, ClassInfo> found = new HashMap<>();
    private final Deque<Type> waiting = new ArrayDeque<>();

    Bodies(IndexView code) {
        this.code = code;
    }

    void add(Type travelling) {
        waiting.add(travelling);
        while (!waiting.isEmpty()) walk(waiting.poll());
    }

    @Nullable
    ClassInfo called(String schema) {
        return found.get(schema);
    }

    private void walk(Type type) {
        if (type.kind() == Type.Kind.ARRAY) waiting.add(type.asArrayType().elementType());
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE)
            waiting.addAll(type.asParameterizedType().arguments());
        var known = code.getClassByName(type.name());
        if (known == null) return;
        if (known.isInterface())
            code.getAllKnownImplementations(known.name())
                    .forEach(one -> waiting.add(Type.create(one.name(), Type.Kind.CLASS)));
        else if (known.isRecord() && found.putIfAbsent(name(type), known) == null)
            known.recordComponents().forEach(component -> waiting.add(component.type()));
    }

    /** As the scanner makes it: a given name counts, but not inside the name of what is made of it. */
    private String name(Type type) {
        var given = code.getClassByName(type.name()).declaredAnnotation(SCHEMA);
        boolean whole = type.kind() == Type.Kind.PARAMETERIZED_TYPE || given == null || given.value("name") == null;
        return whole ? simpleName(type) : given.value("name").asString();
    }

    private static String simpleName(Type type) {
        var name = type.name().withoutPackagePrefix();
        var simple = name.substring(name.lastIndexOf('$') + 1);
        if (type.kind() != Type.Kind.PARAMETERIZED_TYPE) return simple;
        return type.asParameterizedType().arguments().stream()
                .map(Bodies::simpleName)
                .collect(Collectors.joining("", simple, ""));
    }
}
