package org.punte.web.openapi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

/**
 * Says of members what their records say and the scanner does not read: which may be null, which are always there in an
 * answer, and which a request must have because they are primitive.
 */
final class SpokenMembers {
    private final Members members;
    private final Bodies answers;
    private final Bodies requests;

    SpokenMembers(IndexView code, Stream<MethodInfo> methods) {
        members = new Members(code);
        answers = new Bodies(code);
        requests = new Bodies(code);
        methods.forEach(method -> {
            answers.add(Methods.answer(method));
            method.parameters().stream().filter(SpokenMembers::isBody).forEach(body -> requests.add(body.type()));
        });
    }

    /** Everything else says where it comes from: {@code RestPath}, {@code RestQuery}, or that its members do. */
    private static boolean isBody(MethodParameterInfo parameter) {
        return parameter.declaredAnnotations().stream()
                .map(said -> said.name().withoutPackagePrefix())
                .noneMatch(name -> name.startsWith("Rest") || name.equals("BeanParam"));
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) complete(name, schema);
        });
    }

    private void complete(String name, Schema schema) {
        var answer = answers.called(name);
        var request = requests.called(name);
        var record = answer != null ? answer : request;
        if (record == null) return;
        var properties = new LinkedHashMap<>(schema.getProperties());
        var required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        members.of(record)
                .filter(member -> properties.containsKey(member.name()))
                .forEach(member -> {
                    boolean always = member.primitive() || request == null && !member.nullable() && !member.leftOut();
                    if (always && required.add(member.name())) schema.addRequired(member.name());
                    if (member.nullable() && !(request == null && member.leftOut()))
                        properties.compute(member.name(), (same, property) -> orNull(property));
                });
        schema.setProperties(properties);
    }

    private static Schema orNull(Schema property) {
        boolean plain = property.getType() != null && property.getEnumeration() == null;
        if (plain) return property.addType(SchemaType.NULL);
        return OASFactory.createSchema()
                .addAnyOf(property)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
