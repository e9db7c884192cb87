package org.punte.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;
import org.punte.web.caller.Roles;

class SharedOperationTest {
    /** Two methods below a thing; one of them answers in its own way. */
    static class AskingResource {
        @ResponseStatus(202)
        void ask() {}

        void move() {}
    }

    @Test
    void what_is_posted_to_a_collection_is_made() throws IOException {
        assertThat(answers("/v1/things", "ThingResource_make", "200")).containsExactlyInAnyOrder("201", "default");
    }

    @Test
    void what_is_posted_below_a_thing_moves_it() throws IOException {
        assertThat(answers("/v1/things/{id}/end", "AskingResource_move", "200"))
                .containsExactlyInAnyOrder("200", "default");
    }

    @Test
    void what_a_method_says_counts() throws IOException {
        assertThat(answers("/v1/things/{id}/request", "AskingResource_ask", "200"))
                .containsExactlyInAnyOrder("202", "default");
        assertThat(answers("/v1/things/{id}/request", "AskingResource_ask", "201"))
                .containsExactlyInAnyOrder("202", "default");
    }

    @Test
    void what_the_document_already_says_otherwise_stays() throws IOException {
        assertThat(answers("/v1/forms", "FormResource_apply", "202")).containsExactlyInAnyOrder("202", "default");
    }

    @Test
    void a_reader_of_the_document_is_told_each_role() {
        var operation = OASFactory.createOperation()
                .addSecurityRequirement(OASFactory.createSecurityRequirement()
                        .addScheme("token", List.of(Roles.HOLDER, Roles.EMERGENCY_CASEWORKER)));

        WrittenOutRoles.complete(operation);

        assertThat(operation.getSecurity().get(0).getScheme("token"))
                .startsWith(Roles.CASEWORKER, Roles.SUPERVISOR)
                .endsWith(Roles.ANALYST, Roles.EMERGENCY_CASEWORKER)
                .hasSize(Roles.ALL.size() + 1);
    }

    private static Set<String> answers(String path, String id, String scanned) throws IOException {
        var answer = OASFactory.createAPIResponse().description("OK");
        var operation = OASFactory.createOperation()
                .operationId(id)
                .responses(OASFactory.createAPIResponses().addAPIResponse(scanned, answer));

        SharedOperation.complete(path, HttpMethod.POST, operation, new Methods(Index.of(AskingResource.class)));

        return operation.getResponses().getAPIResponses().keySet();
    }
}
