package org.punte.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts that operations refer to. */
final class SharedComponents {
    static final String PROBLEM_RESPONSE = "#/components/responses/Problem";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String IF_MATCH = "IfMatch";
    static final String IF_MATCH_MAY = "IfMatchWhereGiven";
    static final String ETAG = "#/components/headers/ETag";
    static final String LOCATION = "#/components/headers/Location";
    /** Of an operation: each of them opens it to a partner's system. */
    static final String SCOPES = "x-client-scopes";

    private SharedComponents() {}

    static void addTo(Components components) {
        components
                .addSchema("Problem", ProblemSchema.written())
                .addResponse("Problem", answer())
                .addHeader("ETag", told("The version of what is shown; to be sent as If-Match"))
                .addHeader("Location", told("Where what was made is"))
                .addParameter(IDEMPOTENCY_KEY, idempotencyKey())
                .addParameter(
                        IF_MATCH,
                        header("If-Match", "The ETag of what was read").required(true))
                .addParameter(
                        IF_MATCH_MAY,
                        header("If-Match", "The ETag of what was read; what has changed since is not moved (412)"))
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
                .addHeader("Retry-After", told("With 409 `idempotency-key-busy`, 429 and 503: seconds to wait"))
                .addHeader(
                        "WWW-Authenticate", told("With 401: what is wrong with the token, or how old a sign-in may be"))
                .content(content);
    }

    private static Header told(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    /** As {@code RequestKey} reads it. */
    private static Parameter idempotencyKey() {
        return header(
                        "Idempotency-Key",
                        "The same key and body have their effect once, for 72 hours: 1 to 255 visible ASCII characters")
                .schema(text().minLength(1).maxLength(255).pattern("^[!-~]+$"));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token for exactly one agency. People need one of the listed roles; a partner's system needs one of `"
                                + SCOPES + "`, and passes nowhere without them (ADR 0014)");
    }
}
