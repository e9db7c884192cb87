package org.punte.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes one operation. What its method says itself is kept. */
final class SharedOperation {
    private SharedOperation() {}

    static void complete(String path, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        for (String refused : new String[] {"400", "401", "403"}) responses.removeAPIResponse(refused);
        if (method == HttpMethod.POST) created(path, responses);
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(SharedComponents.PROBLEM_RESPONSE));
        if (operation.getDescription() == null) operation.setDescription(operation.getSummary());
        if (method == HttpMethod.POST) parameter(operation, SharedComponents.IDEMPOTENCY_KEY);
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) parameter(operation, SharedComponents.IF_MATCH);
    }

    /** What is posted to a collection is made; what is posted below a thing makes something or moves the thing. */
    private static void created(String path, APIResponses responses) {
        var answer = responses.getAPIResponse("200");
        if (answer == null || responses.hasAPIResponse("201")) return;
        responses.addAPIResponse(
                "201", OASFactory.createAPIResponse().description("Created").content(answer.getContent()));
        if (!path.contains("{")) responses.removeAPIResponse("200");
    }

    private static void parameter(Operation operation, String reference) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + reference));
    }
}
