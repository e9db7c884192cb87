package org.punte.portal.partner;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.partner.Partner;
import org.punte.portal.client.partner.PartnerClient;
import org.punte.portal.client.partner.PartnerCommand;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The partner systems that act for the agency. A secret is on the page that follows its making, and on no other. */
@Path("/agency/partners")
@Authenticated
class PartnerResource {
    private final PartnerClient partners;
    private final People people;
    private final PartnerConfig config;

    PartnerResource(@RestClient PartnerClient partners, People people, PartnerConfig config) {
        this.partners = partners;
        this.people = people;
        this.config = config;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listed<Partner> partners);

        static native TemplateInstance form(NewPartner form, @Nullable Refusal refusal);

        static native TemplateInstance one(Partner partner, List<Reader> seenBy, @Nullable Refusal refusal);

        static native TemplateInstance secret(Partner partner, String tokenAddress);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(partners.partners(Fields.text(after)));
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return Templates.form(new NewPartner(), null);
    }

    @POST
    public Response create(@RestForm String key, @BeanParam NewPartner form) {
        return Attempt.of(() -> shown(partners.create(key, form.command())), refusal -> Templates.form(form, refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return one(id, null);
    }

    @POST
    @Path("{id}/rotation")
    public Response rotate(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String publicKey) {
        return Attempt.of(
                () -> shown(partners.rotate(id, key, new PartnerCommand.Rotate(Fields.text(publicKey)))),
                refusal -> one(id, refusal));
    }

    @POST
    @Path("{id}/scopes")
    public Response rescope(@RestPath UUID id, @RestForm String key, @RestForm List<String> scopes) {
        return change(id, () -> partners.rescope(id, key, new PartnerCommand.Rescope(NewPartner.chosen(scopes))));
    }

    @POST
    @Path("{id}/{move:disabling|enabling|identity-request|identity-removal}")
    public Response move(@RestPath UUID id, @RestPath String move, @RestForm String key) {
        return change(id, () -> partners.move(id, move, key));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{move:rotation|scopes|disabling|enabling|identity-request|identity-removal}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/agency/partners/" + id);
    }

    private Response change(UUID id, Runnable change) {
        return Attempt.then("/agency/partners/" + id, change, refusal -> one(id, refusal));
    }

    private Reader reader(UUID account) {
        return new Reader(people.name(account), people.isFormer(account));
    }

    private Response shown(Partner partner) {
        return Pages.answer(200, Templates.secret(partner, config.tokenAddress()));
    }

    private TemplateInstance one(UUID id, @Nullable Refusal refusal) {
        var partner = partners.partner(id);
        var seenBy = partner.seenBy() == null
                ? List.<Reader>of()
                : partner.seenBy().stream().map(this::reader).toList();
        return Templates.one(partner, seenBy, refusal);
    }
}
