package org.punte.portal.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.party.Party.Heads;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.client.party.SendParty;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.referral.EnvelopeForm;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Referring a person together with others: who comes along, the exact envelope for confirmation, and the sending. */
@Path("/persons/{person}/parties")
@Authenticated
class NewPartyResource {
    private final PartyClient parties;
    private final Companions companions;
    private final Directory directory;

    NewPartyResource(@RestClient PartyClient parties, Companions companions, Directory directory) {
        this.parties = parties;
        this.companions = companions;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID person,
                List<Consent> consents,
                List<Companion> others,
                List<Companion> missing,
                PartyForm form,
                @Nullable Refusal refusal);

        static native TemplateInstance preview(
                UUID person,
                String agency,
                List<Companion> members,
                Heads heads,
                PartyForm form,
                EnvelopeForm.Items items,
                @Nullable Refusal refusal);
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestPath UUID person) {
        return form(person, List.of(), new PartyForm(), null);
    }

    /** Nothing is stored yet. Whoever has not agreed to this agency is asked first. */
    @POST
    @Path("preview")
    public Response preview(@RestPath UUID person, @BeanParam PartyForm form) {
        return Attempt.of(
                () -> {
                    Fields.required(form.service(), "service");
                    return Pages.answer(200, again(person, form, null));
                },
                refusal -> form(person, List.of(), form, refusal));
    }

    /** Back to the form, with everything that was typed. */
    @POST
    @Path("change")
    public Response change(@RestPath UUID person, @BeanParam PartyForm form) {
        return Pages.answer(200, form(person, List.of(), form, null));
    }

    /** Nothing goes that was not seen: where the age of one of them was decided meanwhile, one looks again. */
    @POST
    public Response send(@RestPath UUID person, @RestForm String key, @BeanParam PartyForm form) {
        return Attempt.of(
                () -> {
                    var members = members(person, form);
                    return form.showed(members)
                            ? write(key, form, members)
                            : Pages.answer(409, again(person, members, form, null));
                },
                refusal -> again(person, form, refusal));
    }

    private Response write(String key, PartyForm form, List<Companion> members) {
        var once = Attempt.keyOf(key, form.typed());
        return Pages.goTo(
                "/parties/" + parties.send(once, command(members, form)).id());
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBackFromSending(@RestPath UUID person) {
        return comeBack(person);
    }

    @GET
    @Path("{step:preview|change}")
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo("/persons/" + person + "/parties/new");
    }

    /** The look; or the form, while somebody has not agreed, or not any more. */
    private TemplateInstance again(UUID person, PartyForm form, @Nullable Refusal refusal) {
        return again(person, members(person, form), form, refusal);
    }

    private TemplateInstance again(UUID person, List<Companion> members, PartyForm form, @Nullable Refusal refusal) {
        var missing = members.stream().filter(one -> !one.hasAgreed()).toList();
        return missing.isEmpty() ? preview(person, members, form, refusal) : form(person, missing, form, refusal);
    }

    private TemplateInstance form(UUID person, List<Companion> missing, PartyForm form, @Nullable Refusal refusal) {
        return Templates.form(person, companions.consents(person), companions.besides(person), missing, form, refusal);
    }

    private TemplateInstance preview(UUID person, List<Companion> members, PartyForm form, @Nullable Refusal refusal) {
        int adults = (int)
                members.stream().filter(one -> one.ageBand() == AgeBand.ADULT).count();
        var heads = new Heads(adults, members.size() - adults);
        return Templates.preview(person, directory.name(form.receiver()), members, heads, form, form.full(), refusal);
    }

    private SendParty command(List<Companion> members, PartyForm form) {
        return new SendParty(
                form.receiver(),
                Fields.required(form.service(), "service"),
                form.urgency(),
                form.confirmed(),
                form.together(),
                members.stream().map(Companion::member).toList());
    }

    private List<Companion> members(UUID person, PartyForm form) {
        return companions.chosen(person, form.companions(), form.receiver());
    }
}
