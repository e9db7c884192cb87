package org.punte.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts that operations refer to. */
final class SharedComponents {
    static final String PROBLEM_RESPONSE = "#/components/responses/Problem";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String IF_MATCH = "IfMatch";

    private SharedComponents() {}

    static void addTo(Components components) {
        components
                .addSchema("Problem", problem())
                .addResponse("Problem", answer())
                .addParameter(
                        IDEMPOTENCY_KEY,
                        header("Idempotency-Key", "The same key and body have their effect once, for 72 hours"))
                .addParameter(
                        IF_MATCH,
                        header("If-Match", "The ETag of what was read").required(true))
                // the name under which the framework notes the roles of each operation
                .addSecurityScheme("SecurityScheme", token());
    }

    private static APIResponse answer() {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse()
                .description("Refused; `type` names the reason, see docs/errors.md")
                .content(content);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Schema problem() {
        var fieldError = object().addProperty("field", text()).addProperty("message", text());
        return object().addProperty("type", text().examples(List.of("/problems/not-found")))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("requestId", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fieldError))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token for exactly one agency");
    }
}
