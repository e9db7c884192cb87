package org.punte.portal.refusal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Unreadable;

/** A refusal as a page shows it: what happened, what to do next, and the id under which it stands in the logs. */
public record Refusal(
        int status,
        KnownProblem what,
        @Nullable String requestId,
        List<String> fields,
        List<UUID> alternatives,
        @Nullable String unreadable) {
    /** What a service refused. */
    public static Refusal of(Refused refused) {
        var problem = refused.problem();
        var errors = problem.errors() == null ? List.<Problem.FieldError>of() : problem.errors();
        var fields = errors.stream()
                .map(Problem.FieldError::field)
                .filter(Objects::nonNull)
                .toList();
        var what = KnownProblem.of(refused.status(), problem.slug());
        var others = problem.alternatives() == null ? List.<UUID>of() : problem.alternatives();
        var unreadable = refused instanceof Unreadable own ? own.typed() : null;
        return new Refusal(shown(refused.status(), what), what, problem.requestId(), fields, others, unreadable);
    }

    /** The named fields without the way that leads to them: the page has words for these. */
    public List<String> members() {
        return fields.stream().map(Refusal::member).distinct().toList();
    }

    /** As forms and services write it: {@code receivers[0]}, {@code codes.from.age#}, {@code address-2}. That several are in order is said of what holds them. */
    static String member(String field) {
        var holder = field.replaceFirst("\\.inOrder$", "");
        return holder.substring(holder.lastIndexOf('.') + 1).replaceAll("(\\[|-\\d|[#?]$).*", "");
    }

    /** Whether the service named this field. */
    public boolean names(String field) {
        return fields.stream().anyMatch(named -> named.equals(field) || named.endsWith("." + field));
    }

    /** Whether a sign-in now would help. */
    public boolean isForFreshSignIn() {
        return what == KnownProblem.FRESH_SIGN_IN_NEEDED;
    }

    /** A page with 401 would say that nobody is signed in, and the frame would send the person away from what was typed. */
    private static int shown(int status, KnownProblem what) {
        return what == KnownProblem.FRESH_SIGN_IN_NEEDED ? StatusCode.FORBIDDEN : status;
    }

    /** Somebody else saved meanwhile: what is kept now has to be seen before saving again. */
    public boolean isStale() {
        return what == KnownProblem.STALE;
    }

    /** The same form was sent a moment ago and is still being worked on: sent again under its key, it is told what came of it. */
    boolean isOfBusyTwin() {
        return what == KnownProblem.IDEMPOTENCY_KEY_BUSY;
    }

    /** The service that was asked for is closed for now; the alternatives give it. */
    public boolean isClosedForNow() {
        return what == KnownProblem.SERVICE_TEMPORARILY_CLOSED;
    }

    static Refusal of(int status, KnownProblem what, @Nullable String requestId) {
        return new Refusal(status, what, requestId, List.of(), List.of(), null);
    }

    static Refusal of(int status, KnownProblem what) {
        return of(status, what, null);
    }
}
