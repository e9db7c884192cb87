package org.punte.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says once what holds for every operation: its problems and its token. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedParts implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents()
                .addSchema(PROBLEM, problem())
                .addResponse(PROBLEM, answer())
                .addSecurityScheme(TOKEN, token());
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        document.addServer(OASFactory.createServer().url("/").description("Wherever the service runs"));
        Paths paths = document.getPaths();
        if (paths == null) return;
        paths.getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(SharedParts::complete);
    }

    private static void complete(Operation operation) {
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().removeAPIResponse("400");
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM));
        if (operation.getDescription() == null) operation.setDescription(operation.getSummary());
    }

    private static APIResponse answer() {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
        return OASFactory.createAPIResponse()
                .description("Refused; `type` names the reason, see docs/errors.md")
                .content(content);
    }

    private static Schema problem() {
        return object().addProperty("type", text().examples(List.of("/problems/not-found")))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("requestId", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fieldError()))
                .required(List.of("type", "title", "status"));
    }

    private static Schema fieldError() {
        return object().addProperty("field", text()).addProperty("message", text());
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
