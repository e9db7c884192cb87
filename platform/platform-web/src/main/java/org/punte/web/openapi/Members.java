package org.punte.web.openapi;

import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The members of records as Jackson writes them: unwrapped, renamed and left out as their annotations say. */
final class Members {
    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final DotName INCLUDE = DotName.createSimple(JACKSON + "JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple(JACKSON + "JsonUnwrapped");
    private static final DotName NAMING = DotName.createSimple("com.fasterxml.jackson.databind.annotation.JsonNaming");
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView code;

    Members(IndexView code) {
        this.code = code;
    }

    Stream<Member> of(ClassInfo record) {
        return record.recordComponents().stream().flatMap(component -> of(record, component));
    }

    private Stream<Member> of(ClassInfo record, RecordComponentInfo component) {
        var field = record.field(component.name());
        var nullable = field.type().hasAnnotation(NULLABLE);
        var part = field.hasAnnotation(UNWRAPPED)
                ? code.getClassByName(field.type().name())
                : null;
        if (part != null) return nullable ? of(part).map(Member::ofSomethingNullable) : of(part);
        var primitive = field.type().kind() == Type.Kind.PRIMITIVE;
        return Stream.of(new Member(name(record, field), nullable, primitive, isLeftOut(record, field, nullable)));
    }

    /** The only other naming that a record of ours has. */
    private static String name(ClassInfo record, FieldInfo field) {
        if (!record.hasDeclaredAnnotation(NAMING)) return field.name();
        return field.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static boolean isLeftOut(ClassInfo record, FieldInfo field, boolean nullable) {
        var own = field.annotation(INCLUDE);
        var said = own != null ? own : record.declaredAnnotation(INCLUDE);
        if (said == null) return false;
        return switch (said.value().asEnum()) {
            case "ALWAYS" -> false;
            case "NON_NULL" -> nullable;
            default -> true; // what is empty, too
        };
    }
}
