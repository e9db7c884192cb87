package org.punte.portal.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Looked;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Silence;
import org.punte.portal.client.directory.Call;
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Calls of the own agency: who answered what, and the one that is confirmed. */
@Path("/calls")
@Authenticated
class CallsResource {
    private final CallClient calls;
    private final IdentityClient identity;
    private final SentForm typing;

    CallsResource(@RestClient CallClient calls, @RestClient IdentityClient identity, SentForm typing) {
        this.calls = calls;
        this.identity = identity;
        this.typing = typing;
    }

    /** An agency that was asked; with the consent under which it can be confirmed, where there is one. */
    record Line(Call.Asked asked, @Nullable UUID consent) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Call> calls, @Nullable String next);

        static native TemplateInstance one(
                Call call,
                List<Line> lines,
                Looked<Consent> agreed,
                boolean ageChanged,
                Typed typed,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        var found = calls.calls(Fields.text(after));
        return Templates.list(found.items(), found.next());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    /** What was offered for an adult is no offer for a child: where the person's age was decided since the call, one calls anew. */
    @POST
    @Path("{id}/confirmation")
    public Response confirm(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm UUID offer,
            @RestForm UUID consent,
            @RestForm @Nullable String note) {
        return Attempt.of(
                () -> {
                    var call = calls.call(id);
                    if (call.isOpen() && isOtherNow(call)) return Pages.answer(409, page(id, null));
                    var choice = new Call.Confirm(offer, consent, Fields.text(note));
                    var once = Attempt.keyOf(key, Arrays.asList(offer));
                    return Pages.goTo(
                            "/referrals/" + calls.confirm(id, once, choice).referral());
                },
                refusal -> page(id, refusal));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String sure) {
        return Attempt.then(
                "/calls/" + id,
                () -> {
                    Fields.required(Fields.yes(sure), "sure");
                    calls.withdraw(id, key, new Nothing());
                },
                refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{move:confirmation|withdrawal}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/calls/" + id);
    }

    /** Supervisors and colleagues are told of a call as well; what the person agreed to is for whoever works with the person. */
    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var call = calls.call(id);
        Looked<Consent> agreed = call.isOpen() ? Looked.at(() -> identity.consents(call.person())) : Looked.nothing();
        var asked = call.invitations() == null ? List.<Call.Asked>of() : call.invitations();
        var lines = asked.stream()
                .map(one -> new Line(one, under(agreed.items(), one)))
                .toList();
        return Templates.one(call, lines, agreed, isKnownOther(call, lines), typing.typed(), refusal);
    }

    /** Looked up where somebody could confirm; where it cannot be, it is asked again before anything goes. */
    private boolean isKnownOther(Call call, List<Line> lines) {
        if (lines.stream().noneMatch(line -> line.asked().isOffered() && line.consent() != null)) return false;
        return Boolean.TRUE.equals(Silence.orNull(() -> isOtherNow(call)));
    }

    private boolean isOtherNow(Call call) {
        return identity.person(call.person()).ageBand() != call.envelope().ageBand();
    }

    private static @Nullable UUID under(List<Consent> consents, Call.Asked asked) {
        return consents.stream()
                .filter(Consent::isShared)
                .filter(consent -> asked.receiver().equals(consent.receiver()))
                .map(Consent::id)
                .findFirst()
                .orElse(null);
    }
}
