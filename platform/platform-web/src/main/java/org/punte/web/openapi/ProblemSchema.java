package org.punte.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A refusal, and what some of them say beyond the standard. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema written() {
        var problem = standard(OASFactory.createSchema().addType(SchemaType.OBJECT))
                .required(List.of("type", "title", "status"))
                .additionalPropertiesBoolean(true);
        problem.addProperty("current", text("Where it stands: of a move that is not allowed from there"));
        problem.addProperty("allowed", texts("What the caller could do instead, as `current` stands"));
        problem.addProperty(
                "scopes",
                texts("With `scope-missing`: each of them would do; none, where partner systems never come in"));
        problem.addProperty("budget", text("With `daily-budget-spent`: of what so many were asked for today"));
        problem.addProperty("alternatives", texts("Agencies that could be asked instead"));
        problem.addProperty("found", texts("What a text seems to name: which kinds, not which words"));
        problem.addProperty("missing", texts("What is not there yet and is needed first"));
        problem.addProperty("until", text("When it is over"));
        return problem.addProperty(
                "maxAge", number("With `fresh-sign-in-needed`: how old a sign-in may be, in seconds"));
    }

    private static Schema standard(Schema problem) {
        var error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "field", text("Of the body or of the query, as it is sent: `envelope.region`, `workers[0]`"))
                .addProperty("message", text("What is wrong, in words; never what was sent"));
        return problem.addProperty(
                        "type",
                        text("The reason, to decide by: see docs/errors.md").examples(List.of("/problems/not-found")))
                .addProperty("title", text("The reason in words"))
                .addProperty("status", number("As the answer's"))
                .addProperty("detail", text("More of it in words, for a log"))
                .addProperty("requestId", text("To be named to whoever runs the network; also `X-Request-Id`"))
                .addProperty("errors", list(error).description("What is wrong with which member"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }

    private static Schema texts(String description) {
        return list(OASFactory.createSchema().addType(SchemaType.STRING)).description(description);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }
}
