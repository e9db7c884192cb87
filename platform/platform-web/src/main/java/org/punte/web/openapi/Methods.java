package org.punte.web.openapi;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** The methods behind the operations: what they say in annotations of ours, and in their types, the scanner does not read. */
final class Methods {
    private static final DotName RESPONSE = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName TAGGED = DotName.createSimple(Tagged.class);

    private final IndexView code;
    private final Map<String, MethodInfo> byOperation;

    /** The document names operations by class and method. */
    Methods(IndexView code) {
        this.code = code;
        byOperation = code.getKnownClasses().stream()
                .filter(type -> type.name().withoutPackagePrefix().endsWith("Resource"))
                .flatMap(type -> type.methods().stream())
                .collect(toMap(m -> m.declaringClass().simpleName() + "_" + m.name(), m -> m, (one, overload) -> one));
    }

    /** Those of these operations. */
    Stream<MethodInfo> of(Stream<String> operations) {
        return operations.map(byOperation::get).filter(Objects::nonNull);
    }

    private Optional<MethodInfo> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }

    /** What it answers, without what only carries it. */
    static Type answer(MethodInfo method) {
        var type = method.returnType();
        boolean carried =
                type.kind() == Type.Kind.PARAMETERIZED_TYPE && type.name().equals(RESPONSE);
        return carried ? type.asParameterizedType().arguments().get(0) : type;
    }

    Optional<String> status(String operation) {
        return of(operation)
                .map(method -> method.annotation(STATUS))
                .map(said -> String.valueOf(said.value().asInt()));
    }

    boolean isIdempotent(String operation) {
        return says(operation, DotName.createSimple(Idempotent.class));
    }

    boolean heedsIfMatch(String operation) {
        return says(operation, DotName.createSimple(IfMatch.class));
    }

    /** Which scopes open it to a partner's system; none, never. */
    String[] scopes(String operation) {
        return of(operation)
                .map(method -> method.annotation(DotName.createSimple(ClientScope.class)))
                .map(said -> said.value().asStringArray())
                .orElse(new String[0]);
    }

    /** Whether its answer carries a version. */
    boolean isTagged(String operation) {
        return of(operation)
                .filter(method -> method.returnType().name().equals(RESPONSE))
                .map(Methods::answer)
                .filter(type -> isTagged(type.name()))
                .isPresent();
    }

    private boolean isTagged(DotName name) {
        var type = code.getClassByName(name);
        return name.equals(TAGGED)
                || type != null && type.interfaceNames().stream().anyMatch(this::isTagged);
    }

    private boolean says(String operation, DotName annotation) {
        return of(operation)
                .filter(method -> method.hasAnnotation(annotation)
                        || method.declaringClass().hasDeclaredAnnotation(annotation))
                .isPresent();
    }
}
