package org.punte.web.openapi;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes one operation. What its method says itself is kept. */
final class SharedOperation {
    private static final String MADE = "201";

    private SharedOperation() {}

    static void complete(String path, HttpMethod method, Operation operation, Methods code) {
        var id = operation.getOperationId();
        var responses = operation.getResponses();
        for (String refused : new String[] {"400", "401", "403"}) responses.removeAPIResponse(refused);
        if (method == HttpMethod.POST) answered(code.status(id).orElse(usual(path)), responses);
        if (code.isIdempotent(id)) parameter(operation, SharedComponents.IDEMPOTENCY_KEY);
        version(path, method, operation, code.heedsIfMatch(id));
        if (code.isTagged(id)) tagged(responses);
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(SharedComponents.PROBLEM_RESPONSE));
        if (operation.getDescription() == null) operation.setDescription(operation.getSummary());
        WrittenOutRoles.complete(operation);
        var scopes = code.scopes(id);
        if (scopes.length > 0) operation.addExtension(SharedComponents.SCOPES, List.of(scopes));
    }

    /** Who changes a thing has seen it; who moves it may say so. */
    private static void version(String path, HttpMethod method, Operation operation, boolean heeds) {
        boolean change = method == HttpMethod.PUT || method == HttpMethod.PATCH;
        if (change || heeds && method == HttpMethod.DELETE) parameter(operation, SharedComponents.IF_MATCH);
        else if (heeds && method == HttpMethod.POST && path.contains("{"))
            parameter(operation, SharedComponents.IF_MATCH_MAY);
    }

    /** What is only accepted has no version yet. */
    private static void tagged(APIResponses responses) {
        responses.getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() == null || status.equals("202")) return;
            answer.addHeader("ETag", OASFactory.createHeader().ref(SharedComponents.ETAG));
            if (status.equals(MADE))
                answer.addHeader("Location", OASFactory.createHeader().ref(SharedComponents.LOCATION));
        });
    }

    /** What is posted to a collection is made; what is posted below a thing moves the thing. Other methods say what they do. */
    private static String usual(String path) {
        return path.contains("{") ? "200" : MADE;
    }

    /** One good answer: the scanner writes 200, or 201 where there is no body. */
    private static void answered(String status, APIResponses responses) {
        var scanned = responses.hasAPIResponse("200") ? "200" : MADE;
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
