package org.punte.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The steps of a sign-in: agency, password, second factor. A flow that is in use is never changed in place: a whole one is
 * built beside it and put in its stead, so that at no moment less is asked.
 */
@ApplicationScoped
@Priority(10)
class SignInSteps implements RealmPart {
    private static final String PREFIX = "punte ";
    private static final String SET_UP = "first second factor";

    private final RealmConfig config;

    SignInSteps(RealmConfig config) {
        this.config = config;
    }

    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        var used = realm.toRepresentation().getBrowserFlow();
        if (wanted(wanted.signIn(), 0).equals(present(realm.flows(), used))) return List.of();
        if (repair) {
            var flow = new SignInFlow(
                    realm.flows(), PREFIX + UUID.randomUUID().toString().substring(0, 8));
            flow.build(wanted.signIn(), this::requirement);
            var change = new RealmRepresentation();
            change.setBrowserFlow(flow.name());
            realm.update(change);
            SignInFlow.remove(realm.flows(), used, PREFIX);
        }
        return List.of("sign-in");
    }

    private List<String> wanted(List<ObjectNode> steps, int level) {
        var lines = new ArrayList<String>();
        for (var step : steps) {
            var what = step.has("flow")
                    ? step.path("flow").asText()
                    : step.path("authenticator").asText();
            lines.add(line(level, what, requirement(step), step.at("/config/check_result")));
            lines.addAll(wanted(Trees.objects(step.path("executions")), level + 1));
        }
        return lines;
    }

    /** Names of inner flows are unique in a realm, so each carries the name of the whole. */
    private static List<String> present(AuthenticationManagementResource flows, String alias) {
        return flows.getExecutions(alias).stream()
                .map(step -> line(
                        step.getLevel(), what(step, alias), step.getRequirement(), SignInFlow.checked(flows, step)))
                .toList();
    }

    private static String what(AuthenticationExecutionInfoRepresentation step, String alias) {
        return Boolean.TRUE.equals(step.getAuthenticationFlow())
                ? step.getDisplayName().replace(alias + ": ", "")
                : step.getProviderId();
    }

    private String requirement(JsonNode step) {
        var setsUp = step.path("flow").asText().equals(SET_UP);
        return setsUp && !config.secondFactorRequired()
                ? "DISABLED"
                : step.path("requirement").asText();
    }

    private static String line(int level, String what, String requirement, JsonNode check) {
        return "%d %s %s %s".formatted(level, what, requirement, check.asText());
    }
}
