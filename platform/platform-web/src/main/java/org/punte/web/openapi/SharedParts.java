package org.punte.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
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
        new SpokenMembers(code, methods.of(operations(document).map(Operation::getOperationId)))
                .complete(document.getComponents().getSchemas());
        completeOperations(document);
        tell(document, Meanings.ofService());
        operations(document)
                .map(Operation::getTags)
                .filter(tags -> tags != null)
                .flatMap(tags -> tags.stream())
                .distinct()
                .sorted()
                .map(SharedParts::tag)
                .forEach(document::addTag);
    }

    private void completeOperations(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> SharedOperation.complete(path, method, operation, methods)));
    }

    private static void tell(OpenAPI document, Meanings meanings) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            meanings.tell(name, schema);
            WholePatterns.complete(schema);
        });
        operations(document).forEach(operation -> {
            meanings.tell(operation);
            WholePatterns.complete(operation);
        });
        meanings.requireAllTold();
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Tag tag(String name) {
        return OASFactory.createTag().name(name).description(things(name.replace(" Resource", "")));
    }

    /** Of one of them: {@code Inquiry} of {@code Inquiries}. */
    private static String things(String one) {
        if (one.equals("Hsds")) return "The directory as HSDS";
        if (one.endsWith("s")) return one;
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
