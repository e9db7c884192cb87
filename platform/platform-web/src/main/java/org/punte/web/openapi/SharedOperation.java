package org.punte.web.openapi;

import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes one operation. What its method says itself is kept. */
final class SharedOperation {
    private SharedOperation() {}

    static void complete(String path, HttpMethod method, Operation operation, SaidStatuses said) {
        var responses = operation.getResponses();
        for (String refused : new String[] {"400", "401", "403"}) responses.removeAPIResponse(refused);
        if (method == HttpMethod.POST) {
            answered(said.of(operation.getOperationId()).orElse(usual(path)), responses);
            parameter(operation, SharedComponents.IDEMPOTENCY_KEY);
        }
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(SharedComponents.PROBLEM_RESPONSE));
        if (operation.getDescription() == null) operation.setDescription(operation.getSummary());
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) parameter(operation, SharedComponents.IF_MATCH);
    }

    /** What is posted to a collection is made; what is posted below a thing moves the thing. Other methods say what they do. */
    private static String usual(String path) {
        return path.contains("{") ? "200" : "201";
    }

    /** One good answer: the scanner writes 200, or 201 where there is no body. */
    private static void answered(String status, APIResponses responses) {
        var scanned = responses.hasAPIResponse("200") ? "200" : "201";
        var answer = responses.getAPIResponse(scanned);
        if (answer == null || scanned.equals(status)) return;
        responses.removeAPIResponse(scanned);
        responses.addAPIResponse(status, answer.description(reason(status)));
    }

    private static String reason(String status) {
        return Status.fromStatusCode(Integer.parseInt(status)).getReasonPhrase();
    }

    private static void parameter(Operation operation, String reference) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + reference));
    }
}
