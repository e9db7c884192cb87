package org.punte.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/** Says once, and not on every method, what holds for every operation: problems, tokens, tags, keys and versions. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedParts implements OASFilter {
    private final Methods methods;
    private final IndexView code;

    /** With the code that the document is about. */
    public SharedParts(IndexView code) {
        this.code = code;
        methods = new Methods(code);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        SharedComponents.addTo(document.getComponents());
        document.addServer(OASFactory.createServer().url("/").description("Wherever the service runs"));
        if (document.getPaths() == null) return;
        var operations = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getOperationId);
        new SpokenMembers(code, methods.of(operations))
                .complete(document.getComponents().getSchemas());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> SharedOperation.complete(path, method, operation, methods)));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getTags)
                .filter(tags -> tags != null)
                .flatMap(tags -> tags.stream())
                .distinct()
                .sorted()
                .map(SharedParts::tag)
                .forEach(document::addTag);
    }

    private static Tag tag(String name) {
        return OASFactory.createTag().name(name).description(name.replace(" Resource", "s"));
    }
}
