package org.punte.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.punte.identity.keycloak.RealmClient;

/** A flow that is being built, step by step. */
record SignInFlow(AuthenticationManagementResource flows, String name) {
    private static final String KIND = "basic-flow";
    private static final String CHECKED = "flow_to_check";

    void build(List<ObjectNode> steps, Function<JsonNode, String> requirement) {
        var flow = new AuthenticationFlowRepresentation();
        flow.setAlias(name);
        flow.setProviderId(KIND);
        flow.setTopLevel(true);
        flow.setBuiltIn(false);
        flow.setDescription("Agency, password, second factor");
        RealmClient.done(flows.createFlow(flow));
        add(name, steps, requirement);
    }

    private void add(String parent, List<ObjectNode> steps, Function<JsonNode, String> requirement) {
        for (var step : steps) {
            var isFlow = step.has("flow");
            if (isFlow) flows.addExecutionFlow(parent, inner(step));
            else
                flows.addExecution(
                        parent, Map.of("provider", step.path("authenticator").asText()));
            var added = last(parent);
            added.setRequirement(requirement.apply(step));
            flows.updateExecutions(parent, added);
            if (step.has("config")) configure(added, (ObjectNode) step.path("config"));
            if (isFlow) add(inner(step.path("flow").asText()), Trees.objects(step.path("executions")), requirement);
        }
    }

    private Map<String, Object> inner(JsonNode step) {
        return Map.of(
                "alias",
                inner(step.path("flow").asText()),
                "type",
                KIND,
                "description",
                "",
                "provider",
                "registration-page-form");
    }

    private String inner(String flow) {
        return name + ": " + flow;
    }

    private void configure(AuthenticationExecutionInfoRepresentation step, ObjectNode wanted) {
        var values = new HashMap<String, String>();
        wanted.properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        values.computeIfPresent(CHECKED, (key, flow) -> inner(flow));
        var config = new AuthenticatorConfigRepresentation();
        config.setAlias(name);
        config.setConfig(values);
        RealmClient.done(flows.newExecutionConfig(step.getId(), config));
    }

    /** The newest step of a flow is its last one on the first level. */
    private AuthenticationExecutionInfoRepresentation last(String parent) {
        return flows.getExecutions(parent).stream()
                .filter(step -> step.getLevel() == 0)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** What a condition asks for. One that asks about a flow of another name asks nothing. */
    static JsonNode checked(AuthenticationManagementResource flows, AuthenticationExecutionInfoRepresentation step) {
        if (step.getAuthenticationConfig() == null) return MissingNode.getInstance();
        var config =
                flows.getAuthenticatorConfig(step.getAuthenticationConfig()).getConfig();
        return TextNode.valueOf(config.getOrDefault("check_result", ""));
    }

    /** Only a flow that we made. */
    static void remove(AuthenticationManagementResource flows, String alias, String prefix) {
        if (!alias.startsWith(prefix)) return;
        flows.getFlows().stream()
                .filter(flow -> flow.getAlias().equals(alias))
                .forEach(flow -> flows.deleteFlow(flow.getId()));
    }
}
