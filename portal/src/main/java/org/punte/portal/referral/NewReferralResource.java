package org.punte.portal.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.move.Warning;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.SendReferral;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Asking another agency: the form, the exact envelope for confirmation, and the sending. */
@Path("/persons/{person}/referrals")
@Authenticated
class NewReferralResource {
    private final ReferralClient referrals;
    private final IdentityClient identity;
    private final Directory directory;
    private final MoveClient moves;
    private final Advice advice;

    NewReferralResource(
            @RestClient ReferralClient referrals,
            @RestClient IdentityClient identity,
            Directory directory,
            @RestClient MoveClient moves,
            Advice advice) {
        this.moves = moves;
        this.advice = advice;
        this.referrals = referrals;
        this.identity = identity;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID person,
                List<Choice> choices,
                List<Colleague> colleagues,
                Draft draft,
                @Nullable UUID unasked,
                @Nullable Refusal refusal);

        static native TemplateInstance preview(
                UUID person,
                Choice choice,
                Draft draft,
                Envelope envelope,
                List<Warning> warnings,
                @Nullable Refusal refusal);
    }

    /** With what was asked for in the earlier referral, where the reader comes from there. */
    @GET
    @Path("new")
    public TemplateInstance form(
            @RestPath UUID person, @RestQuery @Nullable String to, @RestQuery @Nullable String parent) {
        return form(person, Fields.id(to), advice.begun(person, Fields.id(parent)));
    }

    /** With what was looked for and found. Sent as a form: what somebody needs stands in no address beside the person. */
    @POST
    @Path("new")
    public Response begin(@RestPath UUID person, @RestForm @Nullable String to, @BeanParam Draft looked) {
        var draft = looked.over(advice.begun(person, looked.parent()));
        return Pages.answer(200, form(person, Fields.id(to), draft));
    }

    /** Begins with the agency that was found, where the person agreed to it; else says that she was not asked. */
    private TemplateInstance form(UUID person, @Nullable UUID found, Draft draft) {
        var choices = choices(person);
        var chosen = choices.stream().filter(choice -> choice.isFor(found)).findFirst();
        if (found != null) draft.consent = chosen.map(Choice::id).orElse(null);
        var unasked = chosen.isPresent() ? null : found;
        return Templates.form(person, choices, advice.colleagues(), draft, unasked, null);
    }

    /** Nothing is stored yet. */
    @POST
    @Path("preview")
    public Response preview(@RestPath UUID person, @BeanParam Draft draft) {
        return Attempt.of(
                () -> {
                    Fields.required(draft.service(), "service");
                    return Pages.answer(200, preview(person, draft, null));
                },
                refusal -> Templates.form(person, choices(person), advice.colleagues(), draft, null, refusal));
    }

    /** Back to the form, with everything that was typed; or to another agency, where the first is closed for now. */
    @POST
    @Path("change")
    public Response change(@RestPath UUID person, @RestForm @Nullable String to, @BeanParam Draft draft) {
        return Pages.answer(200, form(person, Fields.id(to), draft));
    }

    /** Nothing goes that was not seen: where the person's age was decided meanwhile, one looks again. */
    @POST
    public Response send(@RestPath UUID person, @RestForm String key, @BeanParam Draft draft) {
        return attempt(
                person,
                draft,
                band -> draft.showed(band)
                        ? write(person, key, draft, band, referrals::send)
                        : Pages.answer(409, look(person, draft, band, null)));
    }

    /** For later, here or on another device; nobody else sees it. */
    @POST
    @Path("draft")
    public Response save(@RestPath UUID person, @RestForm String key, @BeanParam Draft draft) {
        return attempt(person, draft, band -> write(person, key, draft, band, moves::draft));
    }

    private Response attempt(UUID person, Draft draft, Function<AgeBand, Response> work) {
        return Attempt.of(() -> work.apply(band(person)), refusal -> again(person, draft, refusal));
    }

    private Response write(
            UUID person, String key, Draft draft, AgeBand band, BiFunction<String, SendReferral, Referral> write) {
        var once = Attempt.keyOf(key, draft.typed());
        return Pages.goTo(
                "/referrals/" + write.apply(once, command(person, draft, band)).id());
    }

    private AgeBand band(UUID person) {
        return identity.person(person).ageBand();
    }

    private SendReferral command(UUID person, Draft draft, AgeBand band) {
        var consent = chosen(person, draft).consent();
        return new SendReferral(
                person,
                consent.receiver(),
                consent.id(),
                Fields.required(draft.service(), "service"),
                draft.urgency(),
                draft.confirmed(band),
                draft.parent(),
                draft.absenceContact(),
                draft.note());
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBackFromSending(@RestPath UUID person) {
        return comeBack(person);
    }

    @GET
    @Path("{step:preview|change|draft}")
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo("/persons/" + person + "/referrals/new");
    }

    private TemplateInstance preview(UUID person, Draft draft, @Nullable Refusal refusal) {
        return look(person, draft, band(person), refusal);
    }

    private TemplateInstance look(UUID person, Draft draft, AgeBand band, @Nullable Refusal refusal) {
        var choice = chosen(person, draft);
        var envelope = draft.full(band);
        var warnings = advice.on(person, choice.consent().receiver(), draft, envelope);
        return Templates.preview(person, choice, draft, envelope, warnings, refusal);
    }

    /** The look; or the form, with all that was typed, where the consent is gone meanwhile. */
    private TemplateInstance again(UUID person, Draft draft, Refusal refusal) {
        return find(person, draft).isPresent()
                ? preview(person, draft, refusal)
                : Templates.form(person, choices(person), advice.colleagues(), draft, null, refusal);
    }

    private Optional<Choice> find(UUID person, Draft draft) {
        return choices(person).stream()
                .filter(choice -> choice.id().equals(draft.consent()))
                .findFirst();
    }

    private Choice chosen(UUID person, Draft draft) {
        return find(person, draft).orElseThrow(() -> new Refused(409, Problem.of("/problems/consent-missing", null)));
    }

    private List<Choice> choices(UUID person) {
        return Choice.of(identity.consents(person).items(), directory);
    }
}
